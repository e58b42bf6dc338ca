import { useMemo } from 'react';
import { builtinSizing } from '../../../domain/headcount/builtinSizing.ts';
import { hiresProblem } from '../../../domain/headcount/hires/hiresProblem.ts';
import type { Day } from '../../../domain/headcount/roster.ts';
import type { ExplainHires, SolveHires } from '../../../ports/solveHires.ts';
import type { HeadcountEdit } from '../../../state/headcountEdits.ts';
import { selectSized } from '../../../state/headcountSelectors.ts';
import { usePlan } from '../../../state/planStore.ts';
import { hiresHeadline, hiresSentence } from '../../../text/hires.ts';
import { isSearching } from '../../../text/hiresSearch.ts';
import { hiresWords } from '../../../text/hiresWords.ts';
import { parameterGroups } from '../../../text/hiringGroups.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ClashNote } from './ClashNote.tsx';
import { CoverPictures } from './CoverPictures.tsx';
import styles from './HiresPart.module.css';
import { HiringFields } from './HiringFields.tsx';
import { InTime } from './InTime.tsx';
import { OrderNotes } from './OrderNotes.tsx';
import { PlanPictures } from './PlanPictures.tsx';
import { SearchLine } from './SearchLine.tsx';
import { useHiresPlan } from './useHiresPlan.ts';
import { WhyHires } from './WhyHires.tsx';

const [first, ...others] = parameterGroups(builtinSizing.parameters);

export interface HiresPartProps {
  readonly solveHires: SolveHires;
  readonly explainHires: ExplainHires;
  readonly today: Day;
  /** Leads to the roster. */
  readonly onPeople: () => void;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** Whom to approve and when, what that costs and leaves undone, and why. */
export function HiresPart({ solveHires, explainHires, today, onPeople, onEdit }: HiresPartProps) {
  const headcount = usePlan((state) => state.document.headcount);
  const sized = usePlan(selectSized);
  const { playbook, team } = sized;
  const asked = useMemo(
    () => hiresProblem({ playbook, team, sizing: builtinSizing, headcount, today }),
    [playbook, team, headcount, today],
  );
  const { problem, search, isOld, cancel, again } = useHiresPlan(solveHires, asked);
  const { shown, clash } = search;
  const title = shown
    ? hiresHeadline(playbook, shown.problem, shown.plan)
    : clash
      ? hiresWords.clashTitle
      : hiresWords.noPlanTitle;
  return (
    <div className={styles['part']}>
      <div className={styles['top']}>
        <header className={styles['head']}>
          <h2 className={styles['title']} aria-live="polite">
            {title}
          </h2>
          {shown && <p className={styles['sentence']}>{hiresSentence(shown.problem, shown.plan)}</p>}
          <SearchLine search={search} isOld={isOld} onCancel={cancel} onAgain={again} />
          {problem.staff.length === 0 && (
            <div className={styles['empty']}>
              <p>{hiresWords.emptyRoster}</p>
              <Button onClick={onPeople}>{hiresWords.enterPeople}</Button>
            </div>
          )}
        </header>
        <HiringFields
          playbook={playbook}
          headcount={headcount}
          groups={first ? [first] : []}
          onEdit={onEdit}
        />
      </div>
      {clash && <ClashNote playbook={playbook} problem={clash.problem} clash={clash.clash} />}
      {shown && (
        <div className={styles['plan']} data-old={isOld || undefined}>
          <PlanPictures sized={sized} headcount={headcount} answered={shown} />
          <WhyHires
            playbook={playbook}
            answered={shown}
            isFinal={!isSearching(search.status) && !isOld}
            explainHires={explainHires}
          />
          <OrderNotes playbook={playbook} team={team} answered={shown} />
        </div>
      )}
      <InTime playbook={playbook} problem={problem} />
      {shown && (
        <div className={styles['plan']} data-old={isOld || undefined}>
          <CoverPictures sized={sized} answered={shown} />
        </div>
      )}
      <Section title={hiresWords.numbers} lead={hiresWords.numbersLead}>
        <HiringFields playbook={playbook} headcount={headcount} groups={others} onEdit={onEdit} />
      </Section>
    </div>
  );
}
