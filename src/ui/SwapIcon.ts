import { ArrowLeftRight } from 'lucide-react';
import { icon } from './icon.tsx';

/** Apart from the other icons, because only a later screen has it. */
export const SwapIcon = icon(ArrowLeftRight);
