import { whatIfName } from '../../../../src/compare/words/sides.ts';
import { csvText } from '../../../../src/engine/csvText.ts';
import { canTurn, cleanText } from '../../../../src/engine/foreignText.ts';
import { importMembers } from '../../../../src/engine/people/rosterChange.ts';
import { parsePlaybook } from '../../../../src/engine/validate/parsePlaybook.ts';
import { titleOr } from '../../../../src/library/words/saving.ts';
import { parseDocument, parseDocumentText } from '../../../../src/plan/document/parseDocument.ts';
import { readBundle } from '../../../../src/plan/document/planBundle.ts';
import { type PlanDocument, playbookOf } from '../../../../src/plan/document/planDocument.ts';
import { builtinPlaybook } from '../../../../src/playbook/builtinPlaybook.ts';
import { decodeBytes } from '../../../../src/roster/model/csv/decodeBytes.ts';
import { guessSettings } from '../../../../src/roster/model/csv/importSettings.ts';
import { parseTable } from '../../../../src/roster/model/csv/parseTable.ts';
import { readRoster } from '../../../../src/roster/model/csv/readRoster.ts';
import { rosterCsv } from '../../../../src/roster/model/csv/writeRoster.ts';
import { memberName } from '../../../../src/roster/words/drill.ts';
import { refusalSentence } from '../../../../src/roster/words/rosterImport.ts';
import { valid } from '../../../engine/brokenPlaybook.ts';
import { formulasIn } from '../../../fixtures/formulas.ts';
import { readFields } from '../../../fixtures/hostilePlan.ts';
import { hostilePieces, leaksOut } from '../../../fixtures/hostileText.ts';
import { ordinaryPlan, sizedPlan } from '../plans.ts';
import type { Chance } from './chance.ts';
import type { Parsed, Trial } from './fuzz.ts';
import { mutateBytes, mutateText, mutateValue } from './mutate.ts';

/** Some pieces of hostile text, one behind the other. */
function hostileWords(chance: Chance): string {
  return Array.from(
    { length: 1 + chance.below(5) },
    () => hostilePieces[chance.below(hostilePieces.length)],
  ).join('');
}

/** Hostile words in some of the strings of a value: in those that people read, or in ids too. */
function withHostileWords(value: unknown, chance: Chance, inIds: boolean, key = ''): unknown {
  if (typeof value === 'string') {
    const isMeant = (inIds || readFields.has(key)) && chance.below(4) === 0;
    return isMeant ? value + hostileWords(chance) : value;
  }
  if (Array.isArray(value)) return value.map((part) => withHostileWords(part, chance, inIds, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withHostileWords(part, chance, inIds, name)]),
  );
}

const bundleText = JSON.stringify({
  format: 'formation-plans',
  plans: [ordinaryPlan, sizedPlan, ordinaryPlan],
});

/** A file of several plans. */
export function bundleTrial(chance: Chance): Trial {
  const text =
    chance.below(3) === 0
      ? mutateText(bundleText, chance)
      : written(mutateValue(JSON.parse(bundleText), chance));
  return () => {
    const plans = readBundle(text);
    if (!plans) return parseDocumentText(text);
    const parsed = plans.map(parseDocument);
    return parsed.find(({ kind }) => kind === 'ok') ?? parsed[0] ?? refused('The file has no plans.');
  };
}

/** The value as JSON; empty when it is nested too deep to be written, as nobody could send it. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

const csv = rosterCsv(sizedPlan.headcount.people, builtinPlaybook);
const csvs = [
  csv,
  csv.replaceAll(',', ';'),
  'Name;Role;FTE\r\nAda;Data scientist;0,8\r\nBo;ML engineer;100 %\r\n',
  'Vorname\tNachname\tRolle\tEintritt\nZoë\tQuist\tData scientist\t3.4.2026\n',
];

/** A table of people, as bytes of any encoding. What is read of it must be a roster that a plan can hold. */
export function tableTrial(chance: Chance): Trial {
  const text = csvs[chance.below(csvs.length)] ?? csv;
  const cells = text
    .split(/(?<=[,;\t\n])/u)
    .map((cell) => (chance.below(8) === 0 ? hostileWords(chance) + cell : cell));
  const hostile = chance.below(2) === 0 ? mutateText(text, chance) : cells.join('');
  const bytes = mutateBytes(new TextEncoder().encode(hostile), chance);
  return () => {
    const table = parseTable(decodeBytes(bytes).text);
    if (table.kind === 'refused') return refused(refusalSentence(table.refusal));
    const { members } = readRoster(table.table, guessSettings(table.table, builtinPlaybook), builtinPlaybook);
    const people = importMembers([], members, 'add');
    return parseDocument({ ...ordinaryPlan, headcount: { ...ordinaryPlan.headcount, people } });
  };
}

/** A playbook of somebody else. */
export function playbookTrial(chance: Chance): Trial {
  const base: unknown = chance.below(20) === 0 ? builtinPlaybook : valid;
  const changed =
    chance.below(2) === 0
      ? withHostileWords(base, chance, chance.below(4) === 0)
      : mutateValue(JSON.parse(JSON.stringify(base)), chance);
  return () => {
    const parsed = parsePlaybook(changed);
    if (parsed.kind === 'invalid') return parsed;
    return {
      kind: 'ok',
      document: { ...ordinaryPlan, playbook: { kind: 'own', playbook: parsed.playbook } },
    };
  };
}

/** Titles, names and notes that somebody typed or sent, and sometimes a field that may not be. */
export function textTrial(chance: Chance): Trial {
  const said = () => hostileWords(chance);
  const people = sizedPlan.headcount.people.map((member) => ({ ...member, name: member.name + said() }));
  const plan: unknown = {
    ...sizedPlan,
    title: said(),
    notes: said(),
    whatIfs: sizedPlan.whatIfs.map((whatIf) => ({ ...whatIf, name: said() })),
    headcount: { ...sizedPlan.headcount, people },
    playbook: {
      kind: 'own',
      playbook: { ...valid, roles: valid.roles.map((role) => ({ ...role, name: `R${said()}` })) },
    },
    ...(chance.below(3) === 0 && { [chance.pick(['id', 'team\u200b', 'facts'])]: said() }),
  };
  return () => parseDocument(plan);
}

/** Whether what is said of a plan and what leaves of it harms nobody: no sentence is turned, no cell is a formula. */
export function isHarmless(document: PlanDocument): boolean {
  const playbook = playbookOf(document);
  const { people } = document.headcount;
  const said = [
    `“${titleOr(document.title)}” was deleted.`,
    ...document.whatIfs.map(({ name }) => `From ${whatIfName(name)} to now.`),
    ...people.map((member) => `Without ${memberName(playbook, member)}, nobody.`),
    ...playbook.roles.map(({ name, plural }) => `${name} and ${plural}.`),
  ];
  const raw = [document.title, document.notes, ...people.map(({ name }) => name)];
  const tables = [rosterCsv(people, playbook), csvText([raw, said])];
  return (
    said.every((sentence) => !canTurn(sentence) || leaksOut(sentence).length === 0) &&
    raw.every((text) => cleanText(text) === text) &&
    tables.every((table) => formulasIn(table).length === 0)
  );
}

function refused(message: string): Parsed {
  return { kind: 'invalid', problems: [{ path: '', message }] };
}
