import type { Member } from '../../../engine/people/roster.ts';
import { folded } from './folded.ts';

const vacancyWords = new Set(
  (
    'vacancy|vacant|open|open position|open role|open req|unfilled|to hire|hiring|approved|planned|requisition|req|' +
    'vakant|vakanz|offen|unbesetzt|vacante|vacant poste|yes|y|true|x|1|ja|oui|si'
  ).split('|'),
);
const personWords = new Set(
  (
    'person|filled|employee|employed|active|permanent|fixed term|contractor|freelancer|internal|external|full time|' +
    'part time|staffed|besetzt|angestellt|mitarbeiter|aktiv|no|n|false|0|nein|non'
  ).split('|'),
);
/** Names that stand for nobody yet. */
const placeholders = new Set(
  'vacancy|vacant|open|open position|open role|tbd|tbh|tba|to be hired|to be defined|new hire|n n|nn|offen|vakant|unbesetzt'.split(
    '|',
  ),
);

/**
 * Whether a row is a person or a vacancy: by its cell, whose "yes" answers the question "vacancy?"; without one by a name that
 * stands for nobody. `kind` is undefined for a word that is not known.
 */
export function readKind(
  cell: string,
  name: string,
): { readonly kind: Member['kind'] | undefined; readonly isPlaceholder: boolean } {
  const text = folded(cell);
  if (text === '') {
    const isPlaceholder = placeholders.has(folded(name));
    return { kind: isPlaceholder ? 'vacancy' : 'person', isPlaceholder };
  }
  const kind = vacancyWords.has(text) ? 'vacancy' : personWords.has(text) ? 'person' : undefined;
  return { kind, isPlaceholder: false };
}
