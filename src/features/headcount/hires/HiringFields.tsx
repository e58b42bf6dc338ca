import { builtinSizing } from '../../../domain/headcount/builtinSizing.ts';
import type { Headcount } from '../../../domain/headcount/headcount.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import type { HeadcountEdit } from '../../../state/headcountEdits.ts';
import { parameterGroups } from '../../../text/hiringGroups.ts';
import styles from './HiringFields.module.css';
import { ParameterRow } from './ParameterRow.tsx';

interface HiringFieldsProps {
  readonly playbook: Playbook;
  readonly headcount: Headcount;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** The numbers that the plan stands on, by what they are about. What has no group yet is shown all the same. */
export function HiringFields({ playbook, headcount, onEdit }: HiringFieldsProps) {
  return (
    <div className={styles['groups']}>
      {parameterGroups(builtinSizing.parameters).map(({ title, parameters }) => (
        <fieldset key={title} className={styles['group']}>
          <legend className={styles['head']}>{title}</legend>
          {parameters.map((parameter) => (
            <ParameterRow
              key={parameter.id}
              playbook={playbook}
              headcount={headcount}
              parameter={parameter}
              onEdit={onEdit}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
