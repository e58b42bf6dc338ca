import type { FunctionComponent } from 'react';
import { allTeams } from '../../engine/playbook/facts.ts';
import { counted } from '../../engine/words/format.ts';
import { teamName } from '../../engine/words/words.ts';
import type { FitOverlap } from '../../euler/types.ts';
import type { DerivedPlan } from '../../plan/store/derivePlan.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { answerCount } from '../../playbook/rosterAnswers.ts';
import { headlineOf } from '../../team/words/headline.ts';
import { axisTitle, overlapTitle, presentedEffort } from '../words/present.ts';
import { AxisStep } from './AxisStep.tsx';
import { OverlapStep } from './OverlapStep.tsx';
import { chooseTeam, SetupsStep } from './SetupsStep.tsx';
import { StepFrame } from './StepFrame.tsx';
import { TeamStep } from './TeamStep.tsx';
import { useFullScreen } from './useFullScreen.ts';
import { useStepKeys } from './useStepKeys.ts';
import { WhyStep } from './WhyStep.tsx';

interface Step {
  readonly title: (plan: DerivedPlan) => string;
  readonly Content: FunctionComponent<{ readonly fitOverlap: FitOverlap }>;
}

const first: Step = { title: ({ playbook }) => axisTitle(playbook), Content: AxisStep };
const last: Step = { title: () => 'The same roles in the other setups', Content: SetupsStep };
const steps: readonly Step[] = [
  first,
  { title: ({ playbook, team }) => headlineOf(playbook, team).title, Content: TeamStep },
  { title: ({ playbook, efforts }) => overlapTitle(playbook, efforts), Content: OverlapStep },
  { title: () => 'Why the team looks like this', Content: WhyStep },
  last,
];

interface PresentScreenProps {
  /** From 1; a step that does not exist shows the nearest one. */
  readonly step: number;
  readonly fitOverlap: FitOverlap;
  readonly onStep: (step: number) => void;
  readonly onExit: () => void;
}

/** The plan as a story of five steps, for people who look at it together. */
export function PresentScreen({ step, fitOverlap, onStep, onExit }: PresentScreenProps) {
  const plan = usePlanned();
  const at = clampStep(step);
  const { title, Content } = steps[at - 1] ?? first;
  const go = (next: number) => {
    if (clampStep(next) !== at) onStep(clampStep(next));
  };
  const moves = { onNext: () => go(at + 1), onBack: () => go(at - 1), onExit };
  useFullScreen(onExit);
  useStepKeys({
    ...moves,
    onFirst: () => go(1),
    onLast: () => go(steps.length),
    // Only where the setups are on the screen with their numbers.
    onNumber: (number) => {
      const team = allTeams[number - 1];
      if (Content === last.Content && team) chooseTeam(team);
    },
  });
  const answers = answerCount(plan.facts.context);
  const about = [
    teamName(plan.facts.team),
    answers > 0 && counted(answers, 'answer', 'answers'),
    // The first step is about the axis, whatever the team.
    Content !== first.Content && presentedEffort(plan.playbook),
  ];
  return (
    <StepFrame
      key={at}
      {...moves}
      step={at}
      steps={steps.length}
      title={title(plan)}
      about={about.filter(Boolean).join(' · ')}
    >
      <Content fitOverlap={fitOverlap} />
    </StepFrame>
  );
}

function clampStep(step: number): number {
  return Math.min(steps.length, Math.max(1, Math.round(step) || 1));
}
