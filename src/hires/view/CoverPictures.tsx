import { memo } from 'react';
import { Section } from '../../ui/Section.tsx';
import { CoverTable } from '../charts/CoverTable.tsx';
import { dutyNeeds, needRows, roleNeeds } from '../charts/needRows.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import { hiresWords } from '../words/hiresWords.ts';
import type { PlanPicturesProps } from './PlanPictures.tsx';

/** What is needed beside what is there: by role and by duty, now and in every quarter. */
export const CoverPictures = memo(function CoverPictures({ answered, actions }: PlanPicturesProps) {
  const { periods } = answered.problem;
  return (
    <>
      <Section title={hiresWords.roles} lead={hiresWords.rolesLead}>
        <CoverTable
          caption="Time needed and available, by role and quarter, in FTE"
          title={words.role}
          periods={periods}
          rows={needRows(roleNeeds(answered), 'common')}
          fine="enough"
          hint={hiresWords.rolesHint}
        />
        {actions('roles')}
      </Section>
      <Section title={hiresWords.duties} lead={hiresWords.dutiesLead}>
        <CoverTable
          caption="Work needed and unfinished, by duty and quarter, in FTE"
          title={words.duty}
          periods={periods}
          rows={needRows(dutyNeeds(answered), 'own')}
          fine="all done"
          hint={hiresWords.dutiesHint}
        />
        {actions('duties')}
      </Section>
    </>
  );
});
