import type { Import, ParsedFile } from './readImports.ts';
import { below, type Floor, type Room, type Rooms } from './rooms.ts';

/** Where a file lies. */
interface Place {
  readonly name: string;
  readonly room: Room;
  /** '.' for a file of the room itself. */
  readonly floorName: string;
  readonly floor: Floor;
}

/** A permission of the table that an import makes use of: room, other room, its floor or a package. */
export type Permission = `${string} → ${string}`;

/** The room and floor of a file; undefined where the table knows none. */
export function placeOf(file: string, rooms: Rooms): Place | undefined {
  const [root, first = '', second = '', ...rest] = file.split('/');
  const isFile = second === '';
  const name = isFile ? first.replace(/\.ts$/, '') : first;
  const room = root === 'src' && Object.hasOwn(rooms, name) ? rooms[name] : undefined;
  if (!room || (room.isFile ?? false) !== isFile) return undefined;
  const floorName = rest.length === 0 ? '.' : second;
  const floor = Object.hasOwn(room.floors, floorName) ? room.floors[floorName] : undefined;
  return floor && { name, room, floorName, floor };
}

/** Every import of a file that the table of rooms does not allow, as sentences. */
export function checkImports({ file, imports }: ParsedFile, rooms: Rooms): string[] {
  const place = placeOf(file, rooms);
  if (!place) return [`${file} lies in no floor of a known room`];
  return imports.flatMap((found) => {
    const problem = importProblem(file, place, found, rooms);
    return problem === undefined ? [] : [`${file}:${found.line} ${problem}`];
  });
}

/** The permissions of the table that the imports of a file need. */
export function permissionsOf({ file, imports }: ParsedFile, rooms: Rooms): readonly Permission[] {
  const place = placeOf(file, rooms);
  if (!place) return [];
  return imports.flatMap((found): Permission[] => {
    if (found.target === undefined) return [`${floorTitle(place)} → ${packageOf(found.specifier)}`];
    const to = placeOf(found.target, rooms);
    if (!to || to.name === place.name) return [];
    return [`${place.name} → ${place.room.imports[to.name] === 'all' ? to.name : floorTitle(to)}`];
  });
}

/** All permissions that the table gives. */
export function allPermissions(rooms: Rooms): readonly Permission[] {
  return Object.entries(rooms).flatMap(([name, room]) => [
    ...Object.entries(room.imports).flatMap(([other, floors]): Permission[] =>
      floors === 'all'
        ? [`${name} → ${other}`]
        : floors.map((floor): Permission => `${name} → ${other}/${floor}`),
    ),
    ...Object.entries(room.floors).flatMap(([floorName, { packages = {} }]) =>
      Object.keys(packages).map((used): Permission => `${titleOf(name, floorName)} → ${used}`),
    ),
  ]);
}

function importProblem(file: string, from: Place, found: Import, rooms: Rooms): string | undefined {
  const { specifier, target, typeOnly } = found;
  if (specifier === '') return 'imports something that cannot be read from the source';
  if (target === undefined) return packageProblem(file, from, packageOf(specifier));
  const to = placeOf(target, rooms);
  if (!to) return `imports ${target}, which lies in no floor of a known room`;
  const names = `${floorTitle(from)} must not import ${floorTitle(to)}`;
  if (!below[from.floor.level].includes(to.floor.level))
    return `imports ${target}: ${names}, which stands higher`;
  if (to.name === from.name) {
    const order = Object.keys(from.room.floors);
    const isDown = order.indexOf(to.floorName) <= order.indexOf(from.floorName);
    return isDown ? undefined : `imports ${target}: ${names}, which stands higher`;
  }
  const allowed = Object.hasOwn(from.room.imports, to.name) ? (from.room.imports[to.name] ?? []) : [];
  if (allowed !== 'all' && !allowed.includes(to.floorName)) return `imports ${target}: ${names}`;
  if (typeOnly) return undefined;
  if (from.room.typesOnly) return `imports ${target}: ${from.name} may import only types`;
  const { values } = to.room;
  if (!values || values.light.includes(target)) return undefined;
  if (values.by.includes(floorTitle(from))) return undefined;
  return `imports ${target}: ${floorTitle(from)} may import only types of ${to.name}`;
}

function packageProblem(file: string, { name, floorName, floor }: Place, used: string): string | undefined {
  const where = Object.hasOwn(floor.packages ?? {}, used) ? floor.packages?.[used] : undefined;
  if (!where) return `imports the package ${used}, which ${titleOf(name, floorName)} must not use`;
  return where.test(file)
    ? undefined
    : `imports the package ${used}, which is for files like ${where.source}`;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function floorTitle({ name, floorName }: Place): string {
  return titleOf(name, floorName);
}

function titleOf(room: string, floor: string): string {
  return floor === '.' ? room : `${room}/${floor}`;
}
