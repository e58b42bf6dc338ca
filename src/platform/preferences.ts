export type Theme = 'system' | 'light' | 'dark';

/** Where the chosen theme and the choice about single-key shortcuts live between visits. */
export interface PreferenceStorage {
  readonly read: () => Preferences;
  /** Keeps what it can: a blocked storage changes nothing else. */
  readonly write: (preferences: Preferences) => void;
}

export interface Preferences {
  readonly theme: Theme;
  /** Single-key shortcuts, such as P for the presentation; some people need them off. */
  readonly shortcuts: boolean;
}
