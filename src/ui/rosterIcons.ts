import { Copy, Trash2, UserPlus, UserSearch } from 'lucide-react';
import { icon } from './icon.tsx';

/** Of what one does with a line of the roster. */
export const CopyIcon = icon(Copy, 16);
export const RemoveIcon = icon(Trash2, 16);
export const AddPersonIcon = icon(UserPlus, 16);
export const AddVacancyIcon = icon(UserSearch, 16);
