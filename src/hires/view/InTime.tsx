import { dayNumber } from '../../engine/people/days.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { dayNear, dayWords } from '../../engine/words/dates.ts';
import { startSentence } from '../../engine/words/format.ts';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { usePeriodColumns } from '../charts/usePeriodColumns.tsx';
import { approveBy, hireDaysFrom } from '../model/hireSpans.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import { monthsWords, type Pace, paceName, paceSentence, tooLateWords } from '../words/hiresTiming.ts';
import styles from './HiresPart.module.css';

interface InTimeProps {
  readonly playbook: Playbook;
  readonly problem: HiresProblem;
}

/** How long it takes until somebody helps, and by when to approve them. */
export function InTime({ playbook, problem }: InTimeProps) {
  const { today, kinds, periods } = problem;
  const paces = pacesOf(kinds);
  const senior = paces.find((pace) => pace.isCommon && pace.kinds[0]?.level === 'senior')?.kinds[0];
  if (paces.length === 0) return null;
  const all = periods.slice(1).map(({ from }) => from);
  // Where everybody would be too late there is nothing to decide.
  const dates = all.filter((date) => kinds.some((kind) => approveBy(kind, date) >= today));
  return (
    <Section
      title="Approve in time"
      lead={
        <>
          {senior && `${paceSentence(senior, hireDaysFrom(senior, today))} `}
          Approve people by the date below to have them fully productive from the day at the top.
          {dates.length < all.length && ` ${tooLateWords(all.length - dates.length)}`}
        </>
      }
    >
      {dates.length > 0 && <PaceTable playbook={playbook} paces={paces} today={today} dates={dates} />}
    </Section>
  );
}

interface PaceTableProps {
  readonly playbook: Playbook;
  readonly paces: readonly Pace[];
  readonly today: Day;
  readonly dates: readonly Day[];
}

function PaceTable({ playbook, paces, today, dates }: PaceTableProps) {
  const { ref, columns, choice } = usePeriodColumns(
    'Fully productive from',
    dates.map((date) => ({ key: date, name: dayWords(date) })),
  );
  return (
    <div ref={ref} className="stack gap-3">
      {choice}
      <Table
        scrollBelow="content"
        caption="Last days to approve people who are fully productive in time"
        className={styles['dates']}
      >
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Time until fully productive</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {`Fully productive from ${name}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paces.map((pace) => (
            <PaceRow
              key={pace.key}
              playbook={playbook}
              pace={pace}
              today={today}
              dates={columns.map(({ key }) => key)}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

interface PaceRowProps {
  readonly playbook: Playbook;
  readonly pace: Pace;
  readonly today: string;
  readonly dates: readonly string[];
}

/** Dates within this many days ask for a decision now. */
const SOON = 30;

function PaceRow({ playbook, pace, today, dates }: PaceRowProps) {
  const [kind] = pace.kinds;
  if (!kind) return null;
  return (
    <tr>
      <th scope="row" className="normal">
        {startSentence(paceName(playbook, pace))}
      </th>
      <td>{monthsWords(kind.leadDays + kind.rampDays)}</td>
      {dates.map((date) => {
        const by = approveBy(kind, date);
        const left = dayNumber(by) - dayNumber(today);
        if (left < 0) {
          return (
            <td key={date} className="faint">
              too late
            </td>
          );
        }
        return (
          <td key={date} className={left <= SOON ? styles['soon'] : undefined}>
            {left === 0 ? 'today' : left <= SOON ? `now, by ${dayNear(by, today)}` : dayWords(by)}
          </td>
        );
      })}
    </tr>
  );
}

/** Kinds by how long they take; a level whose roles all take as long needs no role named. */
function pacesOf(kinds: HiresProblem['kinds']): readonly Pace[] {
  const paces = new Map<string, HiresProblem['kinds'][number][]>();
  for (const kind of kinds) {
    const key = `${kind.level}.${kind.leadDays}.${kind.rampDays}`;
    paces.set(key, [...(paces.get(key) ?? []), kind]);
  }
  return [...paces].map(([key, same]) => ({
    key,
    kinds: same,
    isCommon: same.length > 1 || paces.size <= 3,
  }));
}
