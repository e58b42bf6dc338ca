import { assertNever } from '../../engine/assertNever.ts';
import { largeDuty } from '../../engine/people/roster.ts';
import type { Playbook, SetupId } from '../../engine/playbook/playbook.ts';
import type { TermDemand } from '../../engine/size/demand.ts';
import { type Assumption, planningLoads } from '../../engine/size/sensitivity.ts';
import type { SizeAdvice } from '../../engine/size/sizeAdvice.ts';
import type { RoleSize, TeamSize } from '../../engine/size/sizeTeam.ts';
import {
  countWord,
  inSentence,
  listAnd,
  startSentence,
  wholeNumber,
  wholePercent,
} from '../../engine/words/format.ts';
import { dutyName, roleName, rolePlural } from '../../engine/words/words.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';

const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const fixed = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const small = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** "2.5 FTE". */
export function fte(value: number): string {
  return `${amount(value)}\u00a0FTE`;
}

/** "2.5": with two decimals below one, where tenths would hide small duties. */
export function amount(value: number): string {
  return value > 0 && value < 0.995 ? exact.format(Number(value.toPrecision(2))) : short.format(value);
}

/** "4.0": for columns of figures. */
export function tenth(value: number): string {
  return fixed.format(value);
}

/** "0.05": for columns of small figures. */
export function hundredth(value: number): string {
  return small.format(value);
}

/** "3 to 6 people". */
export function peopleBand(low: number, high: number): string {
  return low === high ? people(low) : `${wholeNumber(low)} to ${people(high)}`;
}

export function people(count: number): string {
  return count === 1 ? '1 person' : `${wholeNumber(count)} people`;
}

/** "About 4 people: 1 software engineer, 2 ML engineers and 1 data scientist". */
export function sizeTitle(playbook: Playbook, size: TeamSize): string {
  const parts = size.roles.filter((role) => role.people > 0);
  const named = parts.map(
    (role) =>
      `${wholeNumber(role.people)} ${inSentence(role.people === 1 ? roleName(playbook, role.role) : rolePlural(playbook, role.role))}`,
  );
  return named.length === 0
    ? `About ${people(size.people)}`
    : `About ${people(size.people)}: ${listAnd(named)}`;
}

/** In the place of a number of people. */
export function mergedWords(playbook: Playbook, { mergedInto, heldBy }: RoleSize): string {
  if (heldBy !== undefined) return `a second role of the ${roleName(playbook, heldBy)}`;
  const coverers = listAnd(mergedInto.map((id) => rolePlural(playbook, id)));
  return `none: too little work for a seat, covered by ${coverers}`;
}

/** Below the headline: how much work, and between which sizes to plan. */
export function bandSentence(low: TeamSize, high: TeamSize, demand: number): string {
  return `${fte(demand)} of work, estimate. Plan for ${peopleBand(low.people, high.people)}, because nearly every number behind it is an assumption.`;
}

/** "4 people, 3.4 FTE; plan for 3 to 6": the headline beside the fields. */
export function resultLine(low: TeamSize, size: TeamSize, high: TeamSize): string {
  return `About ${people(size.people)}, ${fte(size.fte)}; plan for ${peopleBand(low.people, high.people)}`;
}

/** Which numbers are on screen. `left` are those of the work that nobody entered. */
export function basisSentence(setup: SetupId, entered: number, left: number): string {
  const { name } = builtinSizing.examples[setup];
  if (entered === 0) {
    return `These numbers are a worked example, “${name}”. Change one, and every screen shows effort by your numbers.`;
  }
  if (left === 0) return 'All these numbers are yours. Every screen shows effort by them.';
  return `${entered === 1 ? 'One number is' : `${entered} numbers are`} yours; the others come from the worked example “${name}”. Every screen shows effort by them.`;
}

/** "0.25 × 2 (new use cases) × 1.3 (retraining)": how a term comes about. */
export function termWords({ term, coefficient, amount: driver, factors }: TermDemand): string {
  const parts = [exact.format(coefficient)];
  if (term.driver === 'standby') parts.push(`${exact.format(driver)} (stand-by)`);
  else if (term.driver !== 'fixed')
    parts.push(`${exact.format(driver)} (${inSentence(driverName(term.driver))})`);
  for (const { modifier, value } of factors) {
    parts.push(`${exact.format(value)} (${modifierName(modifier).toLowerCase()})`);
  }
  return parts.length === 1 ? `${parts[0] ?? ''}, fixed` : parts.join(' × ');
}

export function driverName(id: string): string {
  return builtinSizing.drivers.find((driver) => driver.id === id)?.name ?? id;
}

export function modifierName(id: string): string {
  return builtinSizing.modifiers.find((modifier) => modifier.id === id)?.name ?? id;
}

/** What a bar of the tornado is about, what it counts now, and how far it may be off. */
export function assumptionWords(playbook: Playbook, assumption: Assumption): string {
  switch (assumption.kind) {
    case 'driver':
      return `${driverName(assumption.driver)}: ${exact.format(assumption.value)}, range ${rangeWords(assumption.value)}`;
    case 'modifier': {
      const modifier = builtinSizing.modifiers.find(({ id }) => id === assumption.modifier);
      const option = modifier?.options.find(({ id }) => id === assumption.option);
      return `${modifier?.name ?? assumption.modifier}: ${option?.name.toLowerCase() ?? assumption.option}, or the next option`;
    }
    case 'duty':
      return `${dutyName(playbook, assumption.duty)}: our estimate of effort`;
    case 'planningLoad':
      return `Planning load: ${wholePercent(assumption.value * 100)}, range ${wholeNumber(100 * planningLoads.low)} to ${wholePercent(100 * planningLoads.high)}`;
    default:
      return assertNever(assumption);
  }
}

/** "1.4 to 3": what a count may be instead, by the model's own uncertainty. */
function rangeWords(value: number): string {
  const { low, high } = builtinSizing.uncertainty;
  return `${amount(value * low)} to ${amount(value * high)}`;
}

export interface AdviceWords {
  readonly title: string;
  readonly text: string;
}

/** What the size calls for, beside people for the work. */
export function adviceWords(playbook: Playbook, advice: SizeAdvice): AdviceWords {
  switch (advice.kind) {
    case 'rota': {
      const wanted = advice.floor.people * advice.floor.sites;
      return {
        title:
          advice.by === 'plan'
            ? `On-call needs ${people(wanted)}; this plan has ${numberOrNobody(advice.people)}`
            : `On-call needs ${people(wanted)}; you have ${numberOrNobody(advice.people)}`,
        text: `${advice.floor.rule} ${advice.by === 'roster' && advice.planned !== advice.people ? `With everybody this plan asks for, ${people(advice.planned)} could do it. ` : ''}Hire, share the rota with another team, or promise fewer hours. Your headcount does not include this.`,
      };
    }
    case 'incidents':
      return {
        title: 'More incidents than people can follow up',
        text: `About ${short.format(advice.perShift)} incidents a shift. Above two, no time is left to learn from them. Staff reliability before features.`,
      };
    case 'toil':
      return {
        title: `${startSentence(rolePlural(playbook, advice.role))} mostly keep things running`,
        text: `${wholePercent(advice.share * 100)} of their work is operation, monitoring and on-call. Above half, no time is left to reduce it.`,
      };
    case 'single':
      return {
        title: 'Large duties depend on one person',
        text: `${listAnd(advice.duties.map((duty) => dutyName(playbook, duty)))}. Two people should be able to do every duty of ${wholePercent(largeDuty)} of the work or more.`,
      };
    case 'teamOfOne':
      return {
        title: 'A team of one',
        text: 'Name somebody who stands in during leave, buy what can be bought, and do not open three positions for the work of one person.',
      };
    case 'surplus':
      return {
        title: `${people(advice.there)} are there, and the work takes ${wholeNumber(advice.needed)}`,
        text: 'Offer other work in time: software, data or analytics. Change the titles with the work.',
      };
    case 'severalTeams':
      return {
        title: `${people(advice.people)}: plan ${countWord(advice.teams).toLowerCase()} teams`,
        text: 'Nine people are about the limit for one team. Split it by product or by kind of work. Each team needs a manager and a product manager.',
      };
    default:
      return assertNever(advice);
  }
}

function numberOrNobody(count: number): string {
  return count === 0 ? 'nobody' : wholeNumber(count);
}

/** What happens with the roster, and what does not. */
export const peopleSentence =
  'People and vacancies. They stay in this browser; links leave them out unless you include them. Tips about your people appear once you add the first person.';

export const headcountWords = {
  parts: { work: 'Work', people: 'People', hires: 'Hires', drill: 'Drill' },
} as const;
