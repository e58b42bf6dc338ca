import { lazy } from 'react';
import { PictureDialog } from '../../charts/export/PictureDialog.tsx';
import type { Day } from '../../domain/headcount/roster.ts';
import type { LoadPictureOutlet } from '../../ports/pictureOutlet.ts';
import { panelFault } from '../../text/faults.ts';
import { laterPanels } from '../../text/laterFaults.ts';
import { PanelWall } from '../../ui/PanelWall.tsx';
import type { HeadcountPictureId } from './TakeButton.tsx';
import type { DrillChoice } from './useDrill.ts';

const HeadcountPictures = lazy(async () => ({
  default: (await import('./HeadcountPictures.tsx')).HeadcountPictures,
}));

interface TakeHeadcountPictureProps {
  /** The picture that was asked for; undefined keeps the dialog closed. */
  readonly picture: HeadcountPictureId | undefined;
  readonly today: Day;
  /** Who is off the field; undefined: nobody. */
  readonly drilled: DrillChoice | undefined;
  readonly loadOutlet: LoadPictureOutlet;
  readonly onClose: () => void;
}

/** A picture of the headcount as a file or on the clipboard; what draws it is loaded when somebody asks for it. */
export function TakeHeadcountPicture({ picture, onClose, ...rest }: TakeHeadcountPictureProps) {
  return (
    <PanelWall {...panelFault(laterPanels.picture)} resetKey={picture}>
      <PictureDialog onClose={onClose}>
        {picture && <HeadcountPictures first={picture} {...rest} />}
      </PictureDialog>
    </PanelWall>
  );
}
