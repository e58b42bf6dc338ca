import {
  Check,
  Copy,
  FileDown,
  GitBranch,
  type LucideIcon,
  Pencil,
  Redo2,
  Share2,
  StickyNote,
  Trash2,
  TriangleAlert,
  Undo2,
  UserPlus,
  UserSearch,
} from 'lucide-react';

/** Of what one does with a plan and its people; loaded with the bar and the tables that show them. Never read out. */
export const UndoIcon = hidden(Undo2);
export const RedoIcon = hidden(Redo2);
export const ShareIcon = hidden(Share2);
export const NotesIcon = hidden(StickyNote);
export const WhatIfsIcon = hidden(GitBranch);
export const RenameIcon = hidden(Pencil);
export const RemoveIcon = hidden(Trash2);
export const CopyIcon = hidden(Copy);
export const FileIcon = hidden(FileDown);
export const AddPersonIcon = hidden(UserPlus);
export const AddVacancyIcon = hidden(UserSearch);
export const SavedIcon = hidden(Check, 14);
export const NotSavedIcon = hidden(TriangleAlert, 14);

function hidden(Icon: LucideIcon, size = 17) {
  return () => <Icon size={size} aria-hidden="true" />;
}
