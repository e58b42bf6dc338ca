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
import type { Team } from '../../engine/derive/team.ts';
import type { Day, Member } from '../../engine/people/roster.ts';
import { mostMembers } from '../../engine/people/rosterChange.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { AddPersonIcon, AddVacancyIcon } from '../../ui/rosterIcons.tsx';
import {
  fieldHints,
  fieldWords,
  lineName,
  moreWords,
  rosterSentence,
  rosterWords,
  shownSentence,
  spokenChange,
} from '../words/roster.ts';
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
  /** Somebody else's: read, searched and taken out, but not edited. */
  readonly isReadOnly?: boolean;
  /** More ways beside adding: import and export. */
  readonly actions?: ReactNode;
}

/** Nobody reads a thousand lines at once, and each has nine fields. */
const linesAtFirst = 60;
const searchFrom = 12;
const columns = ['name', 'kind', 'role', 'level', 'fte', 'start', 'end', 'duties', 'cost'] as const;

/** The roster as a table that is edited in place; every edit goes out through `onChange` and is one step. */
export function RosterTable({
  people,
  playbook,
  team,
  today,
  onChange,
  isReadOnly = false,
  actions,
}: RosterTableProps) {
  const edits = useRosterEdits(people, playbook, onChange);
  const [search, setSearch] = useState('');
  // Once there it stays, or removing lines would take away a search that hides the others.
  const [canSearch, setCanSearch] = useState(false);
  if (!canSearch && people.length > searchFrom) setCanSearch(true);
  const [most, setMost] = useState(linesAtFirst);
  /** Added here: shown wherever they stand. */
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [dutiesOf, setDutiesOf] = useState<string | undefined>();
  /** What was done to a line, said as long as it holds: undo may bring the line back. */
  const [done, setDone] = useState<Done | undefined>();
  const focusNext = useRef<{ readonly id: string; readonly field: string } | undefined>(undefined);
  const part = useRef<HTMLDivElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const finder = useRef<HTMLInputElement>(null);

  const places = useMemo(() => new Map(people.map((member, index) => [member.id, index])), [people]);
  const searched = useDeferredValue(search);
  const found = useMemo(() => foundIn(people, playbook, searched), [people, playbook, searched]);
  const shown = found.filter(({ id }, index) => index < most || fresh.has(id));
  const said =
    done && places.has(done.id) === (done.change === 'copied') ? spokenChange(done.change, done.name) : '';
  const editing = people.find(({ id }) => id === dutiesOf);

  // A new line is drawn only after the plan has changed. One that is not drawn then never gets the focus: nobody waits for it later.
  useEffect(() => {
    const next = focusNext.current;
    if (!next || searched !== search) return;
    focusNext.current = undefined;
    focusField(part.current?.querySelector(`[data-line="${CSS.escape(next.id)}"]`), next.field);
  });

  const nameOf = (id: string) => {
    const index = places.get(id) ?? 0;
    const member = people[index];
    return member ? lineName(member, index) : '';
  };
  /** So that `copy` and `remove` stay the same, and with them the rows. */
  const latest = useRef({ nameOf, shown, count: people.length });
  useEffect(() => {
    latest.current = { nameOf, shown, count: people.length };
  });

  const copy = useCallback(
    (id: string) => {
      const name = latest.current.nameOf(id);
      const next = edits.copy(id);
      if (next === undefined) return;
      setDone({ change: 'copied', id: next, name });
      setFresh((before) => new Set(before).add(next));
      focusNext.current = { id: next, field: 'name' };
    },
    [edits],
  );
  const remove = useCallback(
    (id: string) => {
      const { nameOf: name, shown: lines, count } = latest.current;
      setDone({ change: 'removed', id, name: name(id) });
      const index = lines.findIndex((member) => member.id === id);
      const next = lines[index + 1] ?? lines[index - 1];
      edits.remove(id);
      if (next) focusNext.current = { id: next.id, field: 'name' };
      // Without any line the search is not there either.
      else (count > 1 ? finder.current : adder.current)?.focus();
    },
    [edits],
  );

  function add(kind: Member['kind']) {
    const id = edits.add(kind);
    if (id === undefined) return;
    setSearch('');
    setFresh((before) => new Set(before).add(id));
    setDone(undefined);
    focusNext.current = { id, field: kind === 'person' ? 'name' : 'role' };
  }

  /** The button goes away with the last hidden line, so the focus goes on to the first of them. */
  function showAll() {
    const first = found.find((member) => !shown.includes(member));
    if (first) focusNext.current = { id: first.id, field: 'name' };
    startTransition(() => setMost(found.length));
  }

  const isFull = people.length >= mostMembers;
  return (
    <div className={`${styles['roster']} stack gap-3`} ref={part}>
      <div className={`${styles['bar']} row gap-2`}>
        <Button ref={adder} onClick={() => add('person')} disabled={isFull || isReadOnly}>
          <AddPersonIcon />
          {rosterWords.addPerson}
        </Button>
        <Button onClick={() => add('vacancy')} disabled={isFull || isReadOnly}>
          <AddVacancyIcon />
          {rosterWords.addVacancy}
        </Button>
        {actions}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {people.length === 0 ? (
        <Empty title={rosterWords.emptyTitle} level={3}>
          <p>{rosterWords.empty}</p>
        </Empty>
      ) : (
        <>
          <div className="row gap-2 apart soft small tabular">
            <p>{rosterSentence(people, today)}</p>
            {canSearch && (
              <span className={styles['searching']}>
                <input
                  ref={finder}
                  type="search"
                  dir="auto"
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
          {found.length === 0 && <p className="soft small">{rosterWords.nobodyFound}</p>}
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
                    name={lineName(member, places.get(member.id) ?? 0)}
                    playbook={playbook}
                    isReadOnly={isReadOnly}
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
            <Button onClick={showAll}>{moreWords(found.length - shown.length)}</Button>
          )}
          {!isReadOnly && <p className={`${styles['keys']} faint tiny`}>{rosterWords.keys}</p>}
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
            isReadOnly={isReadOnly}
            onApply={(duties) => {
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

interface Done {
  readonly change: 'copied' | 'removed';
  /** Of the copy, or of the line that is gone. */
  readonly id: Member['id'];
  readonly name: string;
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
