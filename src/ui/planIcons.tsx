import {
  Check,
  FileDown,
  GitBranch,
  Pencil,
  Redo2,
  Share2,
  StickyNote,
  Trash2,
  TriangleAlert,
  Undo2,
} from 'lucide-react';

const SIZE = 17;

/** Of what one does with a plan; loaded with the bar that shows them. Never read out. */
export function UndoIcon() {
  return <Undo2 size={SIZE} aria-hidden="true" />;
}

export function RedoIcon() {
  return <Redo2 size={SIZE} aria-hidden="true" />;
}

export function ShareIcon() {
  return <Share2 size={SIZE} aria-hidden="true" />;
}

export function NotesIcon() {
  return <StickyNote size={SIZE} aria-hidden="true" />;
}

export function WhatIfsIcon() {
  return <GitBranch size={SIZE} aria-hidden="true" />;
}

export function RenameIcon() {
  return <Pencil size={SIZE} aria-hidden="true" />;
}

export function RemoveIcon() {
  return <Trash2 size={SIZE} aria-hidden="true" />;
}

export function FileIcon() {
  return <FileDown size={SIZE} aria-hidden="true" />;
}

export function SavedIcon() {
  return <Check size={14} aria-hidden="true" />;
}

export function NotSavedIcon() {
  return <TriangleAlert size={14} aria-hidden="true" />;
}
