import {
  type ReactNode,
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Day, Member } from '../../../domain/headcount/roster.ts';
import { mostMembers } from '../../../domain/headcount/rosterChange.ts';
import type { Playbook } from '../../../domain/playbook.ts';
import type { Team } from '../../../domain/team.ts';
import {
  fieldHints,
  fieldWords,
  memberName,
  moreWords,
  rosterSentence,
  rosterWords,
  shownSentence,
  spokenChange,
} from '../../../text/roster.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { AddPersonIcon, AddVacancyIcon } from '../../../ui/rosterIcons.tsx';
import { DutiesForm } from './DutiesForm.tsx';
import { focusField } from './focusLine.ts';
import { MemberRow } from './MemberRow.tsx';
import styles from './RosterTable.module.css';
import { type OnRosterChange, useRosterEdits } from './useRosterEdits.ts';

interface RosterTableProps {
  readonly people: readonly Member[];
  readonly playbook: Playbook;
  readonly team: Team;
  readonly today: Day;
  readonly onChange: OnRosterChange;
  /** More ways beside adding: import and export. */
  readonly actions?: ReactNode;
}

/** Nobody reads a thousand lines at once, and each has nine fields. */
const linesAtFirst = 60;
const searchFrom = 12;
const columns = ['name', 'kind', 'role', 'level', 'fte', 'start', 'end', 'duties', 'cost'] as const;

/** The roster as a table that is edited in place; every edit goes out through `onChange` and is one step. */
export function RosterTable({ people, playbook, team, today, onChange, actions }: RosterTableProps) {
  const edits = useRosterEdits(people, playbook, onChange);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(linesAtFirst);
  /** Added here: shown wherever they stand. */
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [dutiesOf, setDutiesOf] = useState<string | undefined>();
  const [said, setSaid] = useState('');
  const focusNext = useRef<{ readonly id: string; readonly field: string } | undefined>(undefined);
  const part = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);

  const places = useMemo(() => new Map(people.map((member, index) => [member.id, index])), [people]);
  const searched = useDeferredValue(search);
  const found = useMemo(() => foundIn(people, playbook, searched), [people, playbook, searched]);
  const shown = found.filter(({ id }, index) => index < most || fresh.has(id));
  const editing = people.find(({ id }) => id === dutiesOf);

  // A new line is drawn only after the plan has changed.
  useEffect(() => {
    const next = focusNext.current;
    const line = next && part.current?.querySelector(`[data-line="${CSS.escape(next.id)}"]`);
    if (!line) return;
    focusNext.current = undefined;
    focusField(line, next.field);
  });

  const nameOf = useCallback(
    (id: string) => {
      const index = places.get(id) ?? 0;
      const member = people[index];
      return member ? memberName(member, index) : '';
    },
    [people, places],
  );
  const latestName = useRef(nameOf);
  useEffect(() => {
    latestName.current = nameOf;
  }, [nameOf]);

  const copy = useCallback(
    (id: string) => {
      setSaid(spokenChange('copied', latestName.current(id)));
      const next = edits.copy(id);
      if (next === undefined) return;
      setFresh((before) => new Set(before).add(next));
      focusNext.current = { id: next, field: 'name' };
    },
    [edits],
  );
  const remove = useCallback(
    (id: string) => {
      setSaid(spokenChange('removed', latestName.current(id)));
      const next = edits.remove(id);
      if (next === undefined) adder.current?.focus();
      else focusNext.current = { id: next, field: 'name' };
    },
    [edits],
  );

  function add(kind: Member['kind']) {
    const id = edits.add(kind);
    if (id === undefined) return;
    setSearch('');
    setFresh((before) => new Set(before).add(id));
    setSaid('');
    focusNext.current = { id, field: kind === 'person' ? 'name' : 'role' };
  }

  const isFull = people.length >= mostMembers;
  return (
    <div className={styles['roster']} ref={part}>
      <div className={styles['bar']}>
        <Button ref={adder} onClick={() => add('person')} disabled={isFull}>
          <AddPersonIcon />
          {rosterWords.addPerson}
        </Button>
        <Button onClick={() => add('vacancy')} disabled={isFull}>
          <AddVacancyIcon />
          {rosterWords.addVacancy}
        </Button>
        {actions}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {people.length === 0 ? (
        <div className={styles['empty']}>
          <h3>{rosterWords.emptyTitle}</h3>
          <p>{rosterWords.empty}</p>
        </div>
      ) : (
        <>
          <div className={styles['above']}>
            <p>{rosterSentence(people, today)}</p>
            {people.length > searchFrom && (
              <span className={styles['searching']}>
                <input
                  type="search"
                  className={styles['search']}
                  aria-label={rosterWords.search}
                  placeholder="Search"
                  value={search}
                  onChange={(event) => {
                    setSearch(event.target.value);
                    setMost(linesAtFirst);
                  }}
                />
                <span role="status">{searched !== '' && shownSentence(found.length, people.length)}</span>
              </span>
            )}
          </div>
          {found.length === 0 && <p className={styles['none']}>{rosterWords.nobodyFound}</p>}
          {found.length > 0 && (
            // Rows that are drawn as grids are no rows to some screen readers, unless their roles are said.
            <table role="table" className={styles['table']} aria-label={rosterWords.table}>
              <thead role="rowgroup" className={styles['head']}>
                <tr role="row" className={styles['names']}>
                  {columns.map((field) => (
                    <th
                      key={field}
                      role="columnheader"
                      scope="col"
                      data-column={field}
                      title={fieldHints[field]}
                    >
                      {fieldWords[field]}
                    </th>
                  ))}
                  <th role="columnheader" scope="col" data-column="acts">
                    <span className="visually-hidden">Duplicate or remove</span>
                  </th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {shown.map((member) => (
                  <MemberRow
                    key={member.id}
                    member={member}
                    name={memberName(member, places.get(member.id) ?? 0)}
                    playbook={playbook}
                    change={edits.change}
                    onDuties={setDutiesOf}
                    onCopy={copy}
                    onRemove={remove}
                  />
                ))}
              </tbody>
            </table>
          )}
          {found.length > shown.length && (
            <Button onClick={() => startTransition(() => setMost(found.length))}>
              {moreWords(found.length - shown.length)}
            </Button>
          )}
          <p className={styles['keys']}>{rosterWords.keys}</p>
        </>
      )}
      <Dialog
        title={editing ? `${rosterWords.dutiesTitle}: ${nameOf(editing.id)}` : rosterWords.dutiesTitle}
        open={editing !== undefined}
        onClose={() => setDutiesOf(undefined)}
      >
        {editing && (
          <DutiesForm
            member={editing}
            playbook={playbook}
            team={team}
            onTake={(duties) => {
              edits.change(editing.id, 'duties', (now) => withDuties(now, duties));
              setDutiesOf(undefined);
            }}
            onCancel={() => setDutiesOf(undefined)}
          />
        )}
      </Dialog>
    </div>
  );
}

function withDuties(member: Member, duties: Member['duties']): Member {
  const { duties: _, ...asRole } = member;
  return duties === undefined ? asRole : { ...member, duties };
}

/** Every word of the search, in the name or the role. */
function foundIn(people: readonly Member[], { roles }: Playbook, search: string): readonly Member[] {
  const words = search.toLowerCase().split(/\s+/u);
  const titles = new Map(roles.map((role) => [role.id, `${role.name} ${role.short}`]));
  return people.filter(({ name, kind, level, role }) => {
    const text = `${name} ${kind} ${level} ${titles.get(role) ?? role}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
