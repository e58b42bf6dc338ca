/** Several plans in one file: a backup, a selection, what a page that has failed saves of a whole library. */
const format = 'formation-plans';
/** In one file. More are written to several. */
export const mostBundled = 2000;

/** The plans in the text of such a file, each still foreign; undefined for any other text. */
export function readBundle(text: string): readonly unknown[] | undefined {
  // Other files are left to the parser of plans, which looks at them before it reads them.
  if (!text.slice(0, 100).includes(`"${format}"`)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('format' in value && 'plans' in value) || value.format !== format) return undefined;
    return Array.isArray(value.plans) ? value.plans : undefined;
  } catch {
    return undefined;
  }
}

/** Files of at most so many plans each, under `stem` and a number if there are several. */
export function bundleFiles(plans: readonly unknown[], stem: string) {
  const count = Math.max(1, Math.ceil(plans.length / mostBundled));
  return Array.from({ length: count }, (_, index) => {
    const own = plans.slice(index * mostBundled, (index + 1) * mostBundled);
    const number = count === 1 ? '' : `-${index + 1}-of-${count}`;
    return { name: `${stem}${number}.formation.json`, text: bundleParts(own) };
  });
}

/** The text of such a file in parts, one plan a line: together they may be longer than one text can be. */
function bundleParts(plans: readonly unknown[]): readonly string[] {
  return [
    `{"format":"${format}","plans":[\n`,
    ...plans.map(
      (plan, index) => `${JSON.stringify(plan) ?? 'null'}${index < plans.length - 1 ? ',' : ''}\n`,
    ),
    ']}\n',
  ];
}
