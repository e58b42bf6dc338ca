import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import type { RoleSize, TeamSize } from '../../engine/size/sizeTeam.ts';
import { roleName } from '../../engine/words/words.ts';
import { band, countFigure, figure } from '../words/exportNotes.ts';
import { mergedWords } from '../words/headcount.ts';

/** What the roles of a team take, and the ends of the band. */
export interface SizedRoles {
  readonly low: TeamSize;
  readonly size: TeamSize;
  readonly high: TeamSize;
}

export interface SizeFigures {
  /** FTE. */
  readonly work: string;
  readonly workBand: string;
  readonly people: string;
  /** Empty where both ends are the same. */
  readonly peopleBand: string;
}

export interface PeopleRow extends SizeFigures {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly name: string;
  /** In the place of people: whose work went to others. */
  readonly merged: string;
  /** The work and the ends of its band, as parts of the longest band of all. */
  readonly bar: number;
  readonly from: number;
  readonly to: number;
}

/** A row for each role: its work with the band, and how many people that is. */
export function peopleRows(playbook: Playbook, { low, size, high }: SizedRoles) {
  const longest = Math.max(...high.roles.map(({ fte }) => fte), 0);
  const part = (fte: number) => (longest > 0 ? fte / longest : 0);
  const rows = size.roles.map((role, index): PeopleRow => {
    const [least, most] = [low.roles[index] ?? role, high.roles[index] ?? role];
    return {
      ...figuresOf(role, least, most),
      role: role.role,
      roleIndex: playbook.roles.findIndex(({ id }) => id === role.role),
      name: roleName(playbook, role.role),
      merged: role.mergedInto.length > 0 || role.heldBy !== undefined ? mergedWords(playbook, role) : '',
      bar: part(role.fte),
      from: part(least.fte),
      to: part(most.fte),
    };
  });
  return { rows, together: figuresOf(size, low, high) };
}

type Sized = Pick<RoleSize, 'fte' | 'people'>;

function figuresOf(value: Sized, low: Sized, high: Sized): SizeFigures {
  return {
    work: figure(value.fte),
    workBand: band(figure(low.fte), figure(high.fte)),
    people: countFigure(value.people),
    peopleBand: low.people === high.people ? '' : band(countFigure(low.people), countFigure(high.people)),
  };
}
