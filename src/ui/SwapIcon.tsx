import { ArrowLeftRight } from 'lucide-react';

/** Apart from the other icons, because only a later screen has it. */
export function SwapIcon() {
  return <ArrowLeftRight size={17} aria-hidden="true" />;
}
