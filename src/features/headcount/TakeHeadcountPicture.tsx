import { lazy } from 'react';
import { PictureDialog } from '../../charts/export/PictureDialog.tsx';
import type { Day } from '../../domain/headcount/roster.ts';
import type { LoadPictureOutlet } from '../../ports/pictureOutlet.ts';
import { panelFault } from '../../text/faults.ts';
import { laterPanels } from '../../text/laterFaults.ts';
import { Button } from '../../ui/Button.tsx';
import { PictureIcon } from '../../ui/icons.tsx';
import { PanelWall } from '../../ui/PanelWall.tsx';
import styles from './HeadcountScreen.module.css';
import type { DrillChoice } from './useDrill.ts';

const HeadcountPictures = lazy(async () => ({
  default: (await import('./HeadcountPictures.tsx')).HeadcountPictures,
}));

/** Stands in the names of files, so nothing private is in it. */
export type HeadcountPictureId = 'people' | 'assumptions' | 'cover';

const buttonWords: Readonly<Record<HeadcountPictureId, string>> = {
  people: 'Copy or save the people',
  assumptions: 'Copy or save what it hangs on',
  cover: 'Copy or save who covers what',
};

interface TakeHeadcountPictureProps {
  /** The picture that was asked for; undefined keeps the dialog closed. */
  readonly picture: HeadcountPictureId | undefined;
  readonly today: Day;
  readonly drilled?: DrillChoice;
  readonly loadOutlet: LoadPictureOutlet;
  readonly onClose: () => void;
}

/** A picture of the headcount as a file or on the clipboard; what draws it is loaded when somebody asks for it. */
export function TakeHeadcountPicture({ picture, onClose, ...rest }: TakeHeadcountPictureProps) {
  return (
    <PanelWall {...panelFault(laterPanels.picture)} resetKey={picture}>
      <PictureDialog open={picture !== undefined} onClose={onClose}>
        {picture !== undefined && <HeadcountPictures first={picture} {...rest} />}
      </PictureDialog>
    </PanelWall>
  );
}

interface TakeButtonProps {
  readonly picture: HeadcountPictureId;
  readonly onTake: (picture: HeadcountPictureId) => void;
}

/** Beside the picture on its screen. */
export function TakeButton({ picture, onTake }: TakeButtonProps) {
  return (
    <div className={`${styles['take']} no-print`}>
      <Button look="plain" onClick={() => onTake(picture)}>
        <PictureIcon />
        {buttonWords[picture]}
      </Button>
    </div>
  );
}
