/** A finished picture: an SVG that needs nothing else, and what it is to become. */
export interface PictureFile {
  readonly svg: string;
  /** In px, as the SVG says. */
  readonly width: number;
  readonly height: number;
  /** Pixels of a PNG for each px; undefined to keep it an SVG. */
  readonly scale: number | undefined;
  /** With its extension. */
  readonly name: string;
}

/** text: the browser takes no such picture, but its source was copied. refused: the browser does not allow it. */
export type CopiedPicture = 'picture' | 'text' | 'refused' | 'not-drawn';

/** Where pictures go to leave the app. Must be called from a click, or the browser refuses. */
export interface PictureOutlet {
  readonly copy: (file: PictureFile) => Promise<CopiedPicture>;
  /** False when this browser cannot draw the picture so large. */
  readonly save: (file: PictureFile) => Promise<boolean>;
}

/** Loaded when somebody takes a picture; rejected when its file does not come, and loaded again by the next call. */
export type LoadPictureOutlet = () => Promise<PictureOutlet>;
