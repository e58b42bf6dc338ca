import { useMemo, useState } from 'react';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { type DecodedText, decodeBytes, mostBytes } from '../model/csv/decodeBytes.ts';
import type { Separator } from '../model/csv/guessSeparator.ts';
import { guessSettings, type ImportSettings, withColumns } from '../model/csv/importSettings.ts';
import { parseTable, type Table } from '../model/csv/parseTable.ts';
import { readRoster } from '../model/csv/readRoster.ts';
import { importWords, refusalSentence } from '../words/rosterImport.ts';

/** A table that was read, and how it is to be understood. */
export interface Draft {
  readonly text: string;
  /** The encoding of the file, if it was guessed. */
  readonly guess?: DecodedText['guess'] | undefined;
  readonly table: Table;
  readonly settings: ImportSettings;
}

export type ImportStep = 'choose' | 'columns' | 'preview';

/** An import on its way: nothing of it is in the plan. */
export function useImport(playbook: Playbook) {
  const [step, setStep] = useState<ImportStep>('choose');
  const [draft, setDraft] = useState<Draft | undefined>();
  const [refusal, setRefusal] = useState('');
  const reading = useMemo(
    () => draft && readRoster(draft.table, draft.settings, playbook),
    [draft, playbook],
  );

  function take({ text, guess }: DecodedText, separator?: Separator) {
    const parsed = parseTable(text, separator);
    if (parsed.kind === 'refused') {
      setRefusal(refusalSentence(parsed.refusal));
      return;
    }
    setRefusal('');
    setDraft({ text, guess, table: parsed.table, settings: guessSettings(parsed.table, playbook) });
    setStep('columns');
  }

  async function takeFile(file: File) {
    setRefusal('');
    if (file.size > mostBytes) {
      setRefusal(refusalSentence({ kind: 'tooLong' }));
      return;
    }
    try {
      take(decodeBytes(new Uint8Array(await file.arrayBuffer())));
    } catch {
      setRefusal(importWords.unreadable);
    }
  }

  function change(changes: Partial<ImportSettings>) {
    if (!draft) return;
    const settings = { ...draft.settings, ...changes };
    const isOtherTable = changes.columns !== undefined || changes.hasHeader !== undefined;
    setDraft({ ...draft, settings: isOtherTable ? withColumns(draft.table, settings) : settings });
    setRefusal('');
  }

  function next() {
    const columns = draft?.settings.columns ?? [];
    if (!columns.includes('name') || !columns.includes('role')) setRefusal(importWords.needsName);
    else if (reading?.rows.length === 0) setRefusal(importWords.noRows);
    else goTo('preview');
  }

  function goTo(where: ImportStep) {
    setRefusal('');
    setStep(where);
  }

  return { step, draft, reading, refusal, take, takeFile, change, next, goTo };
}
