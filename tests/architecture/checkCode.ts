import { lineAt, type Node, type ParsedFile } from './readImports.ts';
import { visit } from './visit.ts';

const impureNames = new Set(
  (
    'window document globalThis navigator Date performance crypto localStorage sessionStorage indexedDB ' +
    'setTimeout setInterval requestAnimationFrame fetch process'
  ).split(' '),
);
const lazyPart = 'src/ui/lazyPart.tsx';
const markupNames = new Set(
  (
    'innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML srcdoc srcDoc setHTMLUnsafe parseHTMLUnsafe ' +
    'createContextualFragment'
  ).split(' '),
);

/**
 * What a file must not do, as sentences: escape hatches from types and from the content policy, and in a pure floor whatever
 * asks the world outside.
 */
export function checkCode({ file, source, program }: ParsedFile, isPure: boolean): string[] {
  const problems: string[] = [];
  const own = ownNames(program);
  visit(program, (node, parent, key) => {
    const problem = codeProblem(node, file) ?? (isPure ? impurity(node, parent, key, own) : undefined);
    if (problem) problems.push(`${file}:${lineAt(source, node.start)} ${problem}`);
  });
  return problems;
}

/** Whether a file does nothing but export what other files have. */
export function onlyExports({ program }: ParsedFile): boolean {
  return program.body.every(
    (node: Node) => /^Export(Named|All)Declaration$/.test(node.type) && node.source && !node.declaration,
  );
}

function codeProblem(node: Node, file: string): string | undefined {
  switch (node.type) {
    case 'ImportSpecifier':
      return node.imported.name === 'lazy' && file !== lazyPart
        ? 'draws a part by lazy, which never tries again: use lazyPart'
        : undefined;
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
      return node.object.type === 'MetaProperty' && node.property.name === 'glob'
        ? 'uses import.meta.glob, which hides what is imported'
        : undefined;
    case 'Literal':
      return markupNames.has(node.value) ? `uses ${node.value}` : undefined;
    case 'Identifier':
    case 'JSXIdentifier':
      return markupNames.has(node.name) ? `uses ${node.name}` : undefined;
    default:
      return undefined;
  }
}

function impurity(node: Node, parent: Node, key: string, own: ReadonlySet<string>): string | undefined {
  if (node.type === 'MemberExpression' && node.object.name === 'Math' && node.property.name === 'random') {
    return 'uses Math.random in a pure floor';
  }
  const isName = node.type === 'Identifier' || node.type === 'JSXIdentifier';
  if (!isName || !impureNames.has(node.name) || own.has(node.name) || !isValue(parent, key)) return undefined;
  return `uses ${node.name} in a pure floor`;
}

/** The names that a file gives to its variables and parameters: a `document` among them is not that of the browser. */
function ownNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (pattern: Node) => {
    if (pattern?.type === 'AssignmentPattern') add(pattern.left);
    if (pattern?.type === 'Identifier') names.add(pattern.name);
  };
  visit(program, (node: Node) => {
    if (node.type === 'VariableDeclarator') add(node.id);
    if (node.type === 'ObjectPattern') for (const { value } of node.properties) add(value);
    if (node.type === 'ArrayPattern') for (const element of node.elements) add(element);
    if (/Function/.test(node.type)) for (const param of node.params ?? []) add(param);
  });
  return names;
}

/** Whether an identifier in this position names a value, and not a property, a type or a label. */
function isValue(parent: Node, key: string): boolean {
  if (key === 'typeName' || key === 'label' || key === 'imported' || key === 'exported') return false;
  if (parent.type === 'TSQualifiedName') return false;
  return parent.computed === true || (key !== 'property' && key !== 'key');
}
