import type { LoadPictureOutlet } from '../charts/pictureFile.ts';
import type { FitOverlap } from '../euler/types.ts';
import type { LoadHires } from '../hires/model/hiresSolver.ts';
import type { CopyText, SaveText } from '../ui/textOutlet.ts';

/** What screens need of the browser. */
export interface Ports {
  readonly copyText: CopyText;
  readonly saveText: SaveText;
  readonly loadPictureOutlet: LoadPictureOutlet;
  readonly fitOverlap: FitOverlap;
  readonly loadHires: LoadHires;
}
