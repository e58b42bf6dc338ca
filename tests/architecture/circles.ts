import { posix } from 'node:path';

/** What imports what. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

interface Visit {
  /** When it was reached. */
  readonly index: number;
  /** The earliest that can be reached from it and is not yet in a circle. */
  low: number;
  isOpen: boolean;
}

/**
 * The circles of a graph: its strongly connected components of more than one member, by Tarjan's algorithm. Each is sorted,
 * and they are sorted by their first member.
 */
export function findCircles(graph: Graph): readonly (readonly string[])[] {
  const visits = new Map<string, Visit>();
  const open: string[] = [];
  const circles: string[][] = [];

  function visit(node: string): Visit {
    const own: Visit = { index: visits.size, low: visits.size, isOpen: true };
    visits.set(node, own);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      const other = visits.get(next) ?? visit(next);
      if (other.isOpen) own.low = Math.min(own.low, other.low);
    }
    if (own.low === own.index) closeComponent(node);
    return own;
  }

  /** Everything that was opened since `node` belongs together with it. */
  function closeComponent(node: string): void {
    const members = open.splice(open.indexOf(node));
    for (const member of members) {
      const done = visits.get(member);
      if (done) done.isOpen = false;
    }
    if (members.length > 1) circles.push(members.sort());
  }

  for (const node of graph.keys()) {
    if (!visits.has(node)) visit(node);
  }
  return circles.sort(([a = ''], [b = '']) => a.localeCompare(b));
}

/** What folder imports what folder, with every path cut after `depth` folders: 1 compares the rooms of `src`. */
export function folderGraph(files: Graph, depth: number): Graph {
  const folderOf = (file: string) =>
    posix
      .dirname(file)
      .split('/')
      .slice(0, depth + 1)
      .join('/');
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const from = folderOf(file);
    const targets = folders.get(from) ?? new Set();
    folders.set(from, targets);
    for (const to of [...imported].map(folderOf)) {
      if (to !== from) targets.add(to);
    }
  }
  return folders;
}

/** Everything that can be reached from one node, itself included. */
export function reachableFrom(start: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const node of reached) {
    for (const next of graph.get(node) ?? []) reached.add(next);
  }
  return reached;
}
