import { parseDocument, parseDocumentText } from '../../plan/document/parseDocument.ts';
import { mostBundled, readBundle } from '../../plan/document/planBundle.ts';
import type { PlanDocument } from '../../plan/document/planDocument.ts';

export interface FileProblem {
  readonly path: string;
  readonly message: string;
}

type ReadPlanFile =
  | { readonly kind: 'plan'; readonly plan: PlanDocument }
  /** Several, and maybe entries that are none. */
  | { readonly kind: 'bundle'; readonly plans: readonly PlanDocument[]; readonly refused: number }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] };

const count = new Intl.NumberFormat('en-GB');

/** The text of a file as one plan or several. */
export function readPlanFile(text: string): ReadPlanFile {
  const entries = readBundle(text);
  if (entries) return readEntries(entries);
  const parsed = parseDocumentText(text);
  if (parsed.kind !== 'ok') return { kind: 'refused', problems: parsed.problems };
  return { kind: 'plan', plan: parsed.document };
}

/** Nobody wants more plans at once than this, and who sends them may not mean well. */
function readEntries(entries: readonly unknown[]): ReadPlanFile {
  if (entries.length > mostBundled) {
    const message = `The file has ${count.format(entries.length)} plans. A file may have at most ${count.format(mostBundled)}.`;
    return { kind: 'refused', problems: [{ path: '', message }] };
  }
  const read = entries.map((plan) => parseDocument(plan));
  const plans = read.flatMap((parsed) => (parsed.kind === 'ok' ? parsed.document : []));
  return { kind: 'bundle', plans, refused: entries.length - plans.length };
}
