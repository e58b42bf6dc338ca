import { memo, type ReactNode, Suspense } from 'react';
import type { Step, Team } from '../../engine/derive/team.ts';
import type { Conclusion } from '../../engine/explain/conclusion.ts';
import { type Reasons, reasonsOf } from '../../engine/explain/reasons.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { ConflictNote } from '../charts/evidence/ConflictNote.tsx';
import { EvidenceLine } from '../charts/evidence/EvidenceLine.tsx';
import { RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { answerSentence, reasonTitle, stepSentence } from '../words/reasons.ts';
import { DisagreementList } from './DisagreementList.tsx';
import styles from './ReasonsPanel.module.css';

// Dozens of derivations that nobody waits for: not on the way to the first picture.
const FlipList = lazyPart(async () => (await import('./FlipList.tsx')).FlipList);
// Only of regions and pairs, so mostly after a press on one.
const InsideList = lazyPart(async () => (await import('./InsideList.tsx')).InsideList);

interface ReasonsPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly conclusion: Conclusion;
  /** In a sheet the title is the sheet's own. */
  readonly withTitle: boolean;
  /** Stands between what would change the conclusion and who disagrees with it. */
  readonly children?: ReactNode;
}

/** Why the plan says what it says: rules, answers, sources, who disagrees, and what would change it. */
export const ReasonsPanel = memo(function ReasonsPanel({
  playbook,
  team,
  conclusion,
  withTitle,
  children,
}: ReasonsPanelProps) {
  // A shared plan stays as it is: nothing to click.
  const isShared = usePlan((state) => state.source.kind === 'shared');
  const reasons = reasonsOf(playbook, team, conclusion);
  return (
    <section className="stack normal" aria-label="Reasons">
      {withTitle && (
        <h2 className="large" tabIndex={-1}>
          {reasonTitle(playbook, team, conclusion)}
        </h2>
      )}
      {reasons ? (
        <>
          <Suspense>
            {(conclusion.kind === 'region' || conclusion.kind === 'overlap') && (
              <InsideList playbook={playbook} team={team} conclusion={conclusion} />
            )}
          </Suspense>
          <Steps playbook={playbook} team={team} conclusion={conclusion} reasons={reasons} />
          {reasons.answers.length > 0 && (
            <p className="small soft">
              Answers used: {reasons.answers.map((answer) => answerSentence(playbook, answer)).join('; ')}.
            </p>
          )}
          <Suspense>
            {!isShared && <FlipList playbook={playbook} facts={team.facts} conclusion={conclusion} />}
          </Suspense>
          {children}
          <DisagreementList playbook={playbook} disagreement={reasons.disagreement} />
          {reasons.conflicts.length > 0 && (
            <div>
              <h3 className={`${styles['eyebrow']} small strong soft`}>Read both sides</h3>
              {reasons.conflicts.map((conflict) => (
                <ConflictNote key={conflict.id} playbook={playbook} team={team} conflict={conflict} />
              ))}
            </div>
          )}
          <RuleNotes playbook={playbook} title="Worth knowing here" rules={reasons.guidance} />
        </>
      ) : (
        <>
          <p className="small soft">
            This no longer applies to the plan. Click anything in the pictures to read why.
          </p>
          {children}
        </>
      )}
    </section>
  );
});

interface StepsProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly conclusion: Conclusion;
  readonly reasons: Reasons;
}

/** What set it, in order, each rule and each plain sentence once. */
function Steps({ playbook, team, conclusion, reasons }: StepsProps) {
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
  const parts = reasons.steps.filter((step) => {
    if (step.kind === 'rule') return once(step.rule);
    const sentence = stepSentence(playbook, step, { team, conclusion, base: reasons.base });
    return sentence !== undefined && once(sentence);
  });
  return (
    <ol className="stack">
      {parts.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of the steps is their identity.
        <li key={index} className="stack gap-2">
          <StepText playbook={playbook} team={team} step={step} conclusion={conclusion} reasons={reasons} />
        </li>
      ))}
    </ol>
  );
}

function StepText({ playbook, team, step, conclusion, reasons }: StepsProps & { readonly step: Step }) {
  if (step.kind === 'rule') {
    const rule = reasons.rules.find((candidate) => candidate.id === step.rule);
    return (
      rule && (
        <>
          <p>
            <span className="strong">{rule.then}</span> {rule.because}
          </p>
          {rule.note && <p className="small soft">{rule.note}</p>}
          <EvidenceLine playbook={playbook} of={rule} />
        </>
      )
    );
  }
  const { base } = reasons;
  return (
    <>
      <p className="soft small">{stepSentence(playbook, step, { team, conclusion, base })}</p>
      {step.kind === 'base' && base && <EvidenceLine playbook={playbook} of={base} />}
      {step.kind === 'effort-table' && <EvidenceLine playbook={playbook} of={playbook.effort} />}
    </>
  );
}
