import type { Day } from '../../engine/people/roster.ts';
import { peopleSentence } from '../../headcount/words/headcount.ts';
import { type HeadcountEdit, rosterEdit } from '../../plan/store/headcountEdits.ts';
import { selectSized } from '../../plan/store/headcountSelectors.ts';
import { usePlan } from '../../plan/store/planStore.ts';
import { OwnPlanOnly } from '../../plan/view/OwnPlanOnly.tsx';
import { Section } from '../../ui/Section.tsx';
import type { SaveText } from '../../ui/textOutlet.ts';
import { RosterExport } from './RosterExport.tsx';
import { RosterImport } from './RosterImport.tsx';
import { RosterTable } from './RosterTable.tsx';
import type { OnRosterChange } from './useRosterEdits.ts';

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
    <Section title="Team" lead={peopleSentence}>
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
