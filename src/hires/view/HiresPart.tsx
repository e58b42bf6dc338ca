import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ExportButton, ExportDialog } from '../../charts/export/ExportDialog.tsx';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import type { Day } from '../../engine/people/roster.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { RuleText } from '../../team/charts/evidence/RuleNotes.tsx';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { buildHiresProblem } from '../model/buildHiresProblem.ts';
import type { ExplainHires, SolveHires } from '../model/hiresSolver.ts';
import { sequenceDisagreements } from '../model/sequence.ts';
import { type HiresPictureId, hiresExportLabels } from '../words/exportButtons.ts';
import { orderWords } from '../words/hiresReasons.ts';
import { isSearching } from '../words/hiresSearch.ts';
import { hiresWords } from '../words/hiresWords.ts';
import { parameterGroups } from '../words/hiringGroups.ts';
import { HiresHead } from './HiresHead.tsx';
import styles from './HiresPart.module.css';
import type { PlanToExport } from './HiresPictures.tsx';
import { HiringFields } from './HiringFields.tsx';
import { InTime } from './InTime.tsx';
import { CoverPictures, PlanPictures } from './PlanPictures.tsx';
import { useExplanation } from './useExplanation.ts';
import { type AnsweredPlan, type HiresSearch, useHiresPlan } from './useHiresPlan.ts';
import { WhyHires } from './WhyHires.tsx';

const HiresPictures = lazyPart(async () => (await import('./HiresPictures.tsx')).HiresPictures);

const [first, ...others] = parameterGroups(builtinSizing.parameters);

interface HiresPartProps {
  readonly solveHires: SolveHires;
  readonly explainHires: ExplainHires;
  readonly today: Day;
  readonly loadOutlet: LoadPictureOutlet;
  /** Leads to the roster. */
  readonly onPeople: () => void;
}

/** Whom to approve and when. A link can leave people out: then there is nothing to plan with, and nothing is planned. */
export function HiresPart(props: HiresPartProps) {
  const isLeftOut = usePlan(
    ({ source, document }) => source.kind === 'shared' && document.headcount.people.length === 0,
  );
  return isLeftOut ? (
    <header className="stack gap-3">
      <h2 className={styles['title']}>This link has no people</h2>
      <p className="prose soft">{hiresWords.leftOut}</p>
    </header>
  ) : (
    <PlannedPart {...props} />
  );
}

/** Whom to approve and when, what that costs and leaves unfinished, and why. */
function PlannedPart({ solveHires, explainHires, today, loadOutlet, onPeople }: HiresPartProps) {
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
  const { exportButton, exported, close } = useExport(search, isOld);
  const explaining = useExplanation(explainHires, shown);
  const isFinal = !isSearching(status) && !isOld;
  const fields = { playbook, headcount };
  return (
    <div className="stack gap-6">
      <div className={styles['top']}>
        <HiresHead
          search={search}
          isOld={isOld}
          explanation={explaining.state.explanation}
          onCancel={cancel}
          onAgain={again}
        >
          {problem.staff.length === 0 && (
            <Notice actions={<Button onClick={onPeople}>Add people</Button>}>
              <p>{hiresWords.emptyRoster}</p>
            </Notice>
          )}
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
      <Section title="The numbers behind the plan" lead={hiresWords.numbersLead}>
        <HiringFields {...fields} groups={others} />
      </Section>
      <ExportDialog onClose={close}>
        {exported && <HiresPictures {...exported} loadOutlet={loadOutlet} />}
      </ExportDialog>
    </div>
  );
}

/**
 * The button of each picture, and what was asked for by it. How far the search is, is asked when it is pressed: if it came with every
 * step of the search, all pictures would be drawn again for it.
 */
function useExport({ shown, status, gap }: HiresSearch, isOld: boolean) {
  const [exported, setExported] = useState<PlanToExport & { readonly first: HiresPictureId }>();
  const latest = useRef<PlanToExport>(undefined);
  useEffect(() => {
    latest.current = shown && { planned: shown, standing: { status, gap, isOld } };
  }, [shown, status, gap, isOld]);
  const exportButton = useCallback(
    (first: HiresPictureId) => (
      <ExportButton
        label={hiresExportLabels[first]}
        onExport={() => setExported(latest.current && { ...latest.current, first })}
      />
    ),
    [],
  );
  return { exportButton, exported, close: () => setExported(undefined) };
}

/** Where the order of the plan goes another way than a source: neither is wrong, both are shown. */
function OrderNotes({ answered: { problem, plan, sized } }: { readonly answered: AnsweredPlan }) {
  const { playbook, team } = sized;
  const found = sequenceDisagreements(playbook, team, problem, plan);
  if (found.length === 0) return null;
  return (
    <Section title="What sources say about the order of hires">
      <ul className={`${styles['notes']} stack small`}>
        {found.map((item) => {
          const rule = playbook.rules.find(({ id }) => id === item.rule);
          return (
            <li key={`${item.rule} ${item.kind}`}>
              <p>
                <b>{orderWords(playbook, problem, item)}</b>
              </p>
              {rule && (
                <>
                  <RuleText rule={rule} />
                  <EvidenceLine playbook={playbook} of={rule} brief />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
