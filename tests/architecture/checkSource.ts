import { posix } from 'node:path';
import { parseSync } from 'vite';
import { visit } from './visit.ts';

/** What one floor, a folder of `src`, may use. */
type Floor = {
  /** Floors it may import. */
  readonly imports: readonly string[];
  /** Floors of which it may import the types, and nothing that exists at run time. */
  readonly typesOf?: readonly string[];
  /** Single files of such floors that it may import whole: light ones, which bring nothing heavy with them. */
  readonly files?: readonly string[];
  readonly packages: readonly string[];
  /** Packages for the files named `…schema.ts` only. */
  readonly schemaPackages?: readonly string[];
  /** Packages for the files of one folder only. */
  readonly folderPackages?: Readonly<Record<string, string>>;
  /** No DOM, clock, randomness, storage or network. */
  readonly pure?: true;
  /** Types only, no code. */
  readonly typesOnly?: true;
  /** Its folders must not import each other. */
  readonly foldersApart?: true;
};

export type Floors = Readonly<Record<string, Floor>>;

type Place = { readonly file: string; readonly floor: string; readonly rule: Floor };
type Import = { readonly specifier: string; readonly typeOnly: boolean };

const impureNames = new Set(
  (
    'window document globalThis navigator Date performance crypto localStorage sessionStorage indexedDB ' +
    'setTimeout setInterval requestAnimationFrame fetch process'
  ).split(' '),
);
const markupNames = new Set(
  (
    'innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML srcdoc srcDoc setHTMLUnsafe parseHTMLUnsafe ' +
    'createContextualFragment'
  ).split(' '),
);
const typeStatements = new Set(['TSInterfaceDeclaration', 'TSTypeAliasDeclaration']);

/** Every breach of the rules in one file, as sentences. `file` is its path from the root, with `/`. */
export function checkSource(file: string, source: string, floors: Floors): string[] {
  const floor = floorOf(file);
  const rule = floors[floor];
  if (!rule) return [`${file} lies in no floor`];
  const place = { file, floor, rule };
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) return [`${file} cannot be read: ${errors[0]?.message}`];

  const problems: string[] = [];
  if (rule.typesOnly && !program.body.every(isTypeOnlyStatement)) {
    problems.push(`${file} has code, but ${floor} is for types only`);
  }
  visit(program, (node, parent, key) => {
    const found = readImport(node);
    const problem = found ? importProblem(found, place, floors) : codeProblem(node, parent, key, rule);
    if (problem) problems.push(`${file}:${lineAt(source, node.start)} ${problem}`);
  });
  return problems;
}

function floorOf(file: string): string {
  const [root, floor, ...rest] = file.split('/');
  return root === 'src' && floor && rest.length > 0 ? floor : '';
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

// biome-ignore lint/suspicious/noExplicitAny: the parser's nodes are a union of some two hundred shapes
type Node = any;

/** What a node imports, in any of the forms that an import can take; a specifier of '' cannot be read. */
function readImport(node: Node): Import | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      // Not `import { type A }`: that still loads the module at run time.
      return { specifier: node.source.value, typeOnly: node.importKind === 'type' };
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      if (!node.source) return undefined;
      return { specifier: node.source.value, typeOnly: node.exportKind === 'type' };
    case 'ImportExpression':
      return { specifier: textOf(node.source), typeOnly: false };
    case 'TSImportType':
      return { specifier: textOf(node.source ?? node.argument), typeOnly: true };
    case 'NewExpression':
      // Workers and assets: new URL('./file', import.meta.url)
      if (node.callee.name !== 'URL' || node.arguments[1]?.object?.type !== 'MetaProperty') return undefined;
      return { specifier: textOf(node.arguments[0]), typeOnly: false };
    default:
      return undefined;
  }
}

function textOf(node: Node): string {
  if (node.type === 'TSLiteralType') return textOf(node.literal);
  return typeof node.value === 'string' ? node.value : '';
}

function importProblem({ specifier, typeOnly }: Import, place: Place, floors: Floors): string | undefined {
  const { file, floor, rule } = place;
  if (specifier === '') return 'imports something that cannot be read from the source';
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    if (rule.packages.includes(name)) return undefined;
    if (rule.schemaPackages?.includes(name)) {
      return /schema\.ts$/i.test(file) ? undefined : `imports ${name}, which is for files named …schema.ts`;
    }
    const folder = rule.folderPackages?.[name];
    if (folder !== undefined) {
      return file.startsWith(folder) ? undefined : `imports ${name}, which is for files in ${folder}`;
    }
    return `imports the package ${name}, which ${floor} must not use`;
  }

  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const targetFloor = floorOf(target);
  if (targetFloor === floor) {
    const apart = rule.foldersApart && target.split('/')[2] !== file.split('/')[2];
    return apart ? `imports ${target}: folders of ${floor} never import each other` : undefined;
  }
  if (!floors[targetFloor]) return `imports ${target}, which lies in no floor`;
  if (rule.imports.includes(targetFloor) || rule.files?.includes(target)) return undefined;
  if (!rule.typesOf?.includes(targetFloor))
    return `imports ${target}: ${floor} must not import ${targetFloor}`;
  return typeOnly ? undefined : `imports ${target}: ${floor} may import only types of ${targetFloor}`;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function codeProblem(node: Node, parent: Node, key: string, rule: Floor): string | undefined {
  switch (node.type) {
    case 'TSAnyKeyword':
      return 'uses the type any';
    case 'TSNonNullExpression':
      return 'claims with ! that a value is there';
    case 'CallExpression':
      if (node.callee.name === 'Function') return 'makes a function from text';
      return node.callee.name === 'eval' ? 'calls eval' : undefined;
    case 'NewExpression':
      return node.callee.name === 'Function' ? 'makes a function from text' : undefined;
    case 'MemberExpression':
      if (node.object.type === 'MetaProperty' && node.property.name === 'glob') {
        return 'uses import.meta.glob, which hides what is imported';
      }
      return rule.pure && node.object.name === 'Math' && node.property.name === 'random'
        ? 'uses Math.random in a pure floor'
        : undefined;
    case 'Literal':
      return markupNames.has(node.value) ? `uses ${node.value}` : undefined;
    case 'Identifier':
    case 'JSXIdentifier':
      if (markupNames.has(node.name)) return `uses ${node.name}`;
      if (rule.pure && impureNames.has(node.name) && isValue(parent, key)) {
        return `uses ${node.name} in a pure floor`;
      }
      return undefined;
    default:
      return undefined;
  }
}

/** Whether an identifier in this position names a value, and not a property, a type or a label. */
function isValue(parent: Node, key: string): boolean {
  if (key === 'typeName' || key === 'label' || key === 'imported' || key === 'exported') return false;
  if (parent.type === 'TSQualifiedName') return false;
  return parent.computed === true || (key !== 'property' && key !== 'key');
}

function isTypeOnlyStatement(node: Node): boolean {
  if (typeStatements.has(node.type)) return true;
  if (node.type === 'ImportDeclaration') return node.importKind === 'type';
  if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportAllDeclaration') return false;
  return node.exportKind === 'type' || typeStatements.has(node.declaration?.type);
}
