import { useMemo } from 'react';
import { ExportChoices } from '../../charts/export/ExportChoices.tsx';
import type { Picture } from '../../charts/export/picture.ts';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import { drawCost, drawDuties, drawHires, drawRoles, drawWork } from '../charts/hiresPictures.tsx';
import type { PlannedHires } from '../charts/planPeriods.ts';
import type { HiresPictureId } from '../words/exportButtons.ts';
import type { PlanStanding } from '../words/exportNotes.ts';

/** The plan that was on the screen when its picture was asked for: a search goes on behind the dialog. */
export interface PlanToExport {
  readonly planned: PlannedHires;
  readonly standing: PlanStanding;
}

interface HiresPicturesProps extends PlanToExport {
  readonly first: HiresPictureId;
  readonly loadOutlet: LoadPictureOutlet;
}

interface HiresPicture {
  readonly id: HiresPictureId;
  readonly name: string;
  readonly draw: (planned: PlannedHires, standing: PlanStanding) => Picture;
}

const pictures: readonly HiresPicture[] = [
  { id: 'hires', name: 'Timeline', draw: drawHires },
  { id: 'work', name: 'Work', draw: drawWork },
  { id: 'cost', name: 'Cost', draw: drawCost },
  { id: 'roles', name: 'Roles', draw: drawRoles },
  { id: 'duties', name: 'Duties', draw: drawDuties },
];

/** The pictures of the plan of hires. A new one is an entry here, and a button beside it on its screen. */
export function HiresPictures({ first, planned, standing, loadOutlet }: HiresPicturesProps) {
  const offered = useMemo(
    () => pictures.map(({ draw, ...picture }) => ({ ...picture, draw: () => draw(planned, standing) })),
    [planned, standing],
  );
  return (
    <ExportChoices
      first={first}
      pictures={offered}
      setup={planned.sized.team.setup}
      loadOutlet={loadOutlet}
    />
  );
}
