import { useState } from 'react';
import type { Day } from '../../engine/people/roster.ts';
import { peopleSentence } from '../../headcount/words/headcount.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { OwnPlanOnly } from '../../plan/view/OwnPlanOnly.tsx';
import { Button } from '../../ui/Button.tsx';
import { Section } from '../../ui/Section.tsx';
import type { SaveText } from '../../ui/textOutlet.ts';
import { rosterFileNames, rosterWords } from '../words/roster.ts';
import { RosterImport } from './RosterImport.tsx';
import styles from './RosterTable.module.css';
import { RosterTable } from './RosterTable.tsx';

/** Who is there, and which seats wait. */
export function PeoplePart({ today, saveText }: { readonly today: Day; readonly saveText: SaveText }) {
  return (
    <Section title="Team" lead={peopleSentence}>
      <RosterTable today={today}>
        <OwnPlanOnly>
          <RosterImport />
        </OwnPlanOnly>
        <RosterExport saveText={saveText} />
      </RosterTable>
    </Section>
  );
}

/** The roster as a table for spreadsheets, and an empty one to fill in. */
function RosterExport({ saveText }: { readonly saveText: SaveText }) {
  const people = usePlan((state) => state.document.headcount.people);
  const { playbook } = usePlan(selectSized);
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
        Export as CSV
      </Button>
      <Button look="plain" onClick={() => void save('template')}>
        Export an empty template
      </Button>
      <span className={`${styles['said']} soft small`} role="status">
        {failed && rosterWords.exportFailed}
      </span>
    </>
  );
}
