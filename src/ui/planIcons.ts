import {
  Check,
  GitBranch,
  Pencil,
  Redo2,
  Share2,
  StickyNote,
  Trash2,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { icon } from './icon.tsx';

/** Of what one does with a plan; loaded with the bar that shows them. */
export const UndoIcon = icon(Undo2);
export const RedoIcon = icon(Redo2);
export const ShareIcon = icon(Share2);
export const NotesIcon = icon(StickyNote);
export const WhatIfsIcon = icon(GitBranch);
export const RenameIcon = icon(Pencil);
export const RemoveIcon = icon(Trash2);
export const SavedIcon = icon(Check, 14);
export const NotSavedIcon = icon(TriangleAlert, 14);
