import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import type { Conclusion } from '../../engine/explain/conclusion.ts';
import { pairOverlap } from '../../engine/measure/overlap.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { DutyId, RoleId } from '../../engine/playbook/playbook.ts';
import { teamName } from '../../engine/words/words.ts';
import type { FitOverlap } from '../../euler/fitOverlap.ts';
import { usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Columns } from '../../ui/Columns.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { PanelErrorBoundary } from '../../ui/PanelErrorBoundary.tsx';
import { Section } from '../../ui/Section.tsx';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { useOverlapDrawing } from '../charts/overlap/useOverlapDrawing.ts';
import { headlineOf } from '../words/headline.ts';
import { firstReason, printedSetup, reasonTitle } from '../words/reasons.ts';
import { AdvicePanel } from './AdvicePanel.tsx';
import { ConflictsPanel } from './ConflictsPanel.tsx';
import { ContextQuestions } from './ContextQuestions.tsx';
import { ExportPicture } from './ExportPicture.tsx';
import type { PictureId } from './exportedPictures.ts';
import { MatrixPanel } from './MatrixPanel.tsx';
import { OverlapPanel } from './OverlapPanel.tsx';
import styles from './PlanScreen.module.css';
import { ReasonsPanel } from './ReasonsPanel.tsx';
import { SetupSentence } from './SetupSentence.tsx';
import { SpectrumPanel } from './SpectrumPanel.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { inspect, useInspection } from './useInspection.ts';

// What would change most follows after the picture, so it is not on the way to it.
const QuestionCard = lazy(async () => ({ default: (await import('./QuestionCard.tsx')).QuestionCard }));

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
  const { inspected, emphasis, pinned, emphasise, pin, close } = useInspection(efforts);
  const isShared = usePlan((state) => state.source.kind === 'shared');
  const isPhone = useMediaQuery(PHONE);
  const [exported, setExported] = useState<PictureId | undefined>();
  const headline = useMemo(() => headlineOf(playbook, team), [playbook, team]);
  const asked = inspected ?? headline.about;
  // Together, so that the reasons are never of one team and about another.
  const settled = useAfterPaint(
    useMemo(() => ({ team, efforts, conclusion: asked }), [team, efforts, asked]),
  );
  const { team: settledTeam, conclusion } = settled;
  const overlap = useOverlapDrawing(settled.efforts, fitOverlap);
  const drawn = overlap.state === 'drawn' && settled.efforts === efforts ? overlap.drawn : undefined;
  const chosen = useMemo(() => partOf(inspected), [inspected]);
  const because = useCallback(
    (roles: readonly [RoleId, RoleId]) =>
      pairOverlap(settled.efforts, ...roles).shared.length > 0
        ? undefined
        : firstReason(playbook, settled.team, { kind: 'overlap', roles }),
    [playbook, settled],
  );
  const shared = { playbook, emphasis, chosen, onEmphasis: emphasise };
  return (
    <div className={`${styles['screen']} stack gap-5`}>
      {isShared && <p className="prose soft">{printedSetup(playbook, team.facts)}</p>}
      {!isPhone && !isShared && <SetupSentence />}
      {!isPhone && !isShared && situation}
      <Columns
        railLabel="Reasons and next question"
        sticky
        rail={
          isPhone ? undefined : (
            <PanelErrorBoundary name="The reasons" resetKey={conclusion}>
              <ReasonsPanel playbook={playbook} team={settledTeam} conclusion={conclusion} withTitle>
                {!isShared && question}
              </ReasonsPanel>
            </PanelErrorBoundary>
          )
        }
      >
        <PageTitle title={headline.title} live>
          {headline.sentence}
        </PageTitle>
        <PanelErrorBoundary name="The spectrum" resetKey={planned}>
          <SpectrumPanel
            {...shared}
            team={team}
            efforts={efforts}
            onChoose={inspectPart}
            onExport={setExported}
          />
        </PanelErrorBoundary>
        {isPhone && !isShared && question}
        <div className={styles['pair']}>
          <PanelErrorBoundary name="The overlap picture" resetKey={settled}>
            <OverlapPanel
              {...shared}
              efforts={settled.efforts}
              overlap={overlap}
              chosen={inspected?.kind === 'overlap' ? inspected.roles : undefined}
              pinned={pinned}
              because={because}
              onChoose={inspectOverlap}
              onPin={pin}
              onExport={setExported}
            />
          </PanelErrorBoundary>
          <div className="stack gap-6">
            <PanelErrorBoundary name="The team" resetKey={planned}>
              <Section title="The team">
                <TeamPanel
                  {...shared}
                  team={team}
                  chosen={inspected?.kind === 'seat' ? inspected.role : undefined}
                  onChoose={inspectSeat}
                />
                <RuleNotes playbook={playbook} title="Before you hire" rules={guidanceAt(playbook, 'team')} />
              </Section>
            </PanelErrorBoundary>
            <PanelErrorBoundary name="The advice" resetKey={settled}>
              <Section title="Advice">
                <AdvicePanel playbook={playbook} team={settledTeam} onChoose={inspectAdvice} />
              </Section>
            </PanelErrorBoundary>
          </div>
        </div>
        <PanelErrorBoundary name="The matrix" resetKey={settled}>
          <MatrixPanel
            {...shared}
            team={settledTeam}
            withGrid={!isPhone}
            onChoose={inspectPart}
            onExport={setExported}
          />
        </PanelErrorBoundary>
        <PanelErrorBoundary name="What sources disagree on" resetKey={settled}>
          <ConflictsPanel playbook={playbook} team={settledTeam} />
        </PanelErrorBoundary>
      </Columns>
      <PanelErrorBoundary name="The image export" resetKey={exported}>
        <ExportPicture
          picture={exported}
          input={{ playbook, team, efforts, drawn }}
          loadOutlet={loadOutlet}
          onClose={() => setExported(undefined)}
        />
      </PanelErrorBoundary>
      {!isPhone && (
        // The focus stays where the question was asked, so what is new in the rail is said.
        <p className="visually-hidden" aria-live="polite">
          {inspected &&
            conclusion === inspected &&
            `Reasons: ${reasonTitle(playbook, settledTeam, inspected)}`}
        </p>
      )}
      {isPhone && (
        <>
          {!isShared && <SetupBar name={teamName(team.facts.team)} />}
          <Dialog
            title={reasonTitle(playbook, settledTeam, conclusion)}
            open={inspected !== undefined}
            onClose={close}
            place="bottom"
          >
            <PanelErrorBoundary name="The reasons" resetKey={conclusion}>
              <ReasonsPanel
                playbook={playbook}
                team={settledTeam}
                conclusion={conclusion}
                withTitle={false}
              />
            </PanelErrorBoundary>
          </Dialog>
        </>
      )}
    </div>
  );
}

/** On a phone the setup stays in reach at the lower edge and opens as a sheet. */
function SetupBar({ name }: { name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles['bar']}>
        {name}
        <Button look="primary" onClick={() => setOpen(true)}>
          Change
        </Button>
      </div>
      <Dialog title="The setup" open={open} onClose={() => setOpen(false)} place="bottom">
        <SetupSentence />
        {situation}
      </Dialog>
    </>
  );
}

const inspectSeat = (role: RoleId) => inspect({ kind: 'seat', role });
const inspectOverlap = (roles: readonly [RoleId, RoleId]) => inspect({ kind: 'overlap', roles });
const inspectAdvice = (code: string) => inspect({ kind: 'advice', code });

function inspectPart({ role, duty }: { readonly role?: RoleId; readonly duty?: DutyId }): void {
  if (role !== undefined && duty !== undefined) inspect({ kind: 'responsibility', role, duty });
  else if (role !== undefined) inspect({ kind: 'seat', role });
  else if (duty !== undefined) inspect({ kind: 'duty', duty });
}

/** The cell or row that is marked in the pictures. */
function partOf(
  conclusion: Conclusion | undefined,
): { readonly duty: DutyId; readonly role?: RoleId } | undefined {
  if (conclusion?.kind === 'responsibility') return { duty: conclusion.duty, role: conclusion.role };
  return conclusion?.kind === 'duty' ? { duty: conclusion.duty } : undefined;
}
