import type { Day } from '../../domain/headcount/roster.ts';
import type { SaveText } from '../../ports/textOutlet.ts';
import { type HeadcountEdit, rosterEdit } from '../../state/headcountEdits.ts';
import { selectSized } from '../../state/headcountSelectors.ts';
import { usePlan } from '../../state/planStore.ts';
import { peopleSentence } from '../../text/headcount.ts';
import { Section } from '../../ui/Section.tsx';
import { OwnPlanOnly } from './OwnPlanOnly.tsx';
import { RosterExport } from './roster/RosterExport.tsx';
import { RosterImport } from './roster/RosterImport.tsx';
import { RosterTable } from './roster/RosterTable.tsx';
import type { OnRosterChange } from './roster/useRosterEdits.ts';

interface PeoplePartProps {
  readonly today: Day;
  readonly saveText: SaveText;
  readonly onEdit: (edit: HeadcountEdit) => void;
}

/** Who is there, and which seats wait. */
export function PeoplePart({ today, saveText, onEdit }: PeoplePartProps) {
  const people = usePlan((state) => state.document.headcount.people);
  const isShared = usePlan((state) => state.source.kind === 'shared');
  const { playbook, team } = usePlan(selectSized);
  const change: OnRosterChange = (next, what) => onEdit(rosterEdit(next, what));
  return (
    <Section title="Who is there" lead={peopleSentence}>
      <RosterTable
        people={people}
        playbook={playbook}
        team={team}
        today={today}
        onChange={change}
        isReadOnly={isShared}
        actions={
          <>
            <OwnPlanOnly>
              <RosterImport people={people} playbook={playbook} onChange={change} />
            </OwnPlanOnly>
            <RosterExport people={people} playbook={playbook} saveText={saveText} />
          </>
        }
      />
    </Section>
  );
}
