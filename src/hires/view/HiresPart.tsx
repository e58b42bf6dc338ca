import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Day } from '../../engine/people/roster.ts';
import type { HeadcountEdit } from '../../plan/store/headcountEdits.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { buildHiresProblem } from '../model/buildHiresProblem.ts';
import type { ExplainHires, SolveHires } from '../model/hiresSolver.ts';
import type { HiresPictureId } from '../words/exportButtons.ts';
import { isSearching } from '../words/hiresSearch.ts';
import { hiresWords } from '../words/hiresWords.ts';
import { parameterGroups } from '../words/hiringGroups.ts';
import { CoverPictures } from './CoverPictures.tsx';
import { FirmLines } from './FirmLines.tsx';
import { HiresHead } from './HiresHead.tsx';
import styles from './HiresPart.module.css';
import type { PlanToExport } from './HiresPictures.tsx';
import { HiringFields } from './HiringFields.tsx';
import { InTime } from './InTime.tsx';
import { OrderNotes } from './OrderNotes.tsx';
import { PlanPictures } from './PlanPictures.tsx';
import { useExplanation } from './useExplanation.ts';
import { type HiresSearch, useHiresPlan } from './useHiresPlan.ts';
import { WhyHires } from './WhyHires.tsx';

const [first, ...others] = parameterGroups(builtinSizing.parameters);

interface HiresPartProps {
  readonly solveHires: SolveHires;
  readonly explainHires: ExplainHires;
  readonly today: Day;
  /** What can be done with a picture, below it; `shown` gives the plan that is on the screen by then. */
  readonly actions: (picture: HiresPictureId, shown: () => PlanToExport | undefined) => ReactNode;
  /** Leads to the roster. */
  readonly onPeople: () => void;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** Whom to approve and when. A link can leave people out: then there is nothing to plan with, and nothing is planned. */
export function HiresPart(props: HiresPartProps) {
  const isLeftOut = usePlan(
    ({ source, document }) => source.kind === 'shared' && document.headcount.people.length === 0,
  );
  return isLeftOut ? (
    <header className="stack gap-3">
      <h2 className={styles['title']}>{hiresWords.leftOutTitle}</h2>
      <p className="prose soft">{hiresWords.leftOut}</p>
    </header>
  ) : (
    <PlannedPart {...props} />
  );
}

/** Whom to approve and when, what that costs and leaves unfinished, and why. */
function PlannedPart({ solveHires, explainHires, today, actions, onPeople, onEdit }: HiresPartProps) {
  const headcount = usePlan((state) => state.document.headcount);
  const sized = usePlan(selectSized);
  const { playbook, team } = sized;
  const asked = useMemo(
    () => ({
      problem: buildHiresProblem({ playbook, team, sizing: builtinSizing, headcount, today }),
      sized,
      headcount,
    }),
    [playbook, team, sized, headcount, today],
  );
  const { problem, search, isOld, cancel, again } = useHiresPlan(solveHires, asked);
  const { shown, status } = search;
  const exportButton = useExportButton(actions, search, isOld);
  const explaining = useExplanation(explainHires, shown);
  const isFinal = !isSearching(status) && !isOld;
  const fields = { playbook, headcount, onEdit };
  return (
    <div className="stack gap-6">
      <div className={styles['top']}>
        <HiresHead search={search} isOld={isOld} onCancel={cancel} onAgain={again}>
          {shown && isFinal && (
            <FirmLines
              answered={shown}
              isBest={status === 'best'}
              explanation={explaining.state.explanation}
            />
          )}
          {problem.staff.length === 0 && <NobodyThere onPeople={onPeople} />}
        </HiresHead>
        <HiringFields {...fields} groups={first ? [first] : []} />
      </div>
      {shown && (
        <div className={`${styles['plan']} stack gap-6`} data-old={isOld || undefined}>
          <PlanPictures answered={shown} actions={exportButton} />
          <WhyHires answered={shown} isFinal={isFinal} explaining={explaining} />
          <OrderNotes answered={shown} />
        </div>
      )}
      <InTime playbook={playbook} problem={problem} />
      {shown && (
        <div className={`${styles['plan']} stack gap-6`} data-old={isOld || undefined}>
          <CoverPictures answered={shown} actions={exportButton} />
        </div>
      )}
      <Section title={hiresWords.numbers} lead={hiresWords.numbersLead}>
        <HiringFields {...fields} groups={others} />
      </Section>
    </div>
  );
}

/**
 * The button of each picture. How far the search is, is asked when it is pressed: if it came with every step of the search, all
 * pictures would be drawn again for it.
 */
function useExportButton(actions: HiresPartProps['actions'], search: HiresSearch, isOld: boolean) {
  const { shown, status, gap } = search;
  const latest = useRef<PlanToExport>(undefined);
  useEffect(() => {
    latest.current = shown && { planned: shown, standing: { status, gap, isOld } };
  }, [shown, status, gap, isOld]);
  return useCallback((picture: HiresPictureId) => actions(picture, () => latest.current), [actions]);
}

function NobodyThere({ onPeople }: { readonly onPeople: () => void }) {
  return (
    <Notice actions={<Button onClick={onPeople}>{hiresWords.addPeople}</Button>}>
      <p>{hiresWords.emptyRoster}</p>
    </Notice>
  );
}
