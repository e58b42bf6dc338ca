import type { PlanStorage } from './planStorage.ts';

/** What saving plans needs of its surroundings. */
export interface PersistencePorts {
  readonly storage: PlanStorage;
  /** In ms since 1970. */
  readonly now: () => number;
  /** Never the same twice, fit for an address. */
  readonly newId: () => string;
  /** Never the same twice, in any tab. */
  readonly newToken: () => string;
  /** Does something after so many ms; gives the way to stop it. */
  readonly later: (work: () => void, ms: number) => () => void;
  /** What a copy is called. */
  readonly copyTitle: (title: string) => string;
  /** What a plan is called that came back from the bin while another one has its address. */
  readonly restoredTitle: (title: string) => string;
}

export interface SaveOptions {
  /** Whether the title is asked for next: not when somebody is in the middle of something else. */
  readonly asks?: boolean;
}
