import { posix } from 'node:path';
import { parseSync } from 'vite';
import { visit } from './visit.ts';

/** One import of a file, in any of the forms that an import can take. */
export interface Import {
  /** As it is written; '' where it cannot be read from the source. */
  readonly specifier: string;
  /** The path from the root that a relative specifier leads to; undefined for packages. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
  /** What it leads to is loaded later, or by a worker. */
  readonly late: boolean;
  readonly line: number;
}

// biome-ignore lint/suspicious/noExplicitAny: the parser's nodes are a union of some two hundred shapes
export type Node = any;

export interface ParsedFile {
  readonly file: string;
  readonly source: string;
  readonly program: Node;
  /** Why the file cannot be read. */
  readonly error: string | undefined;
  readonly imports: readonly Import[];
}

/** Reads one file. `file` is its path from the root, with `/`. */
export function readImports(file: string, source: string): ParsedFile {
  const { program, errors } = parseSync(file, source);
  const imports: Import[] = [];
  visit(program, (node) => {
    const found = importOf(node);
    if (found)
      imports.push({ ...found, target: targetOf(file, found.specifier), line: lineAt(source, node.start) });
  });
  return { file, source, program, error: errors[0]?.message, imports };
}

export function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function targetOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

function importOf(node: Node): Omit<Import, 'target' | 'line'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      // Not `import { type A }`: that still loads the module at run time.
      return stated(node.source.value, node.importKind === 'type');
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? stated(node.source.value, node.exportKind === 'type') : undefined;
    case 'ImportExpression':
      return { specifier: textOf(node.source), typeOnly: false, late: true };
    case 'TSImportType':
      return { specifier: textOf(node.source ?? node.argument), typeOnly: true, late: false };
    case 'NewExpression':
      // Workers and assets: new URL('./file', import.meta.url)
      if (node.callee.name !== 'URL' || node.arguments[1]?.object?.type !== 'MetaProperty') return undefined;
      return { specifier: textOf(node.arguments[0]), typeOnly: false, late: true };
    default:
      return undefined;
  }
}

/** With a query it gives an address, and no code. */
function stated(specifier: string, typeOnly: boolean) {
  return { specifier, typeOnly, late: specifier.includes('?') };
}

function textOf(node: Node): string {
  if (node.type === 'TSLiteralType') return textOf(node.literal);
  return typeof node.value === 'string' ? node.value : '';
}
