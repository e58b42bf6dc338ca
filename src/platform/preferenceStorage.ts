import type { PreferenceStorage, Preferences } from './preferences.ts';

const KEY = 'formation.preferences';
const defaults: Preferences = { theme: 'system', shortcuts: true };

/** Preferences in the browser's local storage. Foreign or damaged content counts as the defaults. */
export const preferenceStorage: PreferenceStorage = {
  read() {
    try {
      return parse(JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
    } catch {
      return defaults;
    }
  },
  write(preferences) {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(preferences));
    } catch {
      // Private windows and full storage: the preference holds for this visit only.
    }
  },
};

function parse(value: unknown): Preferences {
  if (typeof value !== 'object' || value === null) return defaults;
  const theme = 'theme' in value ? value.theme : undefined;
  const shortcuts = 'shortcuts' in value ? value.shortcuts : undefined;
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    shortcuts: typeof shortcuts === 'boolean' ? shortcuts : defaults.shortcuts,
  };
}
