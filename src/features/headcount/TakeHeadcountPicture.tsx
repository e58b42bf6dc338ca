import { lazy } from 'react';
import { PictureDialog } from '../../charts/export/PictureDialog.tsx';
import type { Day } from '../../domain/headcount/roster.ts';
import type { LoadPictureOutlet } from '../../ports/pictureOutlet.ts';
import { panelFault } from '../../text/faults.ts';
import { laterPanels } from '../../text/laterFaults.ts';
import { PanelWall } from '../../ui/PanelWall.tsx';
import type { TakenPlan } from './hires/HiresPictures.tsx';
import type { HeadcountPictureId, HiresPictureId } from './TakeButton.tsx';
import type { DrillChoice } from './useDrill.ts';

const HeadcountPictures = lazy(async () => ({
  default: (await import('./HeadcountPictures.tsx')).HeadcountPictures,
}));
const HiresPictures = lazy(async () => ({
  default: (await import('./hires/HiresPictures.tsx')).HiresPictures,
}));

/** The picture that was asked for, and of what: of a drill, or of the plan of hires that was on the screen. */
export type TakenPicture =
  | {
      readonly of: 'headcount';
      readonly picture: HeadcountPictureId;
      /** Who is off the field; undefined: nobody. */
      readonly drilled: DrillChoice | undefined;
    }
  | { readonly of: 'hires'; readonly picture: HiresPictureId; readonly plan: TakenPlan };

interface TakeHeadcountPictureProps {
  /** Undefined keeps the dialog closed. */
  readonly taken: TakenPicture | undefined;
  readonly today: Day;
  readonly loadOutlet: LoadPictureOutlet;
  readonly onClose: () => void;
}

/** A picture of the headcount as a file or on the clipboard; what draws it is loaded when somebody asks for it. */
export function TakeHeadcountPicture({ taken, onClose, ...rest }: TakeHeadcountPictureProps) {
  return (
    <PanelWall {...panelFault(laterPanels.picture)} resetKey={taken?.picture}>
      <PictureDialog onClose={onClose}>{taken && <Pictures taken={taken} {...rest} />}</PictureDialog>
    </PanelWall>
  );
}

type PicturesProps = Omit<TakeHeadcountPictureProps, 'taken' | 'onClose'> & { readonly taken: TakenPicture };

function Pictures({ taken, today, loadOutlet }: PicturesProps) {
  if (taken.of === 'hires')
    return <HiresPictures first={taken.picture} {...taken.plan} loadOutlet={loadOutlet} />;
  const { picture, drilled } = taken;
  return <HeadcountPictures first={picture} today={today} drilled={drilled} loadOutlet={loadOutlet} />;
}
