import type { ReactElement } from 'react';
import type { LegendEntry } from '../Legend.tsx';

/** A picture to take away: everything that must stand on it, since it travels without the page. */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  /** The drawing, `frameSize.inner` px wide, of marks that ask `useChart` for colours and text. */
  readonly body: ReactElement;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  /** Small print: how to read it, and where the numbers come from. A paragraph each. */
  readonly notes: readonly string[];
  /** The same in words, for readers who do not see it. */
  readonly description: string;
}

/** A picture as the dialog offers it: what it is made from is in `draw` already. */
export interface ExportablePicture {
  /** Stands in the name of the file. */
  readonly id: string;
  readonly name: string;
  /** Whether it can name people. It does so only when asked: a file is handed on. */
  readonly canName?: boolean;
  readonly draw: (withNames: boolean) => Picture | undefined;
}

/** Sizes of the sheet in px. Wide enough for all labels, whatever screen it is made on. */
export const frameSize = { width: 1200, margin: 40, inner: 1120 } as const;
