import { useMemo, useRef, useState } from 'react';
import { ExportButton } from '../../charts/export/ExportDialog.tsx';
import { type Day, isPresent, type Member } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { isSized } from '../../engine/size/headcount.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { Section } from '../../ui/Section.tsx';
import { DrillTable } from '../charts/DrillTable.tsx';
import { crossTraining, type DrillInput, membersWhoCover, mostCritical, thinDuties } from '../model/drill.ts';
import {
  coverLead,
  criticalWords,
  drillSentence,
  elsewhereSentence,
  hireSentence,
  memberName,
  trainingLead,
  trainingWords,
  waitingSentence,
} from '../words/drill.ts';
import { coverExportLabel } from '../words/exportButtons.ts';
import styles from './DrillPart.module.css';
import { type DrillChoice, useDrill } from './useDrill.ts';

interface DrillPartProps {
  readonly today: Day;
  readonly onExport: (drilled: DrillChoice) => void;
  readonly onPeople: () => void;
}

/** A drill: anybody may be away, and the others cover. */
export function DrillPart({ today, onExport, onPeople }: DrillPartProps) {
  const { playbook, team } = usePlan(selectSized);
  const isOwn = usePlan((state) => isSized(state.document.headcount));
  const [off, setOff] = useState<ReadonlySet<Member['id']>>(new Set());
  const [isFilled, setFilled] = useState(false);
  const side = useRef<HTMLDivElement>(null);
  const drilled = useMemo(() => ({ off, isFilled }), [off, isFilled]);
  const { input, found } = useDrill(today, drilled);
  const { people } = input;
  const covering = useMemo(() => membersWhoCover(input), [input]);
  if (people.length === 0) return <NoPeople onPeople={onPeople} />;
  const waiting = people.filter((member) => isPresent(member, today) && !covering.includes(member));
  const elsewhere = people.filter((member) => member.kind === 'person' && !isPresent(member, today));
  const gone = covering.filter(({ id }) => off.has(id)).map((member) => memberName(playbook, member));
  return (
    <div className={styles['drill']}>
      <div className={`${styles['side']} stack gap-6`} ref={side}>
        <Section
          title="Who is away?"
          lead="Choose people to see who covers for them, and again to bring them back. New people count from half of their ramp-up."
        >
          <p className={`${styles['said']} large`} role="status">
            {drillSentence(covering.length, gone, found)}
          </p>
          {covering.length > 0 && <Players playbook={playbook} members={covering} off={off} onOff={setOff} />}
          <div className={`${styles['actions']} row gap-3 no-print`}>
            {people.some(({ kind }) => kind === 'vacancy') && (
              <label className="check">
                <input
                  type="checkbox"
                  checked={isFilled}
                  onChange={(event) => setFilled(event.target.checked)}
                />
                Count vacancies as filled
              </label>
            )}
            {gone.length > 0 && (
              <Button
                onClick={() => {
                  // The button goes away with those whom it brings back.
                  side.current?.querySelector<HTMLElement>('[data-player]')?.focus();
                  setOff(new Set());
                }}
              >
                Reset
              </Button>
            )}
          </div>
          {waiting.length > 0 && (
            <p className={`${styles['waiting']} small soft`}>
              {waitingSentence(waiting.map((member) => memberName(playbook, member)))}
            </p>
          )}
          {elsewhere.length > 0 && (
            <p className={`${styles['waiting']} small soft`}>
              {elsewhereSentence(playbook, elsewhere, today)}
            </p>
          )}
        </Section>
        {covering.length > 0 && <CriticalPeople playbook={playbook} input={input} />}
        <CrossTraining playbook={playbook} input={input} />
      </div>
      <Section title="Who covers each duty" lead={coverLead(team.setup, isOwn)}>
        <DrillTable playbook={playbook} people={people} duties={found.duties} />
        <ExportButton label={coverExportLabel} onExport={() => onExport(drilled)} />
      </Section>
    </div>
  );
}

function NoPeople({ onPeople }: { readonly onPeople: () => void }) {
  return (
    <Section title="No people yet">
      <p className={styles['empty']}>
        The drill shows who covers each duty when people are away. Add your people first.
      </p>
      <Button look="primary" onClick={onPeople}>
        Add people
      </Button>
    </Section>
  );
}

interface PlayersProps {
  readonly playbook: Playbook;
  readonly members: readonly Member[];
  readonly off: ReadonlySet<Member['id']>;
  readonly onOff: (off: ReadonlySet<Member['id']>) => void;
}

function Players({ playbook, members, off, onOff }: PlayersProps) {
  function toggle(id: Member['id']) {
    const next = new Set(off);
    if (!next.delete(id)) next.add(id);
    onOff(next);
  }
  return (
    <ul className="row gap-2" aria-label="People to choose from">
      {members.map((member) => (
        <li key={member.id}>
          <Button
            data-player
            aria-pressed={off.has(member.id)}
            className={styles['player']}
            onClick={() => toggle(member.id)}
          >
            <RoleMark
              index={playbook.roles.findIndex(({ id }) => id === member.role)}
              look={off.has(member.id) ? 'outline' : 'solid'}
            />
            <span className={styles['name']} title={memberName(playbook, member)}>
              {memberName(playbook, member)}
            </span>
            {off.has(member.id) && (
              <span className="tiny soft" aria-hidden="true">
                away
              </span>
            )}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface OfDrillProps {
  readonly playbook: Playbook;
  readonly input: DrillInput;
}

const named = 8;

function CriticalPeople({ playbook, input }: OfDrillProps) {
  const ranked = useMemo(() => mostCritical(input), [input]);
  const critical = ranked.filter(({ lost, thinned }) => lost > 0 || thinned > 0);
  return (
    <Section
      title="Key-person risk"
      lead={
        critical.length > 0
          ? 'If this person alone left, this much more of the work would have nobody or only one person.'
          : 'Whoever leaves, no more of the work depends on one person or nobody.'
      }
    >
      {critical.length > 0 && (
        <ol className={`${styles['ranked']} stack gap-2`}>
          {critical.slice(0, named).map((item) => (
            <li key={item.member.id}>
              <b>{memberName(playbook, item.member)}</b>: {criticalWords(item)}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function CrossTraining({ playbook, input }: OfDrillProps) {
  const trainings = useMemo(() => crossTraining(playbook, input), [playbook, input]);
  const thin = useMemo(() => thinDuties(input), [input]);
  const left = useMemo(() => thinDuties(input, trainings), [input, trainings]);
  return (
    <Section title="What to learn first" lead={trainingLead(thin.length, trainings.length)}>
      {trainings.length > 0 && (
        <ol className={`${styles['ranked']} stack gap-2`}>
          {trainings.slice(0, named).map((training) => (
            <li key={`${training.member.id} ${training.duty}`}>{trainingWords(playbook, training)}</li>
          ))}
        </ol>
      )}
      {left.length > 0 && <p className={`${styles['waiting']} small soft`}>{hireSentence(playbook, left)}</p>}
    </Section>
  );
}
