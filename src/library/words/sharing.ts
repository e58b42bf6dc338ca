import { isolate, shorten } from '../../engine/foreignText.ts';
import { type Facts, sameTeam } from '../../engine/playbook/facts.ts';
import { type Headcount, isSized, payParameters } from '../../engine/size/headcount.ts';
import { teamName } from '../../engine/words/words.ts';
import { sameJson } from '../../plan/document/jsonValue.ts';
import type { SharedPlan } from '../../plan/document/shareLink.ts';
import { titleOr } from './saving.ts';

/** One line for each thing that a link carries. */
export function contentLines(plan: SharedPlan): readonly string[] {
  const { title, facts, baseline, whatIfs, playbook, headcount, notes = '' } = plan;
  const answers = Object.keys(facts.context).length;
  const names = whatIfs.map(({ name }) => titleOr(name));
  return [
    `Title: ${titleOr(title)}`,
    `Setup: ${teamName(facts.team)}`,
    answers === 0
      ? 'No answers about your situation'
      : `${answers} ${answers === 1 ? 'answer' : 'answers'} about your situation`,
    ...(sameJson(facts, baseline) ? [] : [baselineLine(facts, baseline)]),
    ...(names.length > 0 ? [`Scenarios: ${names.join(', ')}`] : []),
    ...(playbook.kind === 'own' ? ['Your own playbook'] : []),
    ...headcountLines(headcount),
    ...(notes === '' ? [] : [`Notes: ${shortened(notes)}`]),
  ];
}

function headcountLines(headcount: Headcount): readonly string[] {
  const { people, parameters } = headcount;
  const pay = Object.keys(parameters).some((id) => payParameters.includes(id));
  const hiring = Object.keys(parameters).some((id) => !payParameters.includes(id));
  return [
    ...(isSized(headcount) ? ['Your numbers for the work'] : []),
    ...(people.length > 0
      ? [`${people.length} ${people.length === 1 ? 'row' : 'rows'} of your roster, with names and pay`]
      : []),
    ...(pay ? ['Your figures for pay and budget'] : []),
    ...(hiring ? ['Your numbers for capacity and hiring'] : []),
  ];
}

function baselineLine(facts: Facts, baseline: Facts): string {
  return sameTeam(facts.team, baseline.team)
    ? 'The baseline: the earlier answers'
    : `The baseline: ${teamName(baseline.team)}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return isolate(shorten(line, 160));
}

const count = new Intl.NumberFormat('en');

/** Longer addresses are cut by mail and chat programs. */
const longestAddress = 8000;

export function isTooLong(address: string): boolean {
  return address.length > longestAddress;
}

export function lengthSentence(address: string): string {
  const length = `${count.format(address.length)} characters`;
  return isTooLong(address)
    ? `The link has ${length}. Mail and chat cut links longer than ${count.format(longestAddress)}. Send a file instead.`
    : `The link has ${length}.`;
}
