import { planFiles } from '../platform/planFiles.ts';
import { planStorage } from '../platform/planStorage.ts';
import { rescueWords } from './words/rescue.ts';

/**
 * Saves the plan that the address names to a file, or all plans when it names none, as they lie in storage. For a page that has
 * failed: it uses neither the store nor the code that reads addresses and plans. Gives a sentence about how it went.
 */
export async function rescuePlans(): Promise<string> {
  const [, id] = /^#\/p\/([^/?]+)/u.exec(window.location.hash) ?? [];
  const own = id === undefined ? [] : await recordsOf([id]);
  const records = own.length > 0 ? own : await allRecords();
  if (!records) return rescueWords.noStorage;
  const [first] = records;
  if (!first) return rescueWords.nothing;
  const isOne = records.length === 1;
  const file = isOne
    ? { name: 'rescued-plan.formation.json', text: JSON.stringify(first, null, 2) }
    : {
        name: 'rescued-plans.formation.json',
        text: JSON.stringify({ format: 'formation-plans', plans: records }, null, 1),
      };
  const done = await planFiles.save(file);
  if (done === 'cancelled') return '';
  return done === 'saved' ? rescueWords.saved(records.length) : rescueWords.refused;
}

async function allRecords(): Promise<readonly unknown[] | undefined> {
  const list = await planStorage.list();
  if (list.kind === 'failed') return undefined;
  return recordsOf([...list.plans.map(({ id }) => id), ...list.damaged]);
}

async function recordsOf(ids: readonly string[]): Promise<readonly unknown[]> {
  const read = await Promise.all(ids.map((id) => planStorage.read(id)));
  return read.flatMap((answer) => (answer.kind === 'ok' ? [answer.stored.plan] : []));
}
