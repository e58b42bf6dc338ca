import type { Playbook } from '../../engine/playbook/playbook.ts';
import { parameterValue } from '../../engine/size/demand.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { HiringParameter } from '../../engine/size/sizingModel.ts';
import { type HeadcountEdit, numberEdit } from '../../plan/store/headcountEdits.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { Button } from '../../ui/Button.tsx';
import { focusRowField } from '../../ui/focusRowField.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { UndoIcon } from '../../ui/planIcons.ts';
import styles from './HiringFields.module.css';

interface ParameterRowProps {
  readonly playbook: Playbook;
  readonly headcount: Headcount;
  readonly parameter: HiringParameter;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** One number of hiring: what it is, where it comes from, and the way back to the default. */
export function ParameterRow({ playbook, headcount, parameter, onEdit }: ParameterRowProps) {
  const { id, name, unit, least, most, step, note, basis, sources, standard, isWhole } = parameter;
  const isOwn = Object.hasOwn(headcount.parameters, id);
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
        onChange={(value) => onEdit(numberEdit('parameters', id, value))}
      />
      <span className={styles['whose']}>
        {isOwn ? (
          <Button
            look="plain"
            aria-label={`${name}: reset to the default, ${standard}`}
            title={`Reset to the default: ${standard}`}
            onClick={(event) => {
              focusRowField(event.currentTarget);
              onEdit(numberEdit('parameters', id, undefined));
            }}
          >
            <UndoIcon />
          </Button>
        ) : (
          <span className="tiny faint">default</span>
        )}
      </span>
    </div>
  );
}
