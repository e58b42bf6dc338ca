import { Suspense, useMemo, useState } from 'react';
import { ExportDialog } from '../../charts/export/ExportDialog.tsx';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { FitOverlap } from '../../euler/types.ts';
import { usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { Columns } from '../../ui/Columns.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PanelErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { ConflictNotes } from '../charts/evidence/ConflictNotes.tsx';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { useOverlapDrawing } from '../charts/overlap/useOverlapDrawing.ts';
import { headlineOf } from '../words/headline.ts';
import { printedSetup, reasonTitle } from '../words/reasons.ts';
import { AdvicePanel } from './AdvicePanel.tsx';
import { ContextQuestions } from './ContextQuestions.tsx';
import type { PictureId } from './exportedPictures.ts';
import { MatrixPanel } from './MatrixPanel.tsx';
import { OverlapPanel } from './OverlapPanel.tsx';
import styles from './PlanScreen.module.css';
import { ReasonsPanel } from './ReasonsPanel.tsx';
import { SetupBar, SetupSentence } from './SetupSentence.tsx';
import { SpectrumPanel } from './SpectrumPanel.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { useInspection } from './useInspection.ts';

// What would change most follows after the picture, so it is not on the way to it.
const QuestionCard = lazyPart(async () => (await import('./QuestionCard.tsx')).QuestionCard);
// It needs the size of the team, which no picture here does.
const BesideTheTeam = lazyPart(async () => (await import('./BesideTheTeam.tsx')).BesideTheTeam);
// What draws a picture to take away, letters included, is loaded when somebody asks for one.
const PlanPictures = lazyPart(async () => (await import('./PlanPictures.tsx')).PlanPictures);

// The same elements every time, so that what is around them does not draw them again.
const question = (
  <PanelErrorBoundary name="The next question">
    <Suspense>
      <QuestionCard />
    </Suspense>
  </PanelErrorBoundary>
);
const situation = (
  <PanelErrorBoundary name="The questions about your situation">
    <ContextQuestions />
  </PanelErrorBoundary>
);

interface PlanScreenProps {
  readonly loadOutlet: LoadPictureOutlet;
  readonly fitOverlap: FitOverlap;
}

/**
 * The first screen: pick a setup, see the team, the spectrum and the overlap, and why. Headline, spectrum and team
 * answer a click at once; the rest follows in the next frame, and never holds the picture up.
 */
export function PlanScreen({ loadOutlet, fitOverlap }: PlanScreenProps) {
  const planned = usePlanned();
  const { playbook, team, efforts } = planned;
  const inspection = useInspection(efforts);
  const { inspected, close } = inspection;
  const isShared = usePlan((state) => state.source.kind === 'shared');
  const isPhone = useMediaQuery(PHONE);
  const [exported, setExported] = useState<PictureId | undefined>();
  const headline = useMemo(() => headlineOf(playbook, team), [playbook, team]);
  const asked = inspected ?? headline.about;
  // Together, so that the reasons are never of one team and about another.
  const settled = useAfterPaint(
    useMemo(() => ({ team, efforts, conclusion: asked }), [team, efforts, asked]),
  );
  const { conclusion } = settled;
  const overlap = useOverlapDrawing(settled.efforts, fitOverlap);
  const drawn = overlap.state === 'drawn' && settled.efforts === efforts ? overlap.drawn : undefined;
  const shared = { playbook, inspection, onExport: setExported };
  const reasons = (
    <PanelErrorBoundary name="The reasons" resetKey={conclusion}>
      <ReasonsPanel playbook={playbook} team={settled.team} conclusion={conclusion} withTitle={!isPhone}>
        {!isPhone && !isShared && question}
      </ReasonsPanel>
    </PanelErrorBoundary>
  );
  return (
    <div className={`${styles['screen']} stack gap-5`}>
      {isShared && <p className="prose soft">{printedSetup(playbook, team.facts)}</p>}
      {!isPhone && !isShared && <SetupSentence />}
      {!isPhone && !isShared && situation}
      <Columns railLabel="Reasons and next question" sticky rail={isPhone ? undefined : reasons}>
        <PageTitle title={headline.title} live>
          {headline.sentence}
        </PageTitle>
        <PanelErrorBoundary name="The spectrum" resetKey={planned}>
          <SpectrumPanel {...shared} team={team} efforts={efforts} />
        </PanelErrorBoundary>
        {isPhone && !isShared && question}
        <div className={styles['pair']}>
          <PanelErrorBoundary name="The overlap picture" resetKey={settled}>
            <OverlapPanel {...shared} team={settled.team} efforts={settled.efforts} overlap={overlap} />
          </PanelErrorBoundary>
          <div className="stack gap-6">
            <PanelErrorBoundary name="The team" resetKey={planned}>
              <Section title="The team">
                <TeamPanel playbook={playbook} team={team} inspection={inspection} />
                <Suspense fallback={null}>
                  <BesideTheTeam />
                </Suspense>
                <RuleNotes playbook={playbook} title="Before you hire" rules={guidanceAt(playbook, 'team')} />
              </Section>
            </PanelErrorBoundary>
            <PanelErrorBoundary name="The advice" resetKey={settled}>
              <Section title="Advice">
                <AdvicePanel playbook={playbook} team={settled.team} />
              </Section>
            </PanelErrorBoundary>
          </div>
        </div>
        <PanelErrorBoundary name="The matrix" resetKey={settled}>
          <MatrixPanel {...shared} team={settled.team} withGrid={!isPhone} />
        </PanelErrorBoundary>
        <PanelErrorBoundary name="What sources disagree on" resetKey={settled}>
          <Section title="Where the sources disagree">
            <div className={styles['conflicts']}>
              <ConflictNotes playbook={playbook} team={settled.team} conflicts={playbook.conflicts} />
            </div>
          </Section>
        </PanelErrorBoundary>
      </Columns>
      <ExportDialog onClose={() => setExported(undefined)}>
        {exported && (
          <PlanPictures first={exported} input={{ playbook, team, efforts, drawn }} loadOutlet={loadOutlet} />
        )}
      </ExportDialog>
      {!isPhone && (
        // The focus stays where the question was asked, so what is new in the rail is said.
        <p className="visually-hidden" aria-live="polite">
          {inspected &&
            conclusion === inspected &&
            `Reasons: ${reasonTitle(playbook, settled.team, inspected)}`}
        </p>
      )}
      {isPhone && (
        <>
          {!isShared && <SetupBar>{situation}</SetupBar>}
          <Dialog
            title={reasonTitle(playbook, settled.team, conclusion)}
            open={inspected !== undefined}
            onClose={close}
            place="bottom"
          >
            {reasons}
          </Dialog>
        </>
      )}
    </div>
  );
}
