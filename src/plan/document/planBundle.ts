import { isFields } from './migrations/fields.ts';

/** Several plans in one file: a backup, a selection, what a page that has failed saves of a whole library. */
const format = 'formation-plans';
/** In one file. More are written to several. */
export const mostBundled = 2000;

/** The plans in the text of such a file, each still foreign; undefined for any other text. */
export function readBundle(text: string): readonly unknown[] | undefined {
  // Other files are left to the parser of plans, which looks at them before it reads them.
  if (!isBundle(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (!isFields(value) || value['format'] !== format) return undefined;
    return Array.isArray(value['plans']) ? value['plans'] : undefined;
  } catch {
    return undefined;
  }
}

function isBundle(start: string): boolean {
  return start.slice(0, 100).includes(`"${format}"`);
}

/**
 * The plans in the lines of such a file, each as text: one too large to be one text is read line by line, as `bundleFiles` writes it.
 * Nothing if the lines are of another file.
 */
export async function* bundleLines(lines: AsyncIterable<string>): AsyncIterable<string> {
  let isFirst = true;
  for await (const line of lines) {
    if (isFirst && !isBundle(line)) return;
    const text = line.trim().replace(/^,/u, '');
    if (!isFirst && text !== '' && text !== ']}') yield text;
    isFirst = false;
  }
}

interface BundleFile {
  readonly name: string;
  /** In parts, because together they may be longer than one text can be. */
  readonly text: AsyncIterable<string>;
}

/**
 * Files with the plans of these ids, at most 2,000 each, under `stem` and a number if there are several. Each plan is read when its
 * turn comes and stands on a line of its own; what is not there is left out.
 */
export function bundleFiles(
  ids: readonly string[],
  read: (id: string) => Promise<unknown>,
  stem: string,
): readonly BundleFile[] {
  const count = Math.max(1, Math.ceil(ids.length / mostBundled));
  return Array.from({ length: count }, (_, index) => {
    const own = ids.slice(index * mostBundled, (index + 1) * mostBundled);
    const number = count === 1 ? '' : `-${index + 1}-of-${count}`;
    return { name: `${stem}${number}.formation.json`, text: bundleText(own, read) };
  });
}

async function* bundleText(
  ids: readonly string[],
  read: (id: string) => Promise<unknown>,
): AsyncIterable<string> {
  yield `{"format":"${format}","plans":[\n`;
  let comma = '';
  for (const id of ids) {
    const text = JSON.stringify(await read(id));
    if (text === undefined) continue;
    yield `${comma}${text}\n`;
    comma = ',';
  }
  yield ']}\n';
}
