import { payParameters } from '../../engine/size/headcount.ts';
import { formatReference } from '../document/address.ts';
import type { PlanDocument } from '../document/planDocument.ts';
import { serializeDocument } from '../document/serializeDocument.ts';
import { formatShareLink, type ShareOptions } from '../document/shareLink.ts';
import { planStore } from '../store/planStore.ts';

/** The hash of a visitor's view of the plan on screen. */
export function shareHash(document: PlanDocument, options: ShareOptions): string {
  return formatReference({ kind: 'v', key: formatShareLink(document, options) }, { screen: 'plan' });
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
