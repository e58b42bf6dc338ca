import { ArrowRight, Lightbulb, TriangleAlert } from 'lucide-react';

const icons = { warning: TriangleAlert, 'next-step': ArrowRight, note: Lightbulb } as const;

/** The sign of a warning, a next step or a note; always beside the word. */
export function SeverityIcon({ severity }: { readonly severity: keyof typeof icons }) {
  const Icon = icons[severity];
  return <Icon size={18} aria-hidden="true" />;
}
