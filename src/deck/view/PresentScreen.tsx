import { allTeams, type TeamKind } from '../../engine/playbook/facts.ts';
import { counted } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import type { FitOverlap } from '../../euler/fitOverlap.ts';
import { dispatch, usePlan, usePlanned } from '../../plan/store/planStore.ts';
import { selectSetups } from '../../plan/store/selectors.ts';
import { answerCount } from '../../playbook/rosterAnswers.ts';
import { presentedEffort } from '../words/present.ts';
import { AxisStep } from './AxisStep.tsx';
import { OverlapStep } from './OverlapStep.tsx';
import { SetupsStep } from './SetupsStep.tsx';
import type { Frame } from './StepFrame.tsx';
import { TeamStep } from './TeamStep.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { useStepKeys } from './useStepKeys.ts';
import { WhyStep } from './WhyStep.tsx';

interface PresentScreenProps {
  /** From 1; a step that does not exist shows the nearest one. */
  readonly step: number;
  readonly fitOverlap: FitOverlap;
  readonly onStep: (step: number) => void;
  readonly onExit: () => void;
}

const STEPS = 5;

/** The plan as a story of five steps, for people who look at it together. */
export function PresentScreen({ step, fitOverlap, onStep, onExit }: PresentScreenProps) {
  const { playbook, facts } = usePlanned();
  const answers = answerCount(facts.context);
  const at = clampStep(step);
  const go = (next: number) => {
    if (clampStep(next) !== at) onStep(clampStep(next));
  };
  const onNext = () => go(at + 1);
  const onBack = () => go(at - 1);
  useFullScreen(onExit);
  useStepKeys({
    onNext,
    onBack,
    onFirst: () => go(1),
    onLast: () => go(STEPS),
    onExit,
    // Only where the setups are on the screen with their numbers.
    onNumber: (number) => {
      const team = allTeams[number - 1];
      if (at === STEPS && team) chooseTeam(team);
    },
  });
  const about = [
    teamName(facts.team),
    ...(answers === 0 ? [] : [counted(answers, 'answer', 'answers')]),
    // The first step is about the axis, whatever the team.
    ...(at === 1 ? [] : [presentedEffort(playbook)]),
  ];
  const frame = {
    step: at,
    steps: STEPS,
    about: about.join(' · '),
    onNext,
    onBack,
    onExit,
  };
  return <Step key={at} frame={frame} fitOverlap={fitOverlap} />;
}

function Step({ frame, fitOverlap }: { readonly frame: Frame; readonly fitOverlap: FitOverlap }) {
  const { playbook, team, efforts } = usePlanned();
  const setups = usePlan(selectSetups);
  switch (frame.step) {
    case 1:
      return <AxisStep frame={frame} playbook={playbook} />;
    case 2:
      return <TeamStep frame={frame} playbook={playbook} team={team} efforts={efforts} />;
    case 3:
      return (
        <OverlapStep
          frame={frame}
          playbook={playbook}
          team={team}
          efforts={efforts}
          fitOverlap={fitOverlap}
        />
      );
    case 4:
      return <WhyStep frame={frame} playbook={playbook} team={team} />;
    default:
      return (
        <SetupsStep frame={frame} playbook={playbook} setups={setups} current={team} onChoose={chooseTeam} />
      );
  }
}

function clampStep(step: number): number {
  return Math.min(STEPS, Math.max(1, Math.round(step) || 1));
}

function chooseTeam(team: TeamKind): void {
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
}
