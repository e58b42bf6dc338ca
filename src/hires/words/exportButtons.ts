/** The pictures of the plan of hires. Their ids stand in the names of files, so nothing private is in them. */
export type HiresPictureId = 'hires' | 'work' | 'cost' | 'roles' | 'duties';

export const hiresExportLabels: Readonly<Record<HiresPictureId, string>> = {
  hires: 'Copy or save the timeline',
  work: 'Copy or save the work',
  cost: 'Copy or save the cost',
  roles: 'Copy or save need and people',
  duties: 'Copy or save need and cover',
};
