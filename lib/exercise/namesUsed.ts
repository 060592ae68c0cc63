/**
 * The names that a module uses, as one would import them: `gc.collect` for `gc.collect()`, for `from gc import collect as c; c()`,
 * for `import gc as g; g.collect()` and for `getattr(gc, 'collect')`; and its statements by their keywords (`del`, `with`).
 *
 * It reads the text and runs nothing: what a program reaches in other ways only its run can tell.
 */
import { parse } from '../python/syntax/parse'
import type { Expr, Root, Statement } from '../python/syntax/tree'

export interface NameUse {
  readonly name: string
  readonly line: number
}

type Node = Statement | Expr

const KEYWORDS: Partial<Readonly<Record<Node['kind'], string>>> = {
  Delete: 'del',
  With: 'with',
  AsyncWith: 'with',
  Global: 'global',
  Nonlocal: 'nonlocal',
  Try: 'try',
  TryStar: 'try',
  For: 'for',
  AsyncFor: 'for',
  While: 'while',
  Lambda: 'lambda',
  ClassDef: 'class',
  FunctionDef: 'def',
  AsyncFunctionDef: 'def',
  Yield: 'yield',
  YieldFrom: 'yield',
  Await: 'await',
  Match: 'match',
  Raise: 'raise',
  Assert: 'assert',
}

/** In the order of the text; null where it is no Python. */
export function namesUsed(text: string): NameUse[] | null {
  const { tree } = parse(text, { filename: 'module', mode: 'exec' })
  return tree === null ? null : new NameReader().read(tree)
}

/** Whether a use is of the name or of something in it: `gc.collect` is of `gc`. */
export function isUseOf(use: NameUse, name: string): boolean {
  return use.name === name || use.name.startsWith(`${name}.`)
}

/** Of a name that is worth a check; what is longer is looked at no further. */
const MOST_PARTS = 10

class NameReader {
  private readonly uses: NameUse[] = []
  /** What names of the module stand for; of every scope, since an import in a function is one too. */
  private readonly meanings = new Map<string, string>()
  private readonly starred: string[] = []

  read(tree: Root): NameUse[] {
    const nodes = nodesIn(tree)
    for (const node of nodes) this.import(node)
    for (const node of nodes) this.use(node)
    return this.uses.sort((a, b) => a.line - b.line)
  }

  private import(node: Node): void {
    if (node.kind === 'Import') {
      for (const { name, asName, line } of node.names) {
        this.uses.push({ name, line })
        this.meanings.set(asName ?? name.split('.')[0] ?? name, asName === null ? (name.split('.')[0] ?? name) : name)
      }
    } else if (node.kind === 'ImportFrom') {
      for (const { name, asName, line } of node.names) {
        const whole = node.module === null ? name : `${node.module}.${name}`
        if (name === '*') this.starred.push(node.module ?? '')
        this.uses.push({ name: name === '*' ? (node.module ?? '') : whole, line })
        if (name !== '*') this.meanings.set(asName ?? name, whole)
      }
    }
  }

  private use(node: Node): void {
    const keyword = KEYWORDS[node.kind]
    if (keyword !== undefined) this.uses.push({ name: keyword, line: node.line })
    const names = isExpression(node) ? this.namesOf(node) : []
    for (const name of names) this.uses.push({ name, line: node.line })
  }

  private namesOf(node: Expr): string[] {
    const name = this.nameOf(node)
    if (name === null) return []
    return node.kind === 'Name' && !this.meanings.has(node.id)
      ? [name, ...this.starred.map((module) => `${module}.${node.id}`)]
      : [name]
  }

  /** What an expression stands for; null where that cannot be read from the text, or has more parts than names have. */
  private nameOf(node: Expr, parts = 1): string | null {
    if (parts > MOST_PARTS) return null
    if (node.kind === 'Name') return this.meanings.get(node.id) ?? node.id
    if (node.kind === 'Attribute') return this.inside(node.value, node.attr, parts)
    if (node.kind !== 'Call') return null
    const called = this.nameOf(node.func, parts + 1)
    const [first, second] = node.args
    if (called === 'getattr' && first !== undefined) return this.inside(first, textOf(second), parts)
    return called === '__import__' || called === 'importlib.import_module' ? textOf(first) : null
  }

  private inside(value: Expr, attribute: string | null, parts: number): string | null {
    const owner = this.nameOf(value, parts + 1)
    return owner === null || attribute === null ? null : `${owner}.${attribute}`
  }
}

function textOf(node: Expr | undefined): string | null {
  return node?.kind === 'Constant' && node.value.type === 'str' ? node.value.value : null
}

function isExpression(node: Node): node is Expr {
  return node.kind === 'Name' || node.kind === 'Attribute' || node.kind === 'Call'
}

/** All statements and expressions of a tree, which is plain data; a deep one overflows nothing. */
function nodesIn(tree: Root): Node[] {
  const found: Node[] = []
  const left: unknown[] = [tree]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    if (isNode(value)) found.push(value)
    left.push(...Object.values(value))
  }
  return found
}

/** Those with a place of their own. */
function isNode(value: object): value is Node {
  return 'kind' in value && 'line' in value
}
