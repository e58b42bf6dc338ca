import { useId } from 'react';
import type { TeamKind } from '../../engine/playbook/facts.ts';
import { definitions } from '../../engine/words/words.ts';
import { dispatch, usePlanned } from '../../plan/store/planStore.ts';
import { answerCount } from '../../playbook/rosterAnswers.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { printedSetup } from '../words/reasons.ts';
import styles from './SetupSentence.module.css';

/** The setup as a sentence with switches in it. A horizontal team has no maturity or mode, so the sentence has none. */
export function SetupSentence() {
  const { playbook, facts } = usePlanned();
  const { team } = facts;
  const answered = answerCount(facts.context);
  const id = useId();
  const isInitial =
    team.kind === 'product' && team.maturity === 'low' && team.mode === 'batch' && answered === 0;
  return (
    <div>
      <p className="print-only">{printedSetup(playbook, facts)}</p>
      <div className={`${styles['sentence']} row large soft no-print`}>
        A
        <span className="normal">
          <Segmented
            label="Kind of team"
            describedBy={id}
            value={team.kind}
            options={[
              { value: 'product', label: 'product team' },
              { value: 'horizontal', label: 'platform team' },
            ]}
            onChange={(kind) => choose(kind === 'product' ? lastProductTeam(team) : { kind })}
          />
        </span>
        {team.kind === 'product' ? (
          <ProductSwitches team={team} describedBy={id} />
        ) : (
          'that serves other product teams (a horizontal team)'
        )}
        {!isInitial && (
          <Button look="plain" className={styles['reset']} onClick={() => dispatch({ kind: 'reset' })}>
            Reset
          </Button>
        )}
      </div>
      <p id={id} className={`${styles['definitions']} small soft`}>
        {definitionsOf(team)}
      </p>
    </div>
  );
}

type ProductTeam = Extract<TeamKind, { kind: 'product' }>;

function ProductSwitches({ team, describedBy }: { team: ProductTeam; describedBy: string }) {
  return (
    <>
      with a
      <span className="normal">
        <Segmented
          label="Product maturity"
          describedBy={describedBy}
          value={team.maturity}
          options={[
            { value: 'low', label: 'young', title: definitions.maturity.low },
            { value: 'high', label: 'mature', title: definitions.maturity.high },
          ]}
          onChange={(maturity) => choose({ ...team, maturity })}
        />
      </span>
      product, predicting
      <span className="normal">
        <Segmented
          label="Prediction mode"
          describedBy={describedBy}
          value={team.mode}
          options={[
            { value: 'batch', label: 'in batch', title: definitions.mode.batch },
            { value: 'online', label: 'online', title: definitions.mode.online },
          ]}
          onChange={(mode) => choose({ ...team, mode })}
        />
      </span>
    </>
  );
}

function choose(team: TeamKind): void {
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
}

/** A horizontal team that becomes a product team starts as a young one. */
function lastProductTeam(team: TeamKind): TeamKind {
  return team.kind === 'product' ? team : { kind: 'product', maturity: 'low', mode: 'batch' };
}

function definitionsOf(team: TeamKind): string {
  if (team.kind === 'horizontal') return definitions.team.horizontal;
  return `${definitions.team.product} ${definitions.maturity[team.maturity]} ${definitions.mode[team.mode]}`;
}
