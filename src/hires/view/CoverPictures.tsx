import { memo } from 'react';
import { Section } from '../../ui/Section.tsx';
import { CoverTable } from '../charts/CoverTable.tsx';
import { dutyRows, roleRows } from '../charts/coverRows.ts';
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
          title="Role"
          periods={periods}
          rows={roleRows(answered)}
          fine="enough"
          scale="common"
        />
        {actions('roles')}
      </Section>
      <Section title={hiresWords.duties} lead={hiresWords.dutiesLead}>
        <CoverTable
          caption="Work needed and unfinished, by duty and quarter, in FTE"
          title="Duty"
          periods={periods}
          rows={dutyRows(answered)}
          fine="all done"
          scale="own"
        />
        {actions('duties')}
      </Section>
    </>
  );
});
