/** What a record says of a key itself; undefined where it says nothing, or only its prototype does. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
