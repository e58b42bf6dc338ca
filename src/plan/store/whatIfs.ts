import { assertNever } from '../../engine/assertNever.ts';
import { cleanText, cutText, isBlank } from '../../engine/foreignText.ts';
import type { EditName } from '../document/editNameSchema.ts';
import { longestTitle, mostWhatIfs, type PlanDocument, type WhatIf } from '../document/planDocument.ts';
import type { EditedPart } from './planState.ts';
import { dispatch, planStore } from './planStore.ts';

/** What can be done with the baseline and the what-ifs of a plan. */
export type WhatIfCommand =
  /** What the plan is now becomes what "before" means. */
  | { readonly kind: 'baselineSet' }
  /** The present answers are kept under a name. */
  | { readonly kind: 'whatIfAdded'; readonly id: string; readonly name: string }
  | { readonly kind: 'whatIfRenamed'; readonly id: string; readonly name: string }
  | { readonly kind: 'whatIfRemoved'; readonly id: string }
  /** The answers of a what-if become the plan's; it stays in the list. */
  | { readonly kind: 'whatIfTaken'; readonly id: string };

interface WhatIfEdit {
  readonly part: EditedPart;
  readonly name: EditName;
}

/**
 * The one door for edits of what-ifs: as steps of undo, and refused where the plan is somebody else's. Apart from the store,
 * because no first picture needs it.
 */
export function editWhatIfs(command: WhatIfCommand): void {
  const edit = whatIfEdit(planStore.get().document, command);
  if (edit) dispatch({ kind: 'partEdited', ...edit });
}

/** What a command changes, and what to call it; undefined when it changes nothing. */
function whatIfEdit(document: PlanDocument, command: WhatIfCommand): WhatIfEdit | undefined {
  const { facts, whatIfs } = document;
  if (command.kind === 'baselineSet') return { part: { baseline: facts }, name: { kind: 'baselineSet' } };
  const { id } = command;
  if (command.kind === 'whatIfAdded') {
    if (!hasRoom(whatIfs) || whatIfs.some((whatIf) => whatIf.id === id)) return undefined;
    const name = freeName(command.name, whatIfs);
    return { part: { whatIfs: [...whatIfs, { id, name, facts }] }, name: { kind: 'whatIfAdded', id, name } };
  }
  const whatIf = whatIfs.find((candidate) => candidate.id === id);
  if (!whatIf) return undefined;
  const others = whatIfs.filter((candidate) => candidate !== whatIf);
  switch (command.kind) {
    case 'whatIfRenamed': {
      const name = freeName(command.name, others);
      if (name === whatIf.name || isBlank(command.name)) return undefined;
      const renamed = whatIfs.map((candidate) => (candidate === whatIf ? { ...whatIf, name } : candidate));
      return { part: { whatIfs: renamed }, name: { kind: 'whatIfRenamed', id, name } };
    }
    case 'whatIfRemoved':
      return { part: { whatIfs: others }, name: { kind: 'whatIfRemoved', id, name: whatIf.name } };
    case 'whatIfTaken':
      return { part: { facts: whatIf.facts }, name: { kind: 'whatIfTaken', id, name: whatIf.name } };
    default:
      return assertNever(command);
  }
}

export function hasRoom(whatIfs: readonly WhatIf[]): boolean {
  return whatIfs.length < mostWhatIfs;
}

/** An id that none of them has: a number above all others, so that the id of one that was removed from between does not come back. */
export function freeId(whatIfs: readonly WhatIf[]): string {
  const numbers = whatIfs.map(({ id }) => Number(/^w(\d{1,6})$/u.exec(id)?.[1] ?? 0));
  return `w${Math.max(0, ...numbers) + 1}`;
}

/** The name if no other what-if has it, else with the first number that makes it one of its own: "Slow year 2". */
function freeName(wish: string, others: readonly WhatIf[]): string {
  const words = cleanText(wish).replaceAll(/\s+/gu, ' ').trim();
  const stem = isBlank(words) ? 'Scenario' : words;
  const taken = new Set(others.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` ${number}`;
    const name = cutText(stem, longestTitle - mark.length).trimEnd() + mark;
    if (!taken.has(name)) return name;
  }
}
