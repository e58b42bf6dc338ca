import { lazy } from 'react';
import { ExportDialog } from '../../charts/export/ExportDialog.tsx';
import type { LoadPictureOutlet } from '../../charts/pictureFile.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { PlanToExport } from '../../hires/view/HiresPictures.tsx';
import type { HiresPictureId } from '../../hires/words/exportButtons.ts';
import type { DrillChoice } from '../../roster/view/useDrill.ts';
import { PanelErrorBoundary } from '../../ui/PanelErrorBoundary.tsx';
import type { HeadcountPictureId } from './HeadcountPictures.tsx';

const HeadcountPictures = lazy(async () => ({
  default: (await import('./HeadcountPictures.tsx')).HeadcountPictures,
}));
const HiresPictures = lazy(async () => ({
  default: (await import('../../hires/view/HiresPictures.tsx')).HiresPictures,
}));

/** The picture that was asked for, and of what: of a drill, or of the plan of hires that was on the screen. */
export type ExportedPicture =
  | {
      readonly of: 'headcount';
      readonly picture: HeadcountPictureId;
      /** Who is away; undefined: nobody. */
      readonly drilled: DrillChoice | undefined;
    }
  | { readonly of: 'hires'; readonly picture: HiresPictureId; readonly plan: PlanToExport };

interface ExportHeadcountPictureProps {
  /** Undefined keeps the dialog closed. */
  readonly exported: ExportedPicture | undefined;
  readonly today: Day;
  readonly loadOutlet: LoadPictureOutlet;
  readonly onClose: () => void;
}

/** A picture of the headcount as a file or on the clipboard; what draws it is loaded when somebody asks for it. */
export function ExportHeadcountPicture({ exported, onClose, ...rest }: ExportHeadcountPictureProps) {
  return (
    <PanelErrorBoundary name="The image export" resetKey={exported?.picture}>
      <ExportDialog onClose={onClose}>{exported && <Pictures exported={exported} {...rest} />}</ExportDialog>
    </PanelErrorBoundary>
  );
}

type PicturesProps = Omit<ExportHeadcountPictureProps, 'exported' | 'onClose'> & {
  readonly exported: ExportedPicture;
};

function Pictures({ exported, today, loadOutlet }: PicturesProps) {
  if (exported.of === 'hires')
    return <HiresPictures first={exported.picture} {...exported.plan} loadOutlet={loadOutlet} />;
  const { picture, drilled } = exported;
  return <HeadcountPictures first={picture} today={today} drilled={drilled} loadOutlet={loadOutlet} />;
}
