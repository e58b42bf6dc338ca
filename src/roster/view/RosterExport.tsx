import { useState } from 'react';
import type { Member } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import type { SaveText } from '../../ui/textOutlet.ts';
import { rosterFileNames, rosterWords } from '../words/roster.ts';
import styles from './RosterTable.module.css';

interface RosterExportProps {
  readonly people: readonly Member[];
  readonly playbook: Playbook;
  readonly saveText: SaveText;
}

/** The roster as a table for spreadsheets, and an empty one to fill in. */
export function RosterExport({ people, playbook, saveText }: RosterExportProps) {
  const [failed, setFailed] = useState(false);

  async function save(what: 'table' | 'template') {
    setFailed(false);
    try {
      const { rosterCsv, templateCsv } = await import('../model/csv/writeRoster.ts');
      const text = what === 'table' ? rosterCsv(people, playbook) : templateCsv(playbook);
      saveText({ text, type: 'text/csv', name: rosterFileNames[what] });
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Button onClick={() => void save('table')} disabled={people.length === 0}>
        {rosterWords.exportTable}
      </Button>
      <Button look="plain" onClick={() => void save('template')}>
        {rosterWords.exportTemplate}
      </Button>
      <span className={`${styles['said']} soft small`} role="status">
        {failed && rosterWords.exportFailed}
      </span>
    </>
  );
}
