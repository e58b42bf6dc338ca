export type Theme = 'light' | 'dark';

/** The colours of a picture to take away, as every program understands them. */
export interface ChartTheme {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly line: string;
  readonly strongLine: string;
  /** What belongs to no role. */
  readonly accent: string;
  readonly accentGround: string;
  readonly warning: string;
  readonly warningGround: string;
  /** In the order of the axis; more roles go round again. */
  readonly roles: readonly string[];
}

/** The tokens of the page in sRGB. A test compares them: whoever changes a token changes it here too. */
export const chartThemes: Readonly<Record<Theme, ChartTheme>> = {
  light: {
    ground: '#fcfaf7',
    ink: '#181d27',
    soft: '#4b505a',
    faint: '#5f636d',
    line: '#dbd9d5',
    strongLine: '#83868c',
    accent: '#1e4cb2',
    accentGround: '#e9f1fe',
    warning: '#a42e0c',
    warningGround: '#ffeee6',
    roles: ['#2454b3', '#007a84', '#328e4d', '#ba7702', '#e45e4d'],
  },
  dark: {
    ground: '#0f1217',
    ink: '#efece7',
    soft: '#b7b4ad',
    faint: '#a19e98',
    line: '#303339',
    strongLine: '#71747c',
    accent: '#88b6fa',
    accentGround: '#1a263c',
    warning: '#fea47c',
    warningGround: '#391e15',
    roles: ['#5492ec', '#4ab9c1', '#6ad18a', '#fac053', '#ef7466'],
  },
};

/** The colour of the role at this place of the axis. */
export function roleColourIn(inks: ChartTheme, index: number): string {
  return inks.roles[Math.max(0, index) % inks.roles.length] ?? inks.ink;
}
