import type { Playbook } from '../../engine/playbook/playbook.ts';
import { parameterValue } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { HiringParameter } from '../../engine/size/sizingModel.ts';
import { editHeadcount, numberEdit } from '../../plan/store/headcountEdits.ts';
import { OwnPlanOnly } from '../../plan/view/OwnPlanOnly.tsx';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { ResetButton } from '../../ui/ResetButton.tsx';
import type { ParameterGroup } from '../words/hiringGroups.ts';
import styles from './HiringFields.module.css';

interface HiringFieldsProps {
  readonly playbook: Playbook;
  readonly headcount: Headcount;
  readonly groups: readonly ParameterGroup[];
}

/** The numbers that the plan stands on, by what they are about. */
export function HiringFields({ groups, ...of }: HiringFieldsProps) {
  return (
    <OwnPlanOnly>
      <div className={styles['groups']}>
        {groups.map(({ title, parameters }) => (
          <fieldset key={title} className={styles['group']}>
            <legend className={`${styles['head']} normal strong`}>{title}</legend>
            {parameters.map((parameter) => (
              <ParameterRow key={parameter.id} parameter={parameter} {...of} />
            ))}
          </fieldset>
        ))}
      </div>
    </OwnPlanOnly>
  );
}

type ParameterRowProps = Omit<HiringFieldsProps, 'groups'> & { readonly parameter: HiringParameter };

/** One number of hiring: what it is, where it comes from, and the way back to the default. */
function ParameterRow({ playbook, headcount, parameter }: ParameterRowProps) {
  const { id, name, unit, least, most, step, note, basis, sources, standard, isWhole } = parameter;
  const isOwn = Object.hasOwn(headcount.parameters, id);
  const set = (value: number | undefined) => editHeadcount(numberEdit('parameters', id, value));
  return (
    <div className={styles['row']} data-row data-own={isOwn || undefined}>
      <div>
        <span className="strong">{name}</span> <span className="small soft">{unit}</span>
        {note !== undefined && (
          <p className="tiny soft" id={`hiring-${id}`}>
            {note}
          </p>
        )}
        <EvidenceLine playbook={playbook} of={{ basis, sources }} brief />
      </div>
      <NumberField
        label={`${name}, ${unit}`}
        hideLabel
        value={parameterValue(builtinSizing, headcount, id)}
        least={least}
        most={most}
        step={step}
        {...(note !== undefined && { describedBy: `hiring-${id}` })}
        {...(isWhole && { whole: unit })}
        onChange={set}
      />
      <span className={styles['whose']}>
        {isOwn ? (
          <ResetButton
            label={`${name}: reset to the default, ${standard}`}
            title={`Reset to the default: ${standard}`}
            onReset={() => set(undefined)}
          />
        ) : (
          <span className="tiny faint">default</span>
        )}
      </span>
    </div>
  );
}
