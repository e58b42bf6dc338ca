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
import { memberFields } from '../../engine/people/memberProblems.ts';
import type { Day, Member } from '../../engine/people/roster.ts';
import { mostMembers } from '../../engine/people/rosterChange.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { AddPersonIcon, AddVacancyIcon } from '../../ui/planIcons.ts';
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
import { MemberRow } from './MemberRow.tsx';
import styles from './RosterTable.module.css';
import { addMember, changeMember, copyMember, removeMember } from './rosterEdits.ts';
import { focusField } from './TextCell.tsx';

interface RosterTableProps {
  readonly today: Day;
  /** More ways beside adding: import and export. */
  readonly children: ReactNode;
}

/** Nobody reads a thousand lines at once, and each has nine fields. */
const linesAtFirst = 60;
const searchFrom = 12;

/** The roster as a table that is edited in place; every edit is one step. Somebody else's is read, searched and taken out. */
export function RosterTable({ today, children }: RosterTableProps) {
  const people = usePlan((state) => state.document.headcount.people);
  const isReadOnly = usePlan((state) => state.source.kind === 'shared');
  const { playbook, team } = usePlan(selectSized);
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

  const copy = useCallback((id: string) => {
    const name = latest.current.nameOf(id);
    const next = copyMember(id);
    if (next === undefined) return;
    setDone({ change: 'copied', id: next, name });
    setFresh((before) => new Set(before).add(next));
    focusNext.current = { id: next, field: 'name' };
  }, []);
  const remove = useCallback((id: string) => {
    const { nameOf: name, shown: lines, count } = latest.current;
    setDone({ change: 'removed', id, name: name(id) });
    const index = lines.findIndex((member) => member.id === id);
    const next = lines[index + 1] ?? lines[index - 1];
    removeMember(id);
    if (next) focusNext.current = { id: next.id, field: 'name' };
    // Without any line the search is not there either.
    else (count > 1 ? finder.current : adder.current)?.focus();
  }, []);

  function add(kind: Member['kind']) {
    const id = addMember(kind);
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
          Add a person
        </Button>
        <Button onClick={() => add('vacancy')} disabled={isFull || isReadOnly}>
          <AddVacancyIcon />
          Add a vacancy
        </Button>
        {children}
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {people.length === 0 ? (
        <Empty title="No people yet" level={3}>
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
                  aria-label="Search the roster"
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
            <table role="table" className={styles['table']} aria-label="Roster">
              <thead role="rowgroup" className={styles['head']}>
                <tr role="row" className={styles['names']}>
                  {memberFields.map((field) => (
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
              changeMember(editing.id, 'duties', (now) => withDuties(now, duties));
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
