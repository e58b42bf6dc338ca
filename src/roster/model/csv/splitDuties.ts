import type { DutyId } from '../../../engine/playbook/playbook.ts';

/** The cell of somebody who can do none of the duties: an empty cell means those of the role. */
export const noDuties = 'none';

/** The duties that a cell names, between `;`, `|` or line ends; between commas where a name has none itself. */
export function splitDuties(
  cell: string,
  knows: (text: string) => DutyId | undefined,
): { readonly known: readonly DutyId[]; readonly unknown: readonly string[] } {
  const known = new Set<DutyId>();
  const unknown: string[] = [];
  const take = (text: string) => {
    const duty = knows(text);
    if (duty !== undefined) known.add(duty);
    return duty !== undefined;
  };
  if (cell.toLowerCase() === noDuties) return { known: [], unknown };
  for (const part of pieces(cell, /[;|\n]/)) {
    if (take(part)) continue;
    for (const piece of pieces(part, /,/)) if (!take(piece)) unknown.push(piece);
  }
  return { known: [...known], unknown };
}

function pieces(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
