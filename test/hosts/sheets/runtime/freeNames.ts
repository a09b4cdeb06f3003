import { parse } from 'acorn';

/** A node of acorn's tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/**
 * Names a script uses without declaring them: what it expects to find as a global.
 *
 * Names of a function's own count as declared in all of that function, wherever they stand in it.
 *
 * @example freeNames('var a = b; function c(d) { return d.e(f) }') // ['b', 'f']
 */
export function freeNames(code: string): readonly string[] {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' }) as unknown as Node;
  const found = new Set<string>();
  collect(program, [declaredIn(program)], found);
  return [...found].sort();
}

type Scopes = readonly ReadonlySet<string>[];

function collect(node: Node, scopes: Scopes, found: Set<string>): void {
  const inner = isFunction(node) ? [...scopes, new Set(['arguments', ...declaredIn(node)])] : scopes;
  if (node.type === 'Identifier' && !inner.some((names) => names.has(String(node.name)))) found.add(String(node.name));
  for (const child of expressionsOf(node)) collect(child, inner, found);
}

/** What a node holds, without names that are no variables: of properties, methods and labels. */
function expressionsOf(node: Node): readonly Node[] {
  const isPlainKey = !node.computed;
  switch (node.type) {
    case 'MemberExpression':
      return children(node, isPlainKey ? ['property'] : []);
    case 'Property':
    case 'MethodDefinition':
      return children(node, isPlainKey ? ['key'] : []);
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return children(node, ['label']);
    case 'MetaProperty':
      return [];
    default:
      return children(node, []);
  }
}

const children = (node: Node, without: readonly string[]): readonly Node[] =>
  Object.entries(node)
    .filter(([part]) => !without.includes(part))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const isFunction = ({ type }: Node): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** Names declared right in a function or script, those in the functions it holds left out. */
function declaredIn(scope: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === 'VariableDeclarator' || node.type === 'CatchClause') bind(node.id ?? node.param, names);
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') bind(node.id, names);
    if (node.type === 'FunctionDeclaration') bind(node.id, names);
    if (!isFunction(node)) for (const child of children(node, [])) visit(child);
  };
  if (isFunction(scope)) {
    bind(scope.id, names);
    for (const parameter of scope.params as readonly Node[]) bind(parameter, names);
  }
  for (const child of children(scope, ['id', 'params'])) visit(child);
  return names;
}

/** Adds the names a pattern declares. */
function bind(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') names.add(String(pattern.name));
  else if (pattern.type === 'AssignmentPattern') bind(pattern.left, names);
  else if (pattern.type === 'Property') bind(pattern.value, names);
  else for (const child of children(pattern, [])) bind(child, names);
}
