import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Headcount } from '../../engine/size/headcount.ts';
import type { HeadcountEdit } from '../../plan/store/headcountEdits.ts';
import { OwnPlanOnly } from '../../plan/view/OwnPlanOnly.tsx';
import type { ParameterGroup } from '../words/hiringGroups.ts';
import styles from './HiringFields.module.css';
import { ParameterRow } from './ParameterRow.tsx';

interface HiringFieldsProps {
  readonly playbook: Playbook;
  readonly headcount: Headcount;
  readonly groups: readonly ParameterGroup[];
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** The numbers that the plan stands on, by what they are about. */
export function HiringFields({ playbook, headcount, groups, onEdit }: HiringFieldsProps) {
  return (
    <OwnPlanOnly>
      <div className={styles['groups']}>
        {groups.map(({ title, parameters }) => (
          <fieldset key={title} className={styles['group']}>
            <legend className={`${styles['head']} normal strong`}>{title}</legend>
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
    </OwnPlanOnly>
  );
}
