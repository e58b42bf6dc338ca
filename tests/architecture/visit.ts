type Node = { readonly type: string; readonly start: number };
type See = (node: Node, parent: Node, key: string) => void;

/** Shows every node of a syntax tree, with its parent and the place it has there. */
export function visit(root: Node, see: See): void {
  for (const [key, value] of Object.entries(root)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (!isNode(child)) continue;
      see(child, root, key);
      visit(child, see);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
