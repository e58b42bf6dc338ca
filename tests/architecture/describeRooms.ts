import type { Room, Rooms } from './rooms.ts';

/** The rows of the table of rooms, as docs/ARCHITECTURE.md shows them. */
export function describeRooms(rooms: Rooms): readonly string[] {
  const rows = Object.entries(rooms).map(([name, room]) => [
    `\`${room.isFile ? `${name}.ts` : name}\``,
    room.holds,
    floorsOf(room),
    importsOf(room),
  ]);
  const head = ['room', 'what lives there', 'floors, from the bottom up', 'may import'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

function floorsOf({ floors }: Room): string {
  const names = Object.keys(floors);
  if (names.length === 1 && names[0] === '.') return '';
  return names.map((name) => (name === '.' ? 'its own files' : name)).join(', ');
}

function importsOf({ imports, typesOnly }: Room): string {
  const list = Object.entries(imports).map(([name, floors]) =>
    floors === 'all' ? name : `${name} (${floors.join(', ')})`,
  );
  return `${typesOnly ? 'types of ' : ''}${list.join(', ')}`;
}
