import { ROLE_COLOURS, roleColour } from '../ui/roleColour.ts';

/** The colours of the marks of a picture: variables of the page, or plain sRGB where a picture travels without it. */
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

/** On the page, where the style sheet says which colour it is. */
export const screenTheme: ChartTheme = {
  ground: 'var(--ground)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  faint: 'var(--ink-faint)',
  line: 'var(--line)',
  strongLine: 'var(--line-strong)',
  accent: 'var(--accent)',
  accentGround: 'var(--accent-ground)',
  warning: 'var(--warning)',
  warningGround: 'var(--warning-ground)',
  roles: Array.from({ length: ROLE_COLOURS }, (_, index) => roleColour(index)),
};

/** The colour of the role at this place of the axis. */
export function roleColourIn(theme: ChartTheme, index: number): string {
  return theme.roles[Math.max(0, index) % theme.roles.length] ?? theme.ink;
}
