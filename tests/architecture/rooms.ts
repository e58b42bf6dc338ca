/**
 * How far a floor stands from bare facts. `state` is the store and what saves it; `worker` runs beside the page.
 * What each may import of the others is in `below`.
 */
export type Level = 'model' | 'words' | 'charts' | 'state' | 'view' | 'worker' | 'platform' | 'app' | 'api';

/** The levels whose floors a level may import, in its own room and in others. */
export const below: Readonly<Record<Level, readonly Level[]>> = {
  model: ['model'],
  words: ['model', 'words'],
  charts: ['model', 'words', 'charts'],
  state: ['model', 'state'],
  view: ['model', 'words', 'charts', 'state', 'view'],
  worker: ['model', 'worker', 'platform'],
  platform: ['model', 'charts', 'state', 'platform'],
  app: ['model', 'words', 'charts', 'state', 'view', 'worker', 'platform', 'app'],
  api: ['model'],
};

export interface Floor {
  readonly level: Level;
  /** No DOM, clock, randomness, storage or network. */
  readonly pure?: true;
  /** The packages it may use, and in which of its files. */
  readonly packages?: Readonly<Record<string, RegExp>>;
}

export interface Room {
  /** What lives there, for docs/ARCHITECTURE.md. */
  readonly holds: string;
  /** From the bottom to the top: a floor imports itself and what is written before it. '.' is the room's own files. */
  readonly floors: Readonly<Record<string, Floor>>;
  /** The floors of other rooms that its floors may import, where their levels allow it. */
  readonly imports: Readonly<Record<string, 'all' | readonly string[]>>;
  /** Of other rooms it uses types only. */
  readonly typesOnly?: true;
  /** Who may use more of it than its types, and the files that everybody may. */
  readonly values?: { readonly by: readonly string[]; readonly light: readonly string[] };
  /** It is the one file src/<room>.ts, which only exports what others have. */
  readonly isFile?: true;
}

export type Rooms = Readonly<Record<string, Room>>;

const anywhere = /^/;
const react = { react: anywhere };
const schemas = { valibot: /schema\.ts$/i };
const facts: Floor = { level: 'model', pure: true };
const words: Floor = { level: 'words', pure: true };
const charts: Floor = { level: 'charts', packages: react };
const view: Floor = { level: 'view', packages: react };

/** Every room of `src`, from the ground up: a room imports only rooms that stand before it. */
export const rooms: Rooms = {
  engine: {
    holds:
      'the rules engine: kinds of effects, playbook type, derivation, people, measures, size, coverage, reasons, validation, general words',
    floors: {
      '.': { ...facts, packages: schemas },
      effects: { ...facts, packages: schemas },
      playbook: facts,
      derive: facts,
      people: facts,
      measure: facts,
      size: facts,
      coverage: facts,
      explain: facts,
      validate: { ...facts, packages: schemas },
      words,
    },
    imports: {},
  },
  euler: {
    holds: 'overlap diagrams: geometry and fit; knows nothing of roles',
    floors: { '.': facts },
    imports: {},
    // The engine is heavy and runs in a worker. Stored drawings keep the parameters of their curves, and need no more than `bends`.
    values: { by: ['team/worker', 'api'], light: ['src/euler/bends.ts'] },
  },
  ui: {
    holds: 'the interface kit: tables, fields, notices, tabs, menus, dialogs, tiles, sections, icons, tokens',
    floors: { '.': { level: 'charts', packages: { react: anywhere, 'lucide-react': anywhere } } },
    imports: {},
  },
  playbook: {
    holds: 'the built-in playbook as data: duties, roles, rules, numbers, questions, sources',
    floors: { '.': facts },
    imports: { engine: 'all' },
  },
  charts: {
    holds: 'the chart kit: context, cells, axis, legend, emphasis, motion, exported pictures',
    floors: {
      '.': { level: 'charts', packages: { react: anywhere } },
      motion: { level: 'charts', packages: { react: anywhere } },
      export: charts,
    },
    imports: { engine: 'all', ui: 'all' },
  },
  plan: {
    holds: 'what a plan is: its document and versions, undo, share links, the store, saving',
    floors: {
      document: { ...facts, packages: { ...schemas, fflate: anywhere } },
      store: { level: 'state', packages: { zustand: anywhere } },
      persistence: { level: 'state', packages: { zustand: anywhere } },
      view,
    },
    imports: { engine: 'all', playbook: 'all' },
  },
  platform: {
    holds: 'browser adapters: storage, files, clipboard, pictures, updates, the service worker',
    floors: { '.': { level: 'platform' } },
    imports: { engine: 'all', ui: 'all', charts: 'all', plan: ['persistence'] },
    // It implements the interfaces of its users and calls nothing of them.
    typesOnly: true,
  },
  team: {
    holds: 'the Plan screen: spectrum, overlap, matrix, team, reasons, questions',
    floors: {
      words,
      charts: { level: 'charts', packages: { react: anywhere, d3: anywhere, '@visx/visx': anywhere } },
      worker: { level: 'worker' },
      view,
    },
    imports: {
      engine: 'all',
      euler: 'all',
      ui: 'all',
      playbook: 'all',
      charts: 'all',
      plan: ['store'],
      platform: 'all',
    },
  },
  headcount: {
    holds: 'from numbers about the work to people by role',
    floors: { words, charts, view },
    imports: {
      engine: 'all',
      ui: 'all',
      playbook: 'all',
      charts: 'all',
      plan: ['store', 'view'],
      team: ['words', 'charts'],
    },
  },
  roster: {
    holds: 'who is there: the table of people, its import and export, cover, the drill',
    floors: {
      // Text to rows and back, pure as it is used: loaded with the dialog that imports a roster, and with its export.
      model: { ...facts, packages: { papaparse: /^src\/roster\/model\/csv\// } },
      words,
      charts,
      view,
    },
    imports: {
      engine: 'all',
      ui: 'all',
      playbook: 'all',
      charts: 'all',
      plan: ['store', 'view'],
      team: ['words'],
      headcount: ['words'],
    },
  },
  hires: {
    holds: 'whom to hire and when: the problem, its model and check, its worker, explanations, pictures',
    floors: {
      model: facts,
      words,
      charts: { level: 'charts', packages: { react: anywhere, d3: anywhere } },
      worker: { level: 'worker', packages: { highs: anywhere } },
      view,
    },
    imports: {
      engine: 'all',
      ui: 'all',
      playbook: 'all',
      charts: 'all',
      plan: ['store', 'view'],
      platform: 'all',
      team: ['words', 'charts'],
      headcount: ['words'],
      roster: ['words'],
    },
  },
  compare: {
    holds: 'the five setups on one axis, and two teams as before, after and changes',
    floors: {
      model: facts,
      words,
      charts: { level: 'charts', packages: { react: anywhere, d3: anywhere } },
      view,
    },
    imports: {
      engine: 'all',
      euler: 'all',
      ui: 'all',
      playbook: 'all',
      charts: 'all',
      plan: ['document', 'store'],
      team: ['words', 'charts'],
    },
  },
  offer: {
    holds: 'the week of one role, and questions for an interview',
    floors: { model: facts, words, view },
    imports: { engine: 'all', ui: 'all', playbook: 'all', plan: ['store'], team: ['words', 'charts'] },
  },
  deck: {
    holds: 'presenting a plan, step by step',
    floors: { words, view },
    imports: {
      engine: 'all',
      euler: 'all',
      ui: 'all',
      playbook: 'all',
      charts: 'all',
      plan: ['store'],
      team: ['words', 'charts'],
      compare: ['words'],
    },
  },
  library: {
    holds: 'all plans of this browser: the list, the bar of a plan, sharing, scenarios',
    floors: { words, store: { level: 'state' }, view },
    imports: {
      engine: 'all',
      ui: 'all',
      playbook: 'all',
      plan: ['document', 'store', 'persistence'],
      team: ['words', 'charts'],
      roster: ['words'],
      compare: ['model', 'words'],
    },
  },
  app: {
    holds: 'shell, screens, addresses, shortcuts; composes the Headcount screen; wires workers and adapters',
    floors: {
      words,
      headcount: view,
      '.': {
        level: 'app',
        packages: { react: anywhere, 'react-dom': anywhere },
      },
    },
    imports: {
      engine: 'all',
      euler: 'all',
      ui: 'all',
      charts: 'all',
      plan: ['document', 'store', 'persistence'],
      platform: 'all',
      team: ['words', 'view', 'worker'],
      headcount: ['words', 'charts', 'view'],
      roster: ['charts', 'view'],
      hires: ['model', 'view', 'worker'],
      compare: ['view'],
      offer: ['view'],
      deck: ['view'],
      library: ['words', 'store', 'view'],
    },
  },
  api: {
    holds: 'the core for other programs, in one file',
    floors: { '.': { level: 'api' } },
    imports: { engine: 'all', euler: 'all', playbook: 'all', hires: ['model'] },
    isFile: true,
  },
};
