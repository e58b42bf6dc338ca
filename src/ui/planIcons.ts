import {
  Check,
  Copy,
  GitBranch,
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
import { icon } from './icon.tsx';

/** Of what one does with a plan and its people; loaded with the bar and the tables that show them. */
export const UndoIcon = icon(Undo2);
export const RedoIcon = icon(Redo2);
export const ShareIcon = icon(Share2);
export const NotesIcon = icon(StickyNote);
export const WhatIfsIcon = icon(GitBranch);
export const RenameIcon = icon(Pencil);
export const RemoveIcon = icon(Trash2);
export const CopyIcon = icon(Copy);
export const AddPersonIcon = icon(UserPlus);
export const AddVacancyIcon = icon(UserSearch);
export const SavedIcon = icon(Check, 14);
export const NotSavedIcon = icon(TriangleAlert, 14);
