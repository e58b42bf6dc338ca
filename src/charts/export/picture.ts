import type { ReactElement } from 'react';
import type { RoleEfforts } from '../../domain/overlap.ts';
import type { Playbook } from '../../domain/playbook.ts';
import type { Team } from '../../domain/team.ts';
import type { DrawnOverlap } from '../overlap/useOverlapDrawing.ts';
import type { Inks } from './inks.ts';

/** What a picture is made from. */
export interface PictureInput {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  /** Of these efforts; undefined while there is none. */
  readonly drawn?: DrawnOverlap | undefined;
}

export interface LegendEntry {
  /** Drawn in a box of 20 × 14 px. */
  readonly sample: ReactElement;
  readonly text: string;
}

/** A picture to take away: everything that must stand on it, since it travels without the page. */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  /** The drawing as SVG with plain colours, `SHEET.inner` px wide: no classes, no styles, no variables, no patterns. */
  readonly body: ReactElement;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  /** Small print: how to read it, and where the numbers come from. A paragraph each. */
  readonly notes: readonly string[];
  /** The same in words, for readers who do not see it. */
  readonly description: string;
}

export type DrawPicture<Drawn = Picture> = (input: PictureInput, inks: Inks) => Drawn;

/** A picture as the dialog offers it: what it is made from is in `draw` already. */
export interface PictureToTake {
  /** Stands in the name of the file. */
  readonly id: string;
  readonly name: string;
  /** Whether it can name people. It does so only when asked: a file is handed on. */
  readonly canName?: boolean;
  readonly draw: (inks: Inks, withNames: boolean) => Picture | undefined;
}

/** Sizes of the sheet in px. Wide enough for all labels, whatever screen it is made on. */
export const SHEET = { width: 1200, margin: 40, inner: 1120 } as const;
