import { assertNever } from '../domain/assertNever.ts';
import type { RoleEfforts } from '../domain/overlap.ts';
import type { DutyId, Playbook, ScenarioId } from '../domain/playbook.ts';
import type { Team } from '../domain/team.ts';
import { teamSources } from '../domain/teamSources.ts';
import { inSentence, wholeNumber } from './format.ts';
import { ownerSentence } from './inside.ts';
import { type DrawnQuality, drawnSentence } from './overlapPicture.ts';
import { basisWords, dutyName, dutyShort } from './words.ts';

/** The small print of a picture that travels without the page: how to read it, and where its numbers come from. */

/** For the spectrum; `unnamed` are the duties whose columns are too narrow for a name, from left to right. */
export function spectrumNotes(playbook: Playbook, team: Team, unnamed: readonly DutyId[]): readonly string[] {
  const names = unnamed.map((duty) => dutyShort(playbook, duty));
  const fluid = playbook.roles.some((role) => role.fluid);
  return [
    [
      'A column is a duty, as wide as its share of the team’s work, from engineering on the left to science and business on the right.',
      'The line under a lane runs from the first duty of a role to its last.',
      fluid ? 'Fluid is a role in the middle, whose work moves a lot with the team it is in.' : '',
      ownerSentence(playbook),
    ]
      .filter(Boolean)
      .join(' '),
    ...(names.length > 0 ? [`Columns without a name, from the left: ${names.join('; ')}.`] : []),
    originNote(playbook, team),
  ];
}

/** On the overlap picture. */
export const overlapSheetWords = {
  pairs: 'Shared by two, of the team’s work',
  nothing: 'nothing',
  shape: 'a role, as large as its part of the work',
  overlap: 'work that both could do',
} as const;

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
      'A figure on an area is the part of the team’s work that its roles could do, and only these.',
      hasSmall ? 'Areas without a figure are too small for one.' : '',
      drawnSentence(playbook, efforts, quality),
    ]
      .filter(Boolean)
      .join(' '),
    `${ownerSentence(playbook)} Two roles share as much of a duty as both carry.`,
    originNote(playbook, team),
  ];
}

/** For the matrix of duties and roles. */
export function matrixNotes(playbook: Playbook, team: Team): readonly string[] {
  const absent = team.absentDuties.map(({ duty }) => inSentence(dutyName(playbook, duty)));
  return [
    'Every duty of the team with its share of the work, from engineering at the top to science and business at the bottom.',
    ...(absent.length > 0 ? [`Not done here: ${absent.join('; ')}.`] : []),
    originNote(playbook, team),
  ];
}

/** Where the numbers and the duties come from, with the names of the sources. */
function originNote(playbook: Playbook, team: Team): string {
  const sources = teamSources(playbook, team).map((source) => source.short);
  const who = sources.length > 0 ? `rules after ${sources.join('; ')}` : 'an assumption';
  const basis =
    playbook.effort.of === 'demand'
      ? 'of the demand that the plan counts'
      : basisWords[playbook.effort.basis];
  return `Shares of the work: ${basis}. Who does what: ${who}.`;
}

/** How a picture is written into a file. */
export interface FileLook {
  readonly theme: 'light' | 'dark';
  readonly transparent: boolean;
  /** Whether people are named in it: worth knowing before the file is handed on. */
  readonly names?: boolean;
  /** Pixels of a PNG for each px; undefined for an SVG. */
  readonly scale: number | undefined;
}

/** "formation-spectrum-high-online-dark-2x.png". */
export function pictureFileName(picture: string, scenario: ScenarioId, look: FileLook): string {
  const parts = [
    'formation',
    picture,
    scenario,
    look.names ? 'names' : '',
    look.theme === 'dark' ? 'dark' : '',
    look.transparent ? 'transparent' : '',
    look.scale === undefined ? '' : `${look.scale}x`,
  ];
  return `${parts.filter(Boolean).join('-')}.${look.scale === undefined ? 'svg' : 'png'}`;
}

/** What a format is good for; `scale` is undefined for an SVG. */
export function formatSentence(
  size: { readonly width: number; readonly height: number },
  scale: number | undefined,
): string {
  if (scale === undefined)
    return 'Sharp at any size, for drawing programs and the web. The letters are shapes, so no font is missing anywhere.';
  return `${wholeNumber(size.width * scale)} × ${wholeNumber(size.height * scale)} pixels, for slides, documents and messages.`;
}

const tooLarge = 'This browser cannot draw the picture so large. Choose a smaller PNG, or SVG.';

/** What became of a picture that was to be copied. */
export function copiedSentence(result: 'picture' | 'text' | 'refused' | 'not-drawn'): string {
  switch (result) {
    case 'picture':
      return 'Copied. Paste it where you need it.';
    case 'text':
      return 'Copied as SVG source. Drawing programs paste it as a picture; for all others copy a PNG.';
    case 'refused':
      return 'The browser does not allow copying pictures here. Save it instead.';
    case 'not-drawn':
      return tooLarge;
    default:
      return assertNever(result);
  }
}

export function savedSentence(name: string, saved: boolean): string {
  return saved ? `Saved as ${name}.` : tooLarge;
}
