import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { CopyText } from '../../ui/clipboard.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { SaveText } from '../../ui/textOutlet.ts';
import type { TeamChanges } from '../model/teamChanges.ts';
import type { NamedSides } from '../words/changes.ts';
import { changesCsv, changesFileName, changesMarkdown } from '../words/changesFiles.ts';
import { pairWords, savedFileSentence } from '../words/comparePair.ts';

interface ChangesActionsProps {
  readonly sides: NamedSides;
  readonly changes: TeamChanges;
  readonly paragraph: string;
  readonly copyText: CopyText;
  readonly saveText: SaveText;
}

/** The ways out of the page: the paragraph, everything as Markdown or as a table for spreadsheets, and paper. */
export function ChangesActions({ sides, changes, paragraph, copyText, saveText }: ChangesActionsProps) {
  const [said, setSaid] = useState('');

  async function copy(text: string) {
    // Emptied first, so that a second copy is said again.
    setSaid('');
    setSaid((await copyText(text)) ? pairWords.copied : pairWords.refused);
  }

  function save() {
    const name = changesFileName(sides);
    saveText({ text: changesCsv(sides, changes), type: 'text/csv', name });
    setSaid(savedFileSentence(name));
  }

  return (
    <div className="row gap-2 no-print">
      <Button look="primary" onClick={() => void copy(paragraph)}>
        {pairWords.copy}
      </Button>
      <Menu
        label={pairWords.export}
        items={[
          { label: pairWords.markdown, onSelect: () => void copy(changesMarkdown(sides, changes)) },
          { label: pairWords.csv, onSelect: save },
          { label: pairWords.print, onSelect: () => window.print() },
        ]}
      />
      <p className="soft small breakable" role="status">
        {said}
      </p>
    </div>
  );
}
