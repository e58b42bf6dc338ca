import { useSyncExternalStore } from 'react';
import type { PreferenceStorage, Preferences } from '../platform/preferences.ts';

/** The preferences of this browser: read once, applied to the page, kept on every change. */
export class PreferenceStore {
  #preferences: Preferences;
  readonly #storage: PreferenceStorage;
  readonly #listeners = new Set<() => void>();

  constructor(storage: PreferenceStorage) {
    this.#storage = storage;
    this.#preferences = storage.read();
    this.#apply();
  }

  readonly get = (): Preferences => this.#preferences;

  readonly change = (change: Partial<Preferences>): void => {
    this.#preferences = { ...this.#preferences, ...change };
    this.#storage.write(this.#preferences);
    this.#apply();
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The tokens follow `data-theme`; without it they follow the system. */
  #apply(): void {
    const { theme } = this.#preferences;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }
}

export function usePreferences(store: PreferenceStore): Preferences {
  return useSyncExternalStore(store.subscribe, store.get);
}
