import type { Picture } from '../../charts/export/picture.ts';
import type { Team } from '../../engine/derive/team.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { EulerFit } from '../../euler/types.ts';

/** What a picture is made from. */
export interface PictureInput {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  /** Of these efforts; undefined while there is none. */
  readonly drawn?: DrawnOverlap | undefined;
}

export type DrawPicture<Drawn = Picture> = (input: PictureInput) => Drawn;

/** A drawing with the work that it was made of. */
export interface DrawnOverlap {
  readonly key: string;
  readonly efforts: RoleEfforts;
  readonly drawing: Drawing;
}

/** What the picture needs of a fit. */
export type Drawing = Pick<EulerFit, 'shapes' | 'labels'> & {
  readonly quality: Pick<EulerFit['quality'], 'exact' | 'worst' | 'unwanted' | 'missing' | 'forbiddenPairs'>;
};
