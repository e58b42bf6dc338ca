import { bundleFiles } from '../plan/document/planBundle.ts';
import type { PlanFiles } from '../plan/persistence/planFiles.ts';
import { planFiles } from '../platform/planFiles.ts';
import { planStorage } from '../platform/planStorage.ts';
import { rescueWords } from './words/rescue.ts';

/**
 * Saves the plan that the address names to a file, or all plans when it names none, as they lie in storage. For a page that has
 * failed: it uses neither the store nor the code that reads addresses and plans. Gives a sentence about how it went.
 */
export async function rescuePlans(): Promise<string> {
  const [, id] = /^#\/p\/([^/?]+)/u.exec(window.location.hash) ?? [];
  const own = id === undefined ? undefined : await planOf(id);
  if (own !== undefined)
    return save([{ name: 'rescued-plan.formation.json', text: JSON.stringify(own, null, 2) }], 1);
  const list = await planStorage.list();
  if (list.kind === 'failed') return rescueWords.noStorage;
  const ids = [...list.plans.map((plan) => plan.id), ...list.damaged];
  if (ids.length === 0) return rescueWords.nothing;
  return save(bundleFiles(ids, planOf, 'rescued-plans'), ids.length);
}

async function save(files: readonly Parameters<PlanFiles['save']>[0][], plans: number): Promise<string> {
  for (const file of files) {
    const done = await planFiles.save(file);
    if (done === 'cancelled') return '';
    if (done === 'failed') return rescueWords.refused;
  }
  return rescueWords.saved(plans);
}

async function planOf(id: string): Promise<unknown> {
  const read = await planStorage.read(id);
  return read.kind === 'ok' ? read.stored.plan : undefined;
}
