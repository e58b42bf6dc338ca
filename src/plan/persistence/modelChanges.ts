/**
 * What became of plans that this tab brought to the present edition of the model and wrote before anybody saw them, as when a file is
 * added to the library or a plan renamed there. It is said when they are opened.
 */
const untold = new Map<string, readonly string[]>();

export function rememberChanges(id: string, changes: readonly string[] | undefined): void {
  if (changes) untold.set(id, changes);
}

/** What is to be said of a plan that is being opened; undefined for one of this edition, or if it was said. */
export function takeChanges(id: string): readonly string[] | undefined {
  const changes = untold.get(id);
  untold.delete(id);
  return changes;
}
