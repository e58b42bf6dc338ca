import { useMemo, useState } from 'react';
import { sharedPart } from '../../../plan/document/shareLink.ts';
import { hasPrivateNumbers, shareHash } from '../../../plan/persistence/sharing.ts';
import { usePlan } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { contentLines, isTooLong, lengthSentence } from '../../words/sharing.ts';
import styles from './ShareDialog.module.css';

interface ShareDialogProps {
  readonly base: string;
  readonly copyText: (text: string) => Promise<boolean>;
  readonly onSaveFile: () => void;
}

/** A link that holds the plan: what may go in, what goes in, and how long it gets. */
export function ShareDialog({ base, copyText, onSaveFile }: ShareDialogProps) {
  const document = usePlan((state) => state.document);
  const [withNotes, setWithNotes] = useState(false);
  const [withPeople, setWithPeople] = useState(false);
  const [brief, setBrief] = useState(false);
  const [copied, setCopied] = useState<{ readonly address: string; readonly worked: boolean } | undefined>();
  const options = useMemo(
    () => ({ notes: withNotes && !brief, people: withPeople && !brief, brief }),
    [withNotes, withPeople, brief],
  );
  const address = useMemo(() => base + shareHash(document, options), [base, document, options]);
  const lines = useMemo(() => contentLines(sharedPart(document, options)), [document, options]);
  const tooLong = isTooLong(address);
  const hasNotes = document.notes !== '';
  const hasPeople = hasPrivateNumbers(document);

  async function copy() {
    setCopied({ address, worked: await copyText(address) });
  }

  return (
    <div className="stack">
      <div>
        <label className="check">
          <input
            type="checkbox"
            checked={options.notes && hasNotes}
            disabled={!hasNotes || brief}
            onChange={(event) => setWithNotes(event.target.checked)}
          />
          <span>
            Include the notes
            {!hasNotes && <span className={`${styles['note']} soft small`}>This plan has none.</span>}
          </span>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={options.people && hasPeople}
            disabled={!hasPeople || brief}
            onChange={(event) => setWithPeople(event.target.checked)}
          />
          <span>
            Include people and pay
            <span className={`${styles['note']} soft small`}>
              {hasPeople ? 'Your roster with names, costs and budgets.' : 'This plan has none.'}
            </span>
          </span>
        </label>
        <label className="check">
          <input type="checkbox" checked={brief} onChange={(event) => setBrief(event.target.checked)} />
          <span>
            As a brief for candidates
            <span className={`${styles['note']} soft small`}>
              The plan and its reasons, without notes, people, pay, scenarios or baseline.
            </span>
          </span>
        </label>
      </div>
      <div className="stack gap-2">
        <h3 className="normal">Included in this link</h3>
        <ul className={`${styles['lines']} small breakable`} aria-label="Included in this link">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div className="stack gap-2">
        <input
          aria-label="The link"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className={tooLong ? `${styles['long']} small` : 'soft small'}>{lengthSentence(address)}</p>
      </div>
      <div className="row gap-3">
        <Button look={tooLong ? 'normal' : 'primary'} onClick={() => void copy()}>
          Copy link
        </Button>
        {tooLong && (
          <Button look="primary" onClick={onSaveFile}>
            Save to a file
          </Button>
        )}
        <span role="status">{copied?.address === address && (copied.worked ? 'Copied.' : notCopied)}</span>
      </div>
    </div>
  );
}

const notCopied = 'Your browser does not allow copying. Select the link above.';
