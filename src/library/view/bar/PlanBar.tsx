import { useState } from 'react';
import { useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { usePlan, usePlanned } from '../../../plan/store/planStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { NotesIcon, ShareIcon } from '../../../ui/planIcons.ts';
import { editPhrase } from '../../words/edits.ts';
import { NotesField } from './NotesField.tsx';
import styles from './PlanBar.module.css';
import { SaveNotice } from './SaveNotice.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { SharedBanner } from './SharedBanner.tsx';
import { StepButtons } from './StepButtons.tsx';
import { TitleField } from './TitleField.tsx';
import { WhatIfsButton, type WhatIfsButtonProps } from './WhatIfsButton.tsx';

interface PlanBarProps extends WhatIfsButtonProps {
  /** A draft becomes a plan of the library, a shared plan a copy. */
  readonly onSave: () => void;
  readonly onCopyLink: () => void;
  readonly onSaveFile: () => void;
  readonly onOpenPlan: (id: string) => void;
  readonly copyText: (text: string) => Promise<boolean>;
  /** The address that this page has without its hash: what share links begin with. */
  readonly base: string;
}

/** Below the navigation: what the plan on screen is, whether it is safe, and what can be done with it. */
export function PlanBar(props: PlanBarProps) {
  const source = usePlan((state) => state.source);
  return (
    <section aria-label="This plan">
      {source.kind === 'shared' && <SharedBanner {...props} isBrief={source.isBrief} />}
      {(source.kind === 'draft' || source.kind === 'saved') && (
        <EditBar {...props} isDraft={source.kind === 'draft'} />
      )}
      <SaveNotice onSaveFile={props.onSaveFile} onOpenPlan={props.onOpenPlan} />
      <Stepped />
    </section>
  );
}

function EditBar({
  isDraft,
  onUndo,
  onRedo,
  onSave,
  onCopyLink,
  onSaveFile,
  copyText,
  base,
  comparisonHref,
}: PlanBarProps & { isDraft: boolean }) {
  const [open, setOpen] = useState<'share' | 'notes' | undefined>();
  const close = () => setOpen(undefined);
  return (
    <>
      <div className={`${styles['bar']} row`}>
        <div className={styles['what']}>{isDraft ? <Draft onSave={onSave} /> : <TitleField />}</div>
        <div className={styles['actions']}>
          <StepButtons onUndo={onUndo} onRedo={onRedo} />
          {!isDraft && <WhatIfsButton onUndo={onUndo} onRedo={onRedo} comparisonHref={comparisonHref} />}
          {!isDraft && (
            <Button look="plain" aria-label="Notes" title="Notes" onClick={() => setOpen('notes')}>
              <NotesIcon />
              <span className={styles['wide']}>Notes</span>
            </Button>
          )}
          <Menu
            label="Share"
            icon={<ShareIcon />}
            compact
            align="end"
            items={[
              {
                label: 'Copy link',
                hint: isDraft ? 'The whole plan is in the link' : 'Without notes and people',
                onSelect: onCopyLink,
              },
              {
                label: 'Share with choices…',
                hint: 'Choose what the link includes, or make a brief for candidates',
                onSelect: () => setOpen('share'),
              },
              {
                label: 'Save to a file',
                hint: 'The whole plan, with notes and people',
                onSelect: onSaveFile,
              },
            ]}
          />
        </div>
      </div>
      <Dialog title="Notes" open={open === 'notes'} onClose={close}>
        <NotesField />
      </Dialog>
      <Dialog title="Share this plan" open={open === 'share'} onClose={close}>
        <ShareDialog base={base} copyText={copyText} onSaveFile={onSaveFile} />
      </Dialog>
    </>
  );
}

function Draft({ onSave }: { readonly onSave: () => void }) {
  return (
    <>
      <span className={`soft small ${styles['draftLabel']}`}>Unsaved draft, in the link</span>
      <Button onClick={onSave} data-action="save-plan">
        Save plan
      </Button>
    </>
  );
}

/** Reads out what a step did: its button has another name by then. */
function Stepped() {
  const { playbook } = usePlanned();
  const step = useSaveStatus((state) => state.step);
  return (
    <p className="visually-hidden" role="status">
      {step && <span key={step.count}>{`${step.way}: ${editPhrase(playbook, step.name)}`}</span>}
    </p>
  );
}
