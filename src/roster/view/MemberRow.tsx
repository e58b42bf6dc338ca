import { memo } from 'react';
import { type MemberField, memberProblems } from '../../engine/people/memberProblems.ts';
import { levels, type Member } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { CopyIcon, RemoveIcon } from '../../ui/rosterIcons.ts';
import { editMember, type TypedField } from '../model/editMember.ts';
import {
  dutiesWords,
  faultSentences,
  fieldWords,
  kindWords,
  levelWords,
  problemSentence,
  rosterWords,
} from '../words/roster.ts';
import { ChoiceCell } from './ChoiceCell.tsx';
import styles from './RosterTable.module.css';
import { TextCell } from './TextCell.tsx';
import type { RosterEdits } from './useRosterEdits.ts';

interface MemberRowProps {
  readonly member: Member;
  /** What to call the line. A place in the roster would draw all lines anew when one is removed. */
  readonly name: string;
  readonly playbook: Playbook;
  readonly isReadOnly: boolean;
  readonly change: RosterEdits['change'];
  readonly onDuties: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

const kinds = [
  { value: 'person', label: kindWords.person },
  { value: 'vacancy', label: kindWords.vacancy },
] as const;
const levelOptions = levels.map((value) => ({ value, label: levelWords[value] }));

/** One member: a line of the table, a card on a phone. */
export const MemberRow = memo(function MemberRow(props: MemberRowProps) {
  const { member, name, playbook, isReadOnly, change, onDuties, onCopy, onRemove } = props;
  const { id } = member;
  const problems = memberProblems(member, playbook);
  const problemOf = (field: MemberField) => {
    const problem = problems.find((candidate) => candidate.field === field);
    return problem && problemSentence(problem);
  };
  const label = (field: MemberField) => `${fieldWords[field]} of ${name}`;
  const typed = (field: TypedField) => ({
    field,
    label: label(field),
    problem: problemOf(field),
    isReadOnly,
    onCommit: (text: string) => commit(field, text),
  });

  function commit(field: TypedField, text: string): string | undefined {
    const edit = editMember(member, field, text);
    if (edit.kind === 'refused') return faultSentences[edit.why];
    change(id, field, (now) => {
      const again = editMember(now, field, text);
      return again.kind === 'ok' ? again.member : now;
    });
    return undefined;
  }

  const role = playbook.roles.findIndex((candidate) => candidate.id === member.role);
  const roleOptions = playbook.roles.map((candidate) => ({ value: candidate.id, label: candidate.name }));
  return (
    <tr role="row" className={styles['line']} data-line={id} data-kind={member.kind} aria-label={name}>
      <th role="rowheader" scope="row" className={styles['cell']} data-column="name">
        <TextCell
          {...typed('name')}
          value={member.name}
          placeholder={member.kind === 'vacancy' ? rosterWords.openPosition : ''}
        />
      </th>
      <td role="cell" className={styles['cell']} data-column="kind" data-label={fieldWords.kind}>
        <ChoiceCell
          isReadOnly={isReadOnly}
          field="kind"
          label={label('kind')}
          value={member.kind}
          options={kinds}
          onChoose={(kind) => change(id, 'kind', (now) => ({ ...now, kind }))}
        />
      </td>
      <td role="cell" className={styles['cell']} data-column="role" data-label={fieldWords.role}>
        <span className={styles['role']}>
          {role >= 0 && <RoleMark index={role} look={member.kind === 'vacancy' ? 'outline' : 'solid'} />}
          <ChoiceCell
            isReadOnly={isReadOnly}
            field="role"
            label={label('role')}
            value={member.role}
            options={roleOptions}
            problem={problemOf('role')}
            onChoose={(next) => change(id, 'role', (now) => ({ ...now, role: next }))}
          />
        </span>
      </td>
      <td role="cell" className={styles['cell']} data-column="level" data-label={fieldWords.level}>
        <ChoiceCell
          isReadOnly={isReadOnly}
          field="level"
          label={label('level')}
          value={member.level}
          options={levelOptions}
          onChoose={(level) => change(id, 'level', (now) => ({ ...now, level }))}
        />
      </td>
      <td role="cell" className={styles['cell']} data-column="fte" data-label={fieldWords.fte}>
        <TextCell {...typed('fte')} value={String(member.fte)} inputMode="decimal" />
      </td>
      <td role="cell" className={styles['cell']} data-column="start" data-label={fieldWords.start}>
        <TextCell
          {...typed('start')}
          value={member.start ?? ''}
          placeholder={member.kind === 'vacancy' ? rosterWords.whenFilled : rosterWords.always}
        />
      </td>
      <td role="cell" className={styles['cell']} data-column="end" data-label={fieldWords.end}>
        <TextCell {...typed('end')} value={member.end ?? ''} placeholder={rosterWords.stays} />
      </td>
      <td role="cell" className={styles['cell']} data-column="duties" data-label={fieldWords.duties}>
        <button
          type="button"
          className={styles['duties']}
          data-field="duties"
          data-own={member.duties !== undefined || undefined}
          aria-label={`${label('duties')}: ${dutiesWords(member.duties)}`}
          aria-haspopup="dialog"
          onClick={() => onDuties(id)}
        >
          {dutiesWords(member.duties)}
        </button>
        {problemOf('duties') !== undefined && <p className={styles['error']}>{problemOf('duties')}</p>}
      </td>
      <td role="cell" className={styles['cell']} data-column="cost" data-label={fieldWords.cost}>
        <TextCell
          {...typed('cost')}
          value={member.cost === undefined ? '' : String(member.cost)}
          placeholder={rosterWords.noCost}
          inputMode="decimal"
        />
      </td>
      <td role="cell" className={styles['cell']} data-column="acts">
        <Button
          look="plain"
          aria-label={`Duplicate ${name}`}
          title="Duplicate"
          disabled={isReadOnly}
          onClick={() => onCopy(id)}
        >
          <CopyIcon />
        </Button>
        <Button
          look="plain"
          aria-label={`Remove ${name}`}
          title="Remove"
          disabled={isReadOnly}
          onClick={() => onRemove(id)}
        >
          <RemoveIcon />
        </Button>
      </td>
    </tr>
  );
});
