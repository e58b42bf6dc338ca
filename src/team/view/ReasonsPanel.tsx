import { memo, type ReactNode, Suspense } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import type { Conclusion } from '../../engine/explain/conclusion.ts';
import { type Reasons, reasonsOf } from '../../engine/explain/reasons.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { ConflictNotes } from '../charts/evidence/ConflictNotes.tsx';
import { EvidenceLine } from '../charts/evidence/EvidenceLine.tsx';
import { lowerFirst, RuleNotes } from '../charts/evidence/RuleNotes.tsx';
import { answerSentence, lostSentence, reasonTitle, stepSentence } from '../words/reasons.ts';
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
          {reasons.disagreement.length > 0 && <DisagreementList playbook={playbook} reasons={reasons} />}
          {reasons.conflicts.length > 0 && (
            <div>
              <h3 className={`${styles['eyebrow']} small strong soft`}>Read both sides</h3>
              <ConflictNotes playbook={playbook} team={team} conflicts={reasons.conflicts} />
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
  const { base, rules, steps } = reasons;
  const seen = new Set<string | undefined>([undefined]);
  const parts = steps.flatMap((step) => {
    const rule = step.kind === 'rule' ? rules.find(({ id }) => id === step.rule) : undefined;
    const sentence = stepSentence(playbook, step, { team, conclusion, base });
    const says = rule?.id ?? sentence;
    if (seen.has(says)) return [];
    seen.add(says);
    return [{ step, rule, sentence }];
  });
  return (
    <ol className="stack">
      {parts.map(({ step, rule, sentence }) => (
        <li key={rule?.id ?? sentence} className="stack gap-2">
          {rule ? (
            <>
              <p>
                <span className="strong">{rule.then}</span> {rule.because}
              </p>
              {rule.note && <p className="small soft">{rule.note}</p>}
              <EvidenceLine playbook={playbook} of={rule} />
            </>
          ) : (
            <p className="soft small">{sentence}</p>
          )}
          {step.kind === 'base' && base && <EvidenceLine playbook={playbook} of={base} />}
          {step.kind === 'effort-table' && <EvidenceLine playbook={playbook} of={playbook.effort} />}
        </li>
      ))}
    </ol>
  );
}

/** Rules that say otherwise: those that fired here and lost, and those that disagree in general. */
function DisagreementList({ playbook, reasons }: Pick<StepsProps, 'playbook' | 'reasons'>) {
  return (
    <div className="stack gap-2">
      <h3 className={`${styles['eyebrow']} small strong soft`}>Who disagrees</h3>
      {reasons.disagreement.map((item) => (
        <div key={item.rule.id} className={`${styles['disagree']} stack gap-2 small`}>
          <p>{item.rule.then}</p>
          <p className="small soft">
            {item.kind === 'lost' ? lostSentence(playbook, item) : `When: ${lowerFirst(item.rule.if)}`}
          </p>
          <EvidenceLine playbook={playbook} of={item.rule} brief />
        </div>
      ))}
    </div>
  );
}
