import { useEffect, useRef } from 'react';
import { longestTitle } from '../../../plan/document/planDocument.ts';
import { markTitleAsked, useSaveStatus } from '../../../plan/persistence/saveStatus.ts';
import { dispatch, usePlan } from '../../../plan/store/planStore.ts';
import { NotSavedIcon, SavedIcon } from '../../../ui/planIcons.ts';
import { savingWords } from '../../words/saving.ts';
import styles from './PlanBar.module.css';

/** The name of a plan, changed in place, and whether the plan is saved. */
export function TitleField() {
  const title = usePlan((state) => state.document.title);
  const saving = useSaveStatus((state) => state.saving);
  const isNew = useSaveStatus((state) => state.isNew);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A plan that was just saved has a name that nobody chose yet.
    if (!isNew) return;
    field.current?.select();
    markTitleAsked();
  }, [isNew]);
  return (
    <>
      <input
        ref={field}
        className={styles['title']}
        data-field="title"
        dir="auto"
        aria-label="Title of the plan"
        placeholder="Untitled plan"
        maxLength={longestTitle}
        value={title}
        onChange={(event) => dispatch({ kind: 'titled', title: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <span className={styles['mark']} data-saving={saving}>
        {saving === 'saved' && <SavedIcon />}
        {saving === 'failed' && <NotSavedIcon />}
        {savingWords[saving]}
      </span>
    </>
  );
}
