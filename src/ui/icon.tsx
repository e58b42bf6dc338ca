import type { LucideIcon } from 'lucide-react';

/** An icon beside words, or on a button with a label: never read out. */
export function icon(Drawing: LucideIcon, size = 17) {
  return function Icon() {
    return <Drawing size={size} aria-hidden="true" />;
  };
}
