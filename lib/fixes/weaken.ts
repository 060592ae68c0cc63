/**
 * Changes that keep a reference but let it be weak: `WeakMethod` and `ref` in a list that is walked, `WeakValueDictionary` and
 * `WeakSet` for a collection, `proxy` for an attribute. What is weak is asked for before it is used.
 */
import type { Edge } from '../blame/verdict'
import type { Expr, For, Statement } from '../python/syntax/tree'
import type { Change, ChangeKind, Doing, PathPlace, Program } from './Change'
import { doingWords } from './doingWords'
import { allStatements, firstLineOf, isPlain, type ParsedModule } from './ParsedModule'
import type { SourceEdit } from './SourceEdit'

export function weaken(program: Program, place: PathPlace): Change[] {
  const edge = place.path[place.at]
  if (edge === undefined) return []
  if (/^\[\d+\]$/.test(edge.edge)) return weakItems(program, place, edge)
  if (/^\[|^element |^key /.test(edge.edge)) return weakCollection(program, place, edge)
  return /^\.[\p{L}_][\p{L}\p{N}_]*$/u.test(edge.edge) ? weakAttribute(program, edge) : []
}

/** A collection that holds no more than weakly, if the statement that made it says so plainly. */
function weakCollection({ modules }: Program, { path, at }: PathPlace, { edge, by }: Edge): Change[] {
  const made = path[at - 1]
  const module = modules.get(made?.file ?? '')
  const value = assignedValue(module?.statementAt(made?.line ?? 0)?.statement)
  const weak = edge.startsWith('element ')
    ? 'WeakSet'
    : edge.startsWith('key ')
      ? 'WeakKeyDictionary'
      : 'WeakValueDictionary'
  if (module === undefined || value === null || !isEmptyCollection(value, weak)) return []
  const code = `weakref.${weak}()`
  const doing: Doing = { kind: 'use', code, instead: module.textOf(value) }
  return [change(module, 'weak-container', doing, by, value.line, [{ ...module.rangeOf(value), text: code }])]
}

/** What is put into a list is put there weakly, and every loop of the module over the list asks whether it is still there. */
function weakItems({ modules }: Program, { path, at }: PathPlace, edge: Edge): Change[] {
  const module = modules.get(edge.file ?? '')
  const argument = putArgument(module?.statementAt(edge.line ?? 0)?.statement)
  if (module === undefined || argument === null) return []
  const isMethod = path[at + 1]?.edge === '.__self__'
  const name =
    path
      .slice(0, at)
      .findLast(({ edge: shown }) => !shown.startsWith('['))
      ?.edge.split('.')
      .at(-1) ?? ''
  const loops = [...allStatements(module.tree.body)].filter((statement): statement is For =>
    walks(module, statement, name),
  )
  const asked = loops.map((loop) => askInLoop(module, loop))
  if (name === '' || asked.length === 0 || asked.includes(null)) return []
  const weak = `weakref.${isMethod ? 'WeakMethod' : 'ref'}(${module.textOf(argument)})`
  const doing: Doing = { kind: 'storeAsking', code: weak }
  const edits = [{ ...module.rangeOf(argument), text: weak }, ...asked.filter((edit) => edit !== null)]
  return [change(module, isMethod ? 'weak-method' : 'weak-reference', doing, edge.by, argument.line, edits)]
}

function weakAttribute({ modules }: Program, edge: Edge): Change[] {
  const module = modules.get(edge.file ?? '')
  const statement = module?.statementAt(edge.line ?? 0)?.statement
  const value = assignedValue(statement)
  if (module === undefined || value === null || !isPlain(value)) return []
  if (statement?.kind === 'Assign' && statement.targets.some((target) => target.kind !== 'Attribute')) return []
  const plain = module.textOf(value)
  const proxy = `weakref.proxy(${plain})`
  const offers = plain === 'self' ? [proxy] : [proxy, `None if ${plain} is None else ${proxy}`]
  return offers.map((code) => {
    const doing: Doing = { kind: 'store', code, instead: plain }
    return change(module, 'weak-reference', doing, edge.by, value.line, [{ ...module.rangeOf(value), text: code }])
  })
}

type Stretch = Omit<SourceEdit, 'file'>

function change(
  module: ParsedModule,
  kind: ChangeKind,
  doing: Doing,
  by: string | null,
  line: number,
  stretches: readonly Stretch[],
): Change {
  const { file } = module
  const edits = stretches.map((stretch) => ({ file, ...stretch }))
  const words = doingWords(doing, { file, line })
  return { kind, doing, words, file, line, by, edits: [...importWeakref(module), ...edits] }
}

function assignedValue(statement: Statement | undefined): Expr | null {
  return statement?.kind === 'Assign' || statement?.kind === 'AnnAssign' ? statement.value : null
}

function isEmptyCollection(value: Expr, weak: string): boolean {
  if (value.kind === 'Dict') return value.values.length === 0 && weak !== 'WeakSet'
  if (value.kind !== 'Call' || value.func.kind !== 'Name' || value.args.length + value.keywords.length > 0) return false
  return value.func.id === (weak === 'WeakSet' ? 'set' : 'dict')
}

/** What `items.append(x)` and its like put. */
function putArgument(statement: Statement | undefined): Expr | null {
  if (statement?.kind !== 'Expr' || statement.value.kind !== 'Call') return null
  const { func, args, keywords } = statement.value
  const argument = args.at(-1)
  const isPut = func.kind === 'Attribute' && ['append', 'appendleft', 'insert'].includes(func.attr)
  return isPut && keywords.length === 0 && argument !== undefined && isPlain(argument) ? argument : null
}

function walks(module: ParsedModule, statement: Statement, name: string): boolean {
  if (statement.kind !== 'For' || statement.target.kind !== 'Name') return false
  return new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'u').test(module.textOf(statement.iter))
}

function askInLoop(module: ParsedModule, { target, body }: For): Stretch | null {
  const [first] = body
  const indent = first === undefined ? null : module.indentOf(first)
  if (first === undefined || indent === null) return null
  const at = module.startOf(firstLineOf(first))
  const name = module.textOf(target)
  const lines = [`${name} = ${name}()`, `if ${name} is None:`, '    continue']
  return { from: at, to: at, text: lines.map((line) => `${indent}${line}\n`).join('') }
}

/** Before the first statement that is neither the docstring nor of the future; nothing where it is imported. */
function importWeakref(module: ParsedModule): SourceEdit[] {
  const { body } = module.tree
  const first = body.find((statement, at) => !isHead(statement, at))
  if (module.imports('weakref') || first === undefined) return []
  const from = module.startOf(firstLineOf(first))
  return [{ file: module.file, from, to: from, text: 'import weakref\n' }]
}

function isHead(statement: Statement, at: number): boolean {
  if (statement.kind === 'ImportFrom') return statement.module === '__future__'
  return (
    at === 0 && statement.kind === 'Expr' && statement.value.kind === 'Constant' && statement.value.value.type === 'str'
  )
}
