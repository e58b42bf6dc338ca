/** The pictures of the plan of hires. Their ids stand in the names of files, so nothing private is in them. */
export type HiresPictureId = 'hires' | 'work' | 'cost' | 'roles' | 'duties';

export const hiresExportLabels: Readonly<Record<HiresPictureId, string>> = {
  hires: 'Export the timeline',
  work: 'Export the work',
  cost: 'Export the cost',
  roles: 'Export need and people',
  duties: 'Export need and cover',
};
