import { memo, type ReactNode, useId } from 'react';
import { isolate } from '../../engine/foreignText.ts';
import { type MemberField, memberProblems } from '../../engine/people/memberProblems.ts';
import { levels, type Member } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyIcon, RemoveIcon } from '../../ui/planIcons.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { Select } from '../../ui/Select.tsx';
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
import styles from './RosterTable.module.css';
import { changeMember } from './rosterEdits.ts';
import { TextCell } from './TextCell.tsx';

interface MemberRowProps {
  readonly member: Member;
  /** What to call the line. A place in the roster would draw all lines anew when one is removed. */
  readonly name: string;
  readonly playbook: Playbook;
  readonly isReadOnly: boolean;
  readonly onDuties: (id: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

const kinds = (['person', 'vacancy'] as const).map((value) => ({ value, label: kindWords[value] }));
const levelOptions = levels.map((value) => ({ value, label: levelWords[value] }));

/** One member: a line of the table, a card on a phone. */
export const MemberRow = memo(function MemberRow(props: MemberRowProps) {
  const { member, name, playbook, isReadOnly, onDuties, onCopy, onRemove } = props;
  const { id } = member;
  const isVacancy = member.kind === 'vacancy';
  const problems = memberProblems(member, playbook);
  const of = <Field extends MemberField>(field: Field) => {
    const problem = problems.find((candidate) => candidate.field === field);
    const label = `${fieldWords[field]} of ${name}`;
    return { field, label, problem: problem && problemSentence(problem), isReadOnly };
  };
  const typed = (field: TypedField) => ({ ...of(field), onCommit: (text: string) => commit(field, text) });
  const chosen = <Field extends 'kind' | 'role' | 'level'>(field: Field) => ({
    ...of(field),
    value: member[field],
    onChoose: (value: Member[Field]) => changeMember(id, field, (now) => ({ ...now, [field]: value })),
  });

  function commit(field: TypedField, text: string): string | undefined {
    const edit = editMember(member, field, text);
    if (edit.kind === 'refused') return faultSentences[edit.why];
    changeMember(id, field, (now) => {
      const again = editMember(now, field, text);
      return again.kind === 'ok' ? again.member : now;
    });
    return undefined;
  }

  const role = playbook.roles.findIndex((candidate) => candidate.id === member.role);
  const roleOptions = playbook.roles.map((candidate) => ({ value: candidate.id, label: candidate.name }));
  const { label: dutiesLabel, problem: dutiesProblem } = of('duties');
  return (
    <tr role="row" className={styles['line']} data-line={id} data-kind={member.kind} aria-label={name}>
      <th role="rowheader" scope="row" className={styles['cell']} data-column="name">
        <TextCell
          {...typed('name')}
          value={member.name}
          placeholder={isVacancy ? rosterWords.openPosition : ''}
        />
      </th>
      <Cell field="kind">
        <ChoiceCell {...chosen('kind')} options={kinds} />
      </Cell>
      <Cell field="role">
        <span className={styles['role']}>
          {role >= 0 && <RoleMark index={role} look={isVacancy ? 'outline' : 'solid'} />}
          <ChoiceCell {...chosen('role')} options={roleOptions} />
        </span>
      </Cell>
      <Cell field="level">
        <ChoiceCell {...chosen('level')} options={levelOptions} />
      </Cell>
      <Cell field="fte">
        <TextCell {...typed('fte')} value={String(member.fte)} inputMode="decimal" />
      </Cell>
      <Cell field="start">
        <TextCell
          {...typed('start')}
          value={member.start ?? ''}
          placeholder={isVacancy ? 'when filled' : 'already here'}
        />
      </Cell>
      <Cell field="end">
        <TextCell {...typed('end')} value={member.end ?? ''} placeholder="no end" />
      </Cell>
      <Cell field="duties">
        <button
          type="button"
          className={styles['duties']}
          data-field="duties"
          data-own={member.duties !== undefined || undefined}
          aria-label={`${dutiesLabel}: ${dutiesWords(member.duties)}`}
          aria-haspopup="dialog"
          onClick={() => onDuties(id)}
        >
          {dutiesWords(member.duties)}
        </button>
        {dutiesProblem !== undefined && <p className={styles['error']}>{dutiesProblem}</p>}
      </Cell>
      <Cell field="cost">
        <TextCell
          {...typed('cost')}
          value={member.cost === undefined ? '' : String(member.cost)}
          placeholder="–"
          inputMode="decimal"
        />
      </Cell>
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

function Cell({ field, children }: { readonly field: MemberField; readonly children: ReactNode }) {
  return (
    <td role="cell" className={styles['cell']} data-column={field} data-label={fieldWords[field]}>
      {children}
    </td>
  );
}

interface ChoiceCellProps<Value extends string> {
  readonly field: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly problem: string | undefined;
  readonly isReadOnly: boolean;
  readonly onChoose: (value: Value) => void;
}

function ChoiceCell<Value extends string>(props: ChoiceCellProps<Value>) {
  const { field, label, problem, isReadOnly, ...choice } = props;
  const errorId = useId();
  return (
    <span className={styles['choice']}>
      <Select
        {...choice}
        unknown={isolate(choice.value)}
        className={styles['field']}
        data-field={field}
        aria-label={label}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : errorId}
        disabled={isReadOnly}
      />
      {problem !== undefined && (
        <span id={errorId} className={styles['error']}>
          {problem}
        </span>
      )}
    </span>
  );
}
