import type { ProtectStorage } from '../plan/persistence/persistencePorts.ts';

/** Some browsers ask the person, others decide by how often the site is used. */
export const protectStorage: ProtectStorage = async (asks) => {
  try {
    // Older browsers have neither, and on an address without https none has.
    if (typeof navigator.storage?.persisted !== 'function') return undefined;
    if (await navigator.storage.persisted()) return true;
    return asks ? await navigator.storage.persist() : false;
  } catch {
    return undefined;
  }
};
