import type { PlanStorage } from '../../../../src/plan/persistence/planStorage.ts';
import type { Chance } from '../../document/fuzz/chance.ts';
import type { VirtualClock } from './virtualClock.ts';

/** A write takes at most so long, ms. Chromium takes some 5; with more than 33 nobody could keep the promise of 100. */
const slowest = 30;

export interface SlowStorage {
  readonly storage: PlanStorage;
  /** From now on nothing reaches the disk, and nothing is answered. */
  readonly kill: () => void;
}

/**
 * The storage of one page: each access takes its time, a write is done whole at some moment within it, and those that
 * `isRefused` names, counted from 1, change nothing.
 */
export function slowStorage(
  disk: PlanStorage,
  clock: VirtualClock,
  chance: Chance,
  isRefused: (write: number) => boolean,
): SlowStorage {
  let isAlive = true;
  let writes = 0;
  const never = new Promise<never>(() => {});
  const slowly = async <Answer>(access: () => Promise<Answer>): Promise<Answer> => {
    await clock.wait(1 + chance.below(slowest / 2));
    if (!isAlive) return never;
    const answer = await access();
    await clock.wait(chance.below(slowest / 2));
    return isAlive ? answer : never;
  };
  return {
    storage: {
      list: () => slowly(disk.list),
      read: (id) => slowly(() => disk.read(id)),
      write: (entry, revision) => {
        writes += 1;
        if (isRefused(writes)) return slowly(async () => ({ kind: 'failed', failure: 'full' }));
        // As a browser does it: what is written is what was there when the write was asked for.
        const copy = structuredClone(entry);
        return slowly(() => disk.write(copy, revision));
      },
      remove: (ids, now) => slowly(() => disk.remove(ids, now)),
      erase: (ids) => slowly(() => disk.erase(ids)),
      bin: (now) => slowly(() => disk.bin(now)),
      bringBack: (keys, newId) => slowly(() => disk.bringBack(keys, newId)),
      empty: (keys) => slowly(() => disk.empty(keys)),
      onChange: disk.onChange,
      onLost: disk.onLost,
    },
    kill: () => {
      isAlive = false;
    },
  };
}
