import { CircleQuestionMark, ImageDown, Monitor, Moon, Presentation, Sun } from 'lucide-react';
import { icon } from './icon.tsx';

export const HelpIcon = icon(CircleQuestionMark);
export const PictureIcon = icon(ImageDown);
export const PresentIcon = icon(Presentation);

const themes = { system: icon(Monitor), light: icon(Sun), dark: icon(Moon) };

export function ThemeIcon({ theme }: { readonly theme: keyof typeof themes }) {
  const Icon = themes[theme];
  return <Icon />;
}
