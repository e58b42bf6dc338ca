import { useMemo } from 'react';
import { ExportChoices } from '../../charts/export/ExportChoices.tsx';
import type { ExportablePicture, Picture } from '../../charts/export/picture.ts';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import { drawCost } from '../charts/export/costPicture.tsx';
import { drawHires } from '../charts/export/hiresPicture.tsx';
import { drawDuties, drawRoles } from '../charts/export/needsPicture.tsx';
import { drawWork } from '../charts/export/workPicture.tsx';
import type { PlannedHires } from '../charts/plannedHires.ts';
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

/** The pictures of the plan of hires. A new one is an entry here, and a button beside it on its screen. */
export function HiresPictures({ first, planned, standing, loadOutlet }: HiresPicturesProps) {
  const offered = useMemo((): readonly ExportablePicture[] => {
    const offer = (
      id: HiresPictureId,
      name: string,
      draw: (planned: PlannedHires, standing: PlanStanding) => Picture,
    ): ExportablePicture => ({ id, name, draw: () => draw(planned, standing) });
    return [
      offer('hires', 'Timeline', drawHires),
      offer('work', 'Work', drawWork),
      offer('cost', 'Cost', drawCost),
      offer('roles', 'Roles', drawRoles),
      offer('duties', 'Duties', drawDuties),
    ];
  }, [planned, standing]);
  return (
    <ExportChoices
      first={first}
      pictures={offered}
      setup={planned.sized.team.setup}
      loadOutlet={loadOutlet}
    />
  );
}
