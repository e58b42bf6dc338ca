import { parseDocument, parseDocumentText } from '../../plan/document/parseDocument.ts';
import { bundleLines, mostBundled, readBundle } from '../../plan/document/planBundle.ts';
import type { PlanDocument } from '../../plan/document/planDocument.ts';

export interface FileProblem {
  readonly path: string;
  readonly message: string;
}

type ReadPlanFile =
  | { readonly kind: 'plan'; readonly plan: PlanDocument }
  /** Several, and maybe entries that are none. */
  | {
      readonly kind: 'bundle';
      readonly plans: number;
      readonly refused: number;
      /** Each time from the first one. */
      readonly each: () => AsyncIterable<PlanDocument>;
    }
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

function readEntries(entries: readonly unknown[]): ReadPlanFile {
  if (entries.length > mostBundled) return tooMany(count.format(entries.length));
  const read = entries.map((plan) => parseDocument(plan));
  const plans = read.flatMap((parsed) => (parsed.kind === 'ok' ? parsed.document : []));
  const each = async function* () {
    yield* plans;
  };
  return { kind: 'bundle', plans: plans.length, refused: entries.length - plans.length, each };
}

/** A file that is too large for one text, line by line: first its plans are counted, and read again when they are added. */
export async function readPlanLines(lines: () => AsyncIterable<string>): Promise<ReadPlanFile> {
  let plans = 0;
  let entries = 0;
  try {
    for await (const text of bundleLines(lines())) {
      entries += 1;
      if (entries > mostBundled) return tooMany(`more than ${count.format(mostBundled)}`);
      if (parseDocumentText(text).kind === 'ok') plans += 1;
    }
  } catch {
    return refused('The file could not be read to its end.');
  }
  if (entries === 0) return refused('The file is too large for a plan, and is no file of several plans.');
  const each = async function* () {
    for await (const text of bundleLines(lines())) {
      const parsed = parseDocumentText(text);
      if (parsed.kind === 'ok') yield parsed.document;
    }
  };
  return { kind: 'bundle', plans, refused: entries - plans, each };
}

/** Nobody wants more plans at once than this, and who sends them may not mean well. */
function tooMany(plans: string): ReadPlanFile {
  return refused(`The file has ${plans} plans. A file may have at most ${count.format(mostBundled)}.`);
}

function refused(message: string): ReadPlanFile {
  return { kind: 'refused', problems: [{ path: '', message }] };
}
