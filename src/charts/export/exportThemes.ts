import type { ChartTheme } from '../chartTheme.ts';

export type Theme = 'light' | 'dark';

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
