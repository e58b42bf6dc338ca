import { Copy, Trash2, UserPlus, UserSearch } from 'lucide-react';

const SIZE = 16;

/** Of what one does with a line of the roster. Never read out. */
export function CopyIcon() {
  return <Copy size={SIZE} aria-hidden="true" />;
}

export function RemoveIcon() {
  return <Trash2 size={SIZE} aria-hidden="true" />;
}

export function AddPersonIcon() {
  return <UserPlus size={SIZE} aria-hidden="true" />;
}

export function AddVacancyIcon() {
  return <UserSearch size={SIZE} aria-hidden="true" />;
}
