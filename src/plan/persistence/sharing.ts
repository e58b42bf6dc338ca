import type { Facts } from '../../engine/playbook/facts.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { type Headcount, payParameters } from '../../engine/size/headcount.ts';
import { formatReference } from '../document/address.ts';
import type { PlanDocument } from '../document/planDocument.ts';
import { serializeDocument } from '../document/serializeDocument.ts';
import { formatShareLink, type ShareOptions, sharedPart } from '../document/shareLink.ts';
import { planStore } from '../store/planStore.ts';

export type { ShareOptions };

/** What a link carries, for the preview of it. */
export interface SharedContent {
  readonly title: string;
  readonly facts: Facts;
  readonly notes: string;
  readonly whatIfs: readonly string[];
  /** Undefined when the plan stands as it was set. */
  readonly baseline: Facts | undefined;
  readonly ownPlaybook: Playbook | undefined;
  readonly headcount: Headcount;
}

/** The hash of a visitor's view of the plan on screen. */
export function shareHash(document: PlanDocument, options: ShareOptions): string {
  return formatReference({ kind: 'v', key: formatShareLink(document, options) }, { screen: 'plan' });
}

export function sharedContent(document: PlanDocument, options: ShareOptions): SharedContent {
  const { title, facts, notes = '', whatIfs, baseline, playbook, headcount } = sharedPart(document, options);
  return {
    title,
    facts,
    notes,
    whatIfs: whatIfs.map(({ name }) => name),
    baseline: JSON.stringify(baseline) === JSON.stringify(facts) ? undefined : baseline,
    ownPlaybook: playbook.kind === 'own' ? playbook.playbook : undefined,
    headcount,
  };
}

/** Whether a plan has people or pay in it, which a link carries only when asked. */
export function hasPrivateNumbers({ headcount }: PlanDocument): boolean {
  const { people, parameters } = headcount;
  return people.length > 0 || Object.keys(parameters).some((id) => payParameters.includes(id));
}

/** The plan on screen as the text of a file. `schema` is the address of the published schema. */
export function planText(schema: string): string {
  return serializeDocument(planStore.get().document, schema);
}
