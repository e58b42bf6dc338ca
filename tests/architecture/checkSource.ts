import { checkCode, onlyExports } from './checkCode.ts';
import { checkImports, placeOf } from './checkImports.ts';
import { readImports } from './readImports.ts';
import type { Rooms } from './rooms.ts';

/** Every breach of the rules in one file, as sentences. `file` is its path from the root, with `/`. */
export function checkSource(file: string, source: string, rooms: Rooms): string[] {
  const parsed = readImports(file, source);
  if (parsed.error !== undefined) return [`${file} cannot be read: ${parsed.error}`];
  const place = placeOf(file, rooms);
  return [
    ...checkImports(parsed, rooms),
    ...checkCode(parsed, place?.floor.pure ?? false),
    ...(place?.room.isFile && !onlyExports(parsed)
      ? [`${file} has code, but it only exports what others have`]
      : []),
  ];
}
