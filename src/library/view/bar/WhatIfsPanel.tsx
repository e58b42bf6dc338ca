import { useRef, useState } from 'react';
import { changedAnswers } from '../../../compare/model/changeReasons.ts';
import { teamName } from '../../../engine/words/words.ts';
import type { SidePair } from '../../../plan/document/side.ts';
import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { isEditable } from '../../../plan/store/planState.ts';
import { usePlan, usePlanned } from '../../../plan/store/planStore.ts';
import { type PlanSide, selectPlanSides } from '../../../plan/store/sides.ts';
import { editWhatIfs, freeId, hasRoom } from '../../../plan/store/whatIfs.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { editPhrase } from '../../words/edits.ts';
import { factsSentence, sinceBaseline, whatIfDone, whatIfWords } from '../../words/whatIfs.ts';
import { SeatMarks } from './SeatMarks.tsx';
import { StepButtons, type StepHandlers } from './StepButtons.tsx';
import { WhatIfRow } from './WhatIfRow.tsx';
import styles from './WhatIfsPanel.module.css';

interface WhatIfsPanelProps extends StepHandlers {
  readonly comparisonHref: (pair: SidePair) => string;
  readonly onClose: () => void;
}

/** The baseline, the plan that grew from it, and the what-ifs that branch off, along one line from before to perhaps. */
export function WhatIfsPanel({ comparisonHref, onClose, onUndo, onRedo }: WhatIfsPanelProps) {
  const sides = usePlan(selectPlanSides);
  const canEdit = usePlan((state) => isEditable(state.source));
  const [renamed, setRenamed] = useState<string>();
  const [said, say] = useSaid();
  const list = useRef<HTMLOListElement>(null);
  const now = sides.find(({ kind }) => kind === 'now');
  const baseline = sides.find(({ kind }) => kind === 'baseline');
  const whatIfs = sides.filter((side) => side.kind === 'whatIf');
  if (!now || !baseline) return null;
  return (
    <div className="stack">
      <p className="soft small">{canEdit ? whatIfWords.lead : whatIfWords.visitorLead}</p>
      <ol className={styles['list']} aria-label={whatIfWords.list} ref={list} tabIndex={-1}>
        <BaselineRow
          baseline={baseline}
          now={now}
          canEdit={canEdit}
          href={comparisonHref({ before: 'baseline', after: 'now' })}
          onFollow={onClose}
          onSay={say}
        />
        <NowRow now={now} canEdit={canEdit} onSaved={setRenamed} onSay={say} />
        {whatIfs.map((whatIf) => (
          <WhatIfRow
            key={whatIf.id}
            whatIf={whatIf}
            now={now}
            canEdit={canEdit}
            href={comparisonHref({ before: 'now', after: whatIf.side })}
            isRenaming={renamed === whatIf.id}
            onRenaming={(is) => setRenamed(is ? whatIf.id : undefined)}
            onRename={(name) => {
              editWhatIfs({ kind: 'whatIfRenamed', id: whatIf.id, name });
              say(whatIfDone.renamed);
            }}
            onFollow={onClose}
            onApply={() => {
              editWhatIfs({ kind: 'whatIfTaken', id: whatIf.id });
              say(whatIfDone.taken(whatIf.name));
            }}
            onRemove={() => {
              editWhatIfs({ kind: 'whatIfRemoved', id: whatIf.id });
              say(whatIfDone.removed(whatIf.name));
              // The button that had the focus is gone.
              list.current?.focus();
            }}
          />
        ))}
        {whatIfs.length === 0 && <li className={`${styles['none']} soft small`}>{whatIfWords.none}</li>}
      </ol>
      {canEdit && (
        <div
          className={`${styles['foot']} dialog-foot row gap-4 apart small breakable`}
          data-empty={said === '' || undefined}
        >
          <p role="status">{said}</p>
          {said !== '' && (
            <div className="outdent">
              <StepButtons onUndo={onUndo} onRedo={onRedo} brief />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** What was done here last, by a button or by a step of undo. */
function useSaid(): readonly [string, (text: string) => void] {
  const { playbook } = usePlanned();
  const step = useSaveStatus((state) => state.step);
  const [said, setSaid] = useState({ text: '', steps: step?.count });
  const text =
    step && step.count !== said.steps ? `${step.way}: ${editPhrase(playbook, step.name)}` : said.text;
  return [text, (next) => setSaid({ text: next, steps: step?.count })];
}

interface BaselineRowProps {
  readonly baseline: PlanSide;
  readonly now: PlanSide;
  readonly canEdit: boolean;
  readonly href: string;
  readonly onFollow: () => void;
  readonly onSay: (text: string) => void;
}

function BaselineRow({ baseline, now, canEdit, href, onFollow, onSay }: BaselineRowProps) {
  const { playbook } = usePlanned();
  const isSame = changedAnswers(playbook, baseline.facts, now.facts).length === 0;
  function set() {
    if (isSame) return;
    editWhatIfs({ kind: 'baselineSet' });
    onSay(whatIfDone.baselineSet);
  }
  return (
    <li className={`${styles['row']} stack gap-1`} data-kind="baseline">
      <h3 className="normal strong breakable">{whatIfWords.baseline}</h3>
      <p className="small prose breakable">{factsSentence(baseline.facts)}</p>
      <SeatMarks facts={baseline.facts} />
      <p className="small soft prose breakable">{sinceBaseline(playbook, baseline.facts, now.facts)}</p>
      <div className={`${styles['actions']} row gap-2`}>
        {!isSame && (
          <ButtonLink href={href} onClick={onFollow} aria-label={compareBaseline}>
            {whatIfWords.compare}
          </ButtonLink>
        )}
        {canEdit && (
          <Button aria-disabled={isSame} onClick={set}>
            {whatIfWords.setBaseline}
          </Button>
        )}
      </div>
    </li>
  );
}

const compareBaseline = `${whatIfWords.compare} the baseline with the plan`;

interface NowRowProps {
  readonly now: PlanSide;
  readonly canEdit: boolean;
  readonly onSaved: (id: string) => void;
  readonly onSay: (text: string) => void;
}

function NowRow({ now, canEdit, onSaved, onSay }: NowRowProps) {
  const whatIfs = usePlan((state) => state.document.whatIfs);
  const isFull = !hasRoom(whatIfs);
  function save() {
    if (isFull) return;
    const id = freeId(whatIfs);
    const name = teamName(now.facts.team);
    editWhatIfs({ kind: 'whatIfAdded', id, name });
    // It has a name that nobody chose yet.
    onSaved(id);
    onSay(whatIfDone.added(name));
  }
  return (
    <li className={`${styles['row']} stack gap-1`} data-kind="now">
      <h3 className="normal strong breakable">{whatIfWords.now}</h3>
      <p className="small prose breakable">{factsSentence(now.facts)}</p>
      <SeatMarks facts={now.facts} />
      {canEdit && (
        <div className={`${styles['actions']} row gap-2`}>
          <Button look="primary" aria-disabled={isFull} onClick={save}>
            {whatIfWords.save}
          </Button>
        </div>
      )}
      {canEdit && isFull && <p className="small soft prose breakable">{whatIfWords.full}</p>}
    </li>
  );
}
