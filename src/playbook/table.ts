/** Entries of a playbook by their ids, so that two of one id do not compile. They may leave out what has a default. */
export type Table<Entry extends { readonly id: string }, Default extends keyof Entry = never> = Readonly<
  Record<string, Omit<Entry, 'id' | Default> & Partial<Pick<Entry, Default>>>
>;

/** The entries of a table in their order, each with its id. */
export function entriesOf<Entry extends object>(
  table: Readonly<Record<string, Entry>>,
): readonly ({ readonly id: string } & Entry)[] {
  return Object.entries(table).map(([id, entry]) => ({ id, ...entry }));
}
