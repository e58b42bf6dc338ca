import { type ComponentProps, type ReactNode, useId, useState } from 'react';
import type { TeamKind } from '../../engine/playbook/facts.ts';
import { definitions, teamName } from '../../engine/words/words.ts';
import { dispatch, usePlanned } from '../../plan/store/planStore.ts';
import { answerCount } from '../../playbook/rosterAnswers.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { printedSetup } from '../words/reasons.ts';
import styles from './SetupSentence.module.css';

/** The setup as a sentence with switches in it. A horizontal team has no maturity or mode, so the sentence has none. */
export function SetupSentence() {
  const { playbook, facts } = usePlanned();
  const { team } = facts;
  const describedBy = useId();
  const isInitial =
    team.kind === 'product' &&
    team.maturity === 'low' &&
    team.mode === 'batch' &&
    answerCount(facts.context) === 0;
  return (
    <div>
      <p className="print-only">{printedSetup(playbook, facts)}</p>
      <div className={`${styles['sentence']} row large soft no-print`}>
        A
        <Switch
          label="Kind of team"
          describedBy={describedBy}
          value={team.kind}
          options={[
            { value: 'product', label: 'product team' },
            { value: 'horizontal', label: 'platform team' },
          ]}
          // A horizontal team that becomes a product team starts as a young one.
          onChange={(kind) =>
            choose(kind === 'product' ? { kind, maturity: 'low', mode: 'batch' } : { kind })
          }
        />
        {team.kind === 'product' ? (
          <>
            with a
            <Switch
              label="Product maturity"
              describedBy={describedBy}
              value={team.maturity}
              options={[
                { value: 'low', label: 'young', title: definitions.maturity.low },
                { value: 'high', label: 'mature', title: definitions.maturity.high },
              ]}
              onChange={(maturity) => choose({ ...team, maturity })}
            />
            product, predicting
            <Switch
              label="Prediction mode"
              describedBy={describedBy}
              value={team.mode}
              options={[
                { value: 'batch', label: 'in batch', title: definitions.mode.batch },
                { value: 'online', label: 'online', title: definitions.mode.online },
              ]}
              onChange={(mode) => choose({ ...team, mode })}
            />
          </>
        ) : (
          'that serves other product teams (a horizontal team)'
        )}
        {!isInitial && (
          <Button look="plain" className={styles['reset']} onClick={() => dispatch({ kind: 'reset' })}>
            Reset
          </Button>
        )}
      </div>
      <p id={describedBy} className={`${styles['definitions']} small soft`}>
        {definitionsOf(team)}
      </p>
    </div>
  );
}

/** Within the sentence, in the size of the page. */
function Switch<Value extends string>(props: ComponentProps<typeof Segmented<Value>>) {
  return (
    <span className="normal">
      <Segmented {...props} />
    </span>
  );
}

function choose(team: TeamKind): void {
  dispatch({ kind: 'factsChanged', changes: [{ kind: 'team', team }] });
}

function definitionsOf(team: TeamKind): string {
  if (team.kind === 'horizontal') return definitions.team.horizontal;
  return `${definitions.team.product} ${definitions.maturity[team.maturity]} ${definitions.mode[team.mode]}`;
}

/** On a phone the setup stays in reach at the lower edge and opens as a sheet, with what else is asked. */
export function SetupBar({ children }: { readonly children: ReactNode }) {
  const { facts } = usePlanned();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={styles['bar']}>
        {teamName(facts.team)}
        <Button look="primary" onClick={() => setOpen(true)}>
          Change
        </Button>
      </div>
      <Dialog title="The setup" open={open} onClose={() => setOpen(false)} place="bottom">
        <SetupSentence />
        {children}
      </Dialog>
    </>
  );
}
