/**
 * The state of one compilation and the words the code generator speaks: emit an instruction, load a constant, open a
 * code object, push a frame block. The families under generate/ decide what to emit.
 *
 * Invariant: `unit` is the innermost open code object, `outer` the ones around it, innermost last. The visitors are
 * given from outside, so that families need not import each other. Follows CPython 3.14's compile.c.
 */
import type { Expr, Span, Statement } from '../syntax/tree'
import { assemble } from './assemble'
import type { Code, Const } from './code'
import { Depth } from './depth'
import type { Future } from './future'
import type { Label } from './instruction'
import { nowhere } from './instruction'
import { broken } from './invariant'
import * as op from './opcode'
import { Pool, Pooled } from './pool'
import { pseudo, resumeAt } from './pseudo'
import { mangle, maybeMangle, where, type Scope } from './scope'
import type { Report } from './stop'
import type { SymbolTable } from './symbolTable'
import { indexOf, noArguments, Unit, type ArgumentCounts, type FrameBlock, type ScopeType } from './unit'

const maxFrameBlocks = 21
/** Each `finally` is compiled twice, so nested ones grow without end where CPython would run out of memory. */
const longestBody = 1_000_000

export interface Visitors {
  readonly expression: (c: Compiler, e: Expr) => void
  readonly statement: (c: Compiler, s: Statement) => void
}

export interface Settings {
  readonly filename: string
  readonly optimize: 0 | 1 | 2
  readonly isInteractive: boolean
}

export interface Opening {
  readonly scope: Scope
  readonly type: ScopeType
  readonly name: string
  readonly firstLine: number
  readonly args?: ArgumentCounts
  readonly className?: string
}

export class Compiler {
  readonly report: Report
  readonly table: SymbolTable
  readonly future: Future
  readonly settings: Settings
  readonly pool = new Pool()
  readonly outer: Unit[] = []
  readonly #visitors: Visitors
  readonly depth = new Depth()
  #silent = 0
  #done: Expr | null = null
  #unit: Unit | null = null

  constructor(table: SymbolTable, settings: Settings, visitors: Visitors) {
    this.table = table
    this.report = table.report
    this.future = table.future
    this.settings = settings
    this.#visitors = visitors
  }

  get unit(): Unit {
    return this.#unit ?? broken('no open unit')
  }

  // The tree

  expression(e: Expr): void {
    if (e === this.#done) {
      this.#done = null
      return
    }
    this.depth.enter()
    this.#visitors.expression(this, e)
    this.depth.leave()
  }

  /** The code of this expression stands already: when it is asked for next, nothing more is emitted. */
  skipOnce(e: Expr): void {
    this.#done = e
  }

  expressions(all: readonly Expr[]): void {
    for (const e of all) this.expression(e)
  }

  statement(s: Statement): void {
    this.depth.enter()
    this.#visitors.statement(this, s)
    this.depth.leave()
  }

  body(statements: readonly Statement[]): void {
    for (const s of statements) this.statement(s)
  }

  stop(message: string, place: Span): never {
    return this.report.stop(message, place)
  }

  /** Warns, except in the second copy of a `finally` body, which would repeat the first. */
  warn(message: string, place: Span): void {
    if (this.#silent === 0) this.report.warn(message, place)
  }

  // Instructions

  emit(opcode: number, place: Span, arg = 0): void {
    this.unit.sequence.add(opcode, arg, place)
  }

  jump(opcode: number, label: Label, place: Span): void {
    this.unit.sequence.add(opcode, 0, place, label)
  }

  newLabel(): Label {
    return this.unit.sequence.newLabel()
  }

  use(label: Label): void {
    this.unit.sequence.use(label)
  }

  constant(value: Pooled): number {
    return indexOf(this.unit.consts, value)
  }

  loadPooled(value: Pooled, place: Span): void {
    this.emit(op.LOAD_CONST, place, this.constant(value))
  }

  load(value: Const, place: Span): void {
    this.loadPooled(this.pool.intern(value), place)
  }

  loadNone(place: Span): void {
    this.loadPooled(this.pool.none, place)
  }

  loadString(value: string, place: Span): void {
    this.loadPooled(this.pool.string(value), place)
  }

  loadInt(value: number, place: Span): void {
    this.loadPooled(this.pool.int(value), place)
  }

  loadStrings(values: readonly string[], place: Span): void {
    this.loadPooled(this.pool.tuple(values.map((each) => this.pool.string(each))), place)
  }

  mangle(name: string): string {
    return maybeMangle(this.unit.className, this.unit.scope, name)
  }

  /** The index of a name in `co_names`. */
  nameIndex(name: string): number {
    return indexOf(this.unit.names, this.mangle(name))
  }

  // Frame blocks

  pushFrameBlock(block: FrameBlock): void {
    const { frameBlocks, sequence } = this.unit
    const isTooLong = sequence.instructions.length > longestBody
    if (isTooLong || frameBlocks.length >= maxFrameBlocks) this.stop('too many statically nested blocks', block.place)
    frameBlocks.push(block)
    if (block.kind === 'finallyEnd') this.#silent++
  }

  popFrameBlock(): void {
    const block = this.unit.frameBlocks.pop()
    if (block?.kind === 'finallyEnd') this.#silent--
  }

  // Units

  /** Opens a code object; everything emitted until `close` goes there. */
  open({ scope, type, name, firstLine, args = noArguments, className }: Opening): void {
    const parent = this.#unit
    const unit = new Unit(scope, type, name, firstLine, args, className ?? parent?.className ?? null)
    if (parent !== null) this.outer.push(parent)
    this.#unit = unit
    if (type !== 'module') unit.qualname = this.#qualname(unit)
    const line = type === 'module' ? 0 : firstLine
    const place: Span = { line, endLine: firstLine, column: 0, endColumn: 0 }
    this.emit(op.RESUME, place, resumeAt.start)
    if (type === 'module') this.emit(pseudo.ANNOTATIONS_PLACEHOLDER, place)
  }

  /** Finishes the innermost code object and returns to the one around it. */
  close(addNone: boolean): Code {
    if (addNone) this.loadNone(nowhere)
    this.emit(op.RETURN_VALUE, nowhere)
    const code = assemble(this.unit, this.pool, this.settings.filename, this.future)
    this.#unit = this.outer.pop() ?? null
    return code
  }

  #qualname(unit: Unit): string {
    let parent = this.outer.at(-1)
    if (parent === undefined || parent.type === 'module') return unit.name
    if (parent.type === 'annotations') {
      if (this.outer.length === 2) return unit.name
      parent = this.outer.at(-2) ?? broken('no grandparent')
    }
    const isNamed = unit.type === 'function' || unit.type === 'asyncFunction' || unit.type === 'class'
    if (isNamed && parent.scope.scope(mangle(parent.className, unit.name)) === where.globalExplicit) return unit.name
    const isFunction = parent.type === 'function' || parent.type === 'asyncFunction' || parent.type === 'lambda'
    return `${parent.qualname}${isFunction ? '.<locals>' : ''}.${unit.name}`
  }
}
