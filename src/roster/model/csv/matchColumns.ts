import type { MemberField } from '../../../engine/people/memberProblems.ts';
import { folded } from './folded.ts';

/** What a column of a table may hold: a field of a member, or the second part of a name that is in two columns. */
export type ImportField = MemberField | 'surname';

const givenNames = new Set(
  'first name|given name|forename|vorname|prenom|nombre de pila|voornaam|fornamn'.split('|'),
);
const familyNames = new Set(
  'last name|surname|family name|nachname|familienname|nom de famille|apellido|apellidos|cognome|achternaam|efternamn'.split(
    '|',
  ),
);
/** Beside a first name, what "Name" means in many languages. */
const bareNames = new Set(['name', 'nom', 'naam', 'namn']);

/** What columns are called, folded: the usual word first, then those of other tools and languages. */
const names: Readonly<Record<MemberField, readonly string[]>> = {
  name: (
    'name|full name|employee|employee name|person|member|team member|who|display name|preferred name|mitarbeiter|' +
    'mitarbeiterin|vollstandiger name|nom|nom complet|nombre|nome|naam|namn'
  ).split('|'),
  kind: (
    'type|vacancy|status|person or vacancy|kind|employment status|position status|filled|open|vacant|art|stelle besetzt|' +
    'besetzt|vakanz|statut|estado|tipo'
  ).split('|'),
  role: (
    'role|job title|title|job|position|job role|function|profession|occupation|rolle|position|berufsbezeichnung|titel|' +
    'funktion|poste|fonction|puesto|cargo|ruolo|rol'
  ).split('|'),
  level: (
    'level|seniority|grade|job level|seniority level|career level|band|rank|stufe|senioritat|karrierestufe|niveau|nivel|' +
    'livello'
  ).split('|'),
  fte: (
    'fte|percent|hours|workload|capacity|allocation|availability|hours per week|weekly hours|hours a week|working hours|' +
    'working time|full time equivalent|part time|vza|pensum|stunden|wochenstunden|arbeitszeit|umfang|etp|heures|horas'
  ).split('|'),
  start: (
    'start|since|start date|begin|from|joined|join date|joining date|date of joining|hire date|hired|date of hire|' +
    'employed since|first day|eintritt|eintrittsdatum|beginn|seit|debut|inicio|inizio'
  ).split('|'),
  end: (
    'end|until|end date|to|leaves|leaving date|last day|contract end|exit date|termination date|austritt|austrittsdatum|' +
    'ende|bis|fin|hasta|fine'
  ).split('|'),
  duties:
    'duties|skills|duty|skill|tasks|responsibilities|can do|competencies|aufgaben|fahigkeiten|competences'.split(
      '|',
    ),
  cost: (
    'cost|salary|pay|costs|cost thousand a year|annual salary|base salary|yearly cost|annual cost|compensation|total cost|' +
    'total compensation|gehalt|jahresgehalt|kosten|lohn|salaire|salario|coste|stipendio'
  ).split('|'),
};

const fields = Object.keys(names).filter((field): field is MemberField => Object.hasOwn(names, field));
/** Headers that have one of the words and mean something else. */
const others = /\b(manager|supervisor|team|company|department|product|user|file|chef|reports)\b/;

/**
 * Which field each column holds, by its name; undefined for columns to skip. A field is found once: in the column that says it
 * most plainly, then in the first.
 */
export function matchColumns(headers: readonly string[]): readonly (ImportField | undefined)[] {
  const plain = headers.map((header) => folded(header.replaceAll('%', ' percent ')));
  const found = headers.map((): ImportField | undefined => undefined);
  const take = (matches: (header: string, name: string) => boolean) => {
    for (const field of fields) {
      for (const name of names[field]) {
        if (found.includes(field)) break;
        const index = plain.findIndex((header, at) => found[at] === undefined && matches(header, name));
        if (index >= 0) found[index] = field;
      }
    }
  };
  const [given, family] = twoNames(plain);
  if (given !== undefined) found[given] = 'name';
  if (family !== undefined) found[family] = given === undefined ? 'name' : 'surname';
  take((header, name) => header === name);
  take((header, name) => !others.test(header) && ` ${header} `.includes(` ${name} `));
  return found;
}

/** The columns of a name that is in two parts, or in one of them; none where the whole name has a column too. */
function twoNames(
  headers: readonly string[],
): readonly [given: number | undefined, family: number | undefined] {
  const at = (words: ReadonlySet<string>) => {
    const index = headers.findIndex((header) => words.has(header));
    return index < 0 ? undefined : index;
  };
  const given = at(givenNames);
  const family = at(familyNames);
  const bare = at(bareNames);
  const hasWhole = headers.some((header) => names.name.includes(header) && !bareNames.has(header));
  if (hasWhole || (bare !== undefined && (given === undefined || family !== undefined)))
    return [undefined, undefined];
  return [given, family ?? bare];
}
