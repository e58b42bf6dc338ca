import { useMemo } from 'react';
import { drawCost } from '../../../charts/export/headcount/hires/costPicture.tsx';
import { drawHires } from '../../../charts/export/headcount/hires/hiresPicture.tsx';
import { drawDuties, drawRoles } from '../../../charts/export/headcount/hires/needsPicture.tsx';
import { drawWork } from '../../../charts/export/headcount/hires/workPicture.tsx';
import type { Inks } from '../../../charts/export/inks.ts';
import { PictureChoices } from '../../../charts/export/PictureChoices.tsx';
import type { Picture, PictureToTake } from '../../../charts/export/picture.ts';
import type { PlannedHires } from '../../../charts/headcount/hires/plannedHires.ts';
import type { LoadPictureOutlet } from '../../../ports/pictureOutlet.ts';
import type { PlanStanding } from '../../../text/takenHires.ts';
import type { HiresPictureId } from '../TakeButton.tsx';

/** The plan that was on the screen when its picture was asked for: a search goes on behind the dialog. */
export interface TakenPlan {
  readonly planned: PlannedHires;
  readonly standing: PlanStanding;
}

interface HiresPicturesProps extends TakenPlan {
  readonly first: HiresPictureId;
  readonly loadOutlet: LoadPictureOutlet;
}

/** The pictures of the plan of hires. A new one is an entry here, and a button beside it on its screen. */
export function HiresPictures({ first, planned, standing, loadOutlet }: HiresPicturesProps) {
  const offered = useMemo((): readonly PictureToTake[] => {
    const offer = (
      id: HiresPictureId,
      name: string,
      draw: (planned: PlannedHires, standing: PlanStanding, inks: Inks) => Picture,
    ): PictureToTake => ({ id, name, draw: (inks) => draw(planned, standing, inks) });
    return [
      offer('hires', 'Timeline', drawHires),
      offer('work', 'Work', drawWork),
      offer('cost', 'Cost', drawCost),
      offer('roles', 'Roles', drawRoles),
      offer('duties', 'Duties', drawDuties),
    ];
  }, [planned, standing]);
  return (
    <PictureChoices
      first={first}
      pictures={offered}
      scenario={planned.sized.team.scenario}
      loadOutlet={loadOutlet}
    />
  );
}
