import { CircleQuestionMark, ImageDown, Link, Monitor, Moon, Presentation, Sun } from 'lucide-react';

const SIZE = 17;
const themes = { system: Monitor, light: Sun, dark: Moon } as const;

/** Icons stand beside words or on a button with a label; they are never read out. */
export function ThemeIcon({ theme }: { readonly theme: keyof typeof themes }) {
  const Icon = themes[theme];
  return <Icon size={SIZE} aria-hidden="true" />;
}

export function HelpIcon() {
  return <CircleQuestionMark size={SIZE} aria-hidden="true" />;
}

export function LinkIcon() {
  return <Link size={SIZE} aria-hidden="true" />;
}

export function PictureIcon() {
  return <ImageDown size={SIZE} aria-hidden="true" />;
}

export function PresentIcon() {
  return <Presentation size={SIZE} aria-hidden="true" />;
}
