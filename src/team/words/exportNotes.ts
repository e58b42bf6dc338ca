import type { Team } from '../../engine/derive/team.ts';
import { teamSources } from '../../engine/explain/teamSources.ts';
import type { RoleEfforts } from '../../engine/measure/overlap.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { inSentence } from '../../engine/words/format.ts';
import { basisWords, dutyName, dutyShort } from '../../engine/words/words.ts';
import { ownerSentence } from './inside.ts';
import { type DrawnQuality, drawnSentence } from './overlapPicture.ts';

/** The small print of a picture that travels without the page: how to read it, and where its numbers come from. */

/** For the spectrum; `unnamed` are the duties whose columns are too narrow for a name, from left to right. */
export function spectrumNotes(playbook: Playbook, team: Team, unnamed: readonly DutyId[]): readonly string[] {
  const names = unnamed.map((duty) => dutyShort(playbook, duty));
  const fluid = playbook.roles.some((role) => role.fluid);
  return [
    [
      'Each column is a duty; its width is the share of the team’s work. Engineering is left, science and business right.',
      'The line under a lane runs from the first duty of a role to its last.',
      fluid ? 'A role marked “changes most” does very different work in different setups.' : '',
      ownerSentence(playbook),
    ]
      .filter(Boolean)
      .join(' '),
    ...(names.length > 0 ? [`Columns without a name, from the left: ${names.join('; ')}.`] : []),
    originNote(playbook, team),
  ];
}

/** For the overlap picture; whether it has areas that are too small for a figure. */
export function overlapNotes(
  playbook: Playbook,
  team: Team,
  efforts: RoleEfforts,
  quality: DrawnQuality,
  hasSmall: boolean,
): readonly string[] {
  return [
    [
      'A figure on an area is the share of the team’s work that only its roles could do.',
      hasSmall ? 'Areas without a figure are too small to label.' : '',
      drawnSentence(playbook, efforts, quality),
    ]
      .filter(Boolean)
      .join(' '),
    `${ownerSentence(playbook)} Two roles share the part of a duty that both carry.`,
    originNote(playbook, team),
  ];
}

/** For the matrix of duties and roles. */
export function matrixNotes(playbook: Playbook, team: Team): readonly string[] {
  const absent = team.absentDuties.map(({ duty }) => inSentence(dutyName(playbook, duty)));
  return [
    'All duties of the team with their share of the work. Engineering is at the top, science and business at the bottom.',
    ...(absent.length > 0 ? [`Not done here: ${absent.join('; ')}.`] : []),
    originNote(playbook, team),
  ];
}

/** Where the numbers and the duties come from, with the names of the sources. */
function originNote(playbook: Playbook, team: Team): string {
  const sources = teamSources(playbook, team).map((source) => source.short);
  const who = sources.length > 0 ? `rules based on ${sources.join('; ')}` : 'an assumption';
  const basis = playbook.effort.of === 'demand' ? 'your own numbers' : basisWords[playbook.effort.basis];
  return `Shares of the work: ${basis}. Who does what: ${who}.`;
}
