import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Where the focus goes: to the row of a record, or to the message about what happened if there is none. */
interface Target {
  readonly record: string | undefined;
}

/**
 * A row that goes away takes its button with it, and the focus would fall to the page. Gives what is called once the row is gone:
 * then the focus is on the first control of the named record (`data-record`, `data-first`), else on a message, else on the screen.
 */
export function useFocusRecord(screen: RefObject<HTMLElement | null>): (record: string | undefined) => void {
  const [target, setTarget] = useState<Target | undefined>();
  useEffect(() => {
    if (!target || !screen.current) return;
    const rows = [...screen.current.querySelectorAll<HTMLElement>('[data-record]')];
    const row = rows.find(({ dataset }) => dataset['record'] === target.record);
    const first = row?.querySelector<HTMLElement>('[data-first]');
    (first ?? screen.current.querySelector<HTMLElement>('[role="status"] button') ?? screen.current).focus();
  }, [target, screen]);
  return useCallback((record) => setTarget({ record }), []);
}

/** The record that stands in the place of those that go: the next one, or the last that is left. */
export function after(records: readonly string[], going: readonly string[]): string | undefined {
  const last = records.findLastIndex((record) => going.includes(record));
  const isLeft = (record: string) => !going.includes(record);
  return records.slice(last + 1).find(isLeft) ?? records.slice(0, last).findLast(isLeft);
}
