/**
 * The calls under way as a debugger shows them: the stack of each thread, the innermost call first, with the line at which each
 * stands, its names and what they refer to. Names the interpreter keeps for itself are left out, as in the picture.
 *
 * Of a call that called another, or to which one returns in the step, the line is that of the call; else it is the step's. One that was
 * just called stands at none of its lines yet, and of a thread that waits the history does not know where its innermost call stands.
 */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { entriesOf } from './entries'
import { unquoted } from './folding'
import type { HistoryFacts } from './facts'
import { Names } from './names'
import { lengthWords, previewOf } from './preview'
import { type Reference, referencesOf } from './references'
import type { Origin } from './scene'
import type { Stretch } from './stretch'
import type { ViewOptions } from './viewModel'

export interface StackVariable {
  readonly key: string
  readonly name: string
  readonly text: string
  /** The object's, to be chosen; 0 for a plain value. */
  readonly serial: number
  /** Who stored it, where. */
  readonly origin: Origin
  readonly isNew: boolean
}

export interface StackCall {
  readonly key: string
  /** `work()`; of a module's own body its file. */
  readonly title: string
  /** Where it stands; null where nobody knows, and for what the interpreter does by itself. */
  readonly at: Origin | null
  readonly variables: readonly StackVariable[]
}

export interface ThreadStack {
  readonly thread: number
  readonly isRunning: boolean
  /** The innermost first. */
  readonly calls: readonly StackCall[]
}

export type StackOptions = Pick<ViewOptions, 't' | 'modules' | 'originOf' | 'isComplete'>

/** Items of a container that are looked at for its one line. */
const PREVIEWED = 6

/** Threads without a call are left out. */
export function callStacks(
  cursor: HeapCursor,
  facts: HistoryFacts,
  stretch: Stretch,
  options: StackOptions,
): ThreadStack[] {
  cursor.seekEvent(cursor.index.startOf(stretch.step))
  const atStart = cursor.calls()
  cursor.seekEvent(stretch.to)
  const reader = new StackReader({ cursor, facts, stretch, options, atStart })
  const running = cursor.runningThread
  const threads = cursor.calls().map((_calls, thread) => reader.stackOf(thread))
  return threads
    .filter(({ calls }) => calls.length > 0)
    .sort((a, b) => Number(b.thread === running) - Number(a.thread === running))
}

interface StackGround {
  readonly cursor: HeapCursor
  readonly facts: HistoryFacts
  readonly stretch: Stretch
  readonly options: StackOptions
  /** The calls before the step. */
  readonly atStart: ReturnType<HeapCursor['calls']>
}

class StackReader {
  private readonly names: Names

  constructor(private readonly ground: StackGround) {
    this.names = new Names(ground.cursor, ground.facts)
  }

  stackOf(thread: number): ThreadStack {
    const { cursor } = this.ground
    const isRunning = thread === cursor.runningThread
    const calls = (cursor.calls()[thread] ?? []).map(({ frame, entered }, depth, all) => {
      const inner = all[depth + 1]
      const statement =
        inner !== undefined
          ? cursor.index.statementAt(inner.entered)
          : isRunning
            ? this.innermostStatement(thread, depth, entered)
            : 0
      return this.call(`${thread}.${depth}`, frame, statement)
    })
    return { thread, isRunning, calls: calls.reverse() }
  }

  private innermostStatement(thread: number, depth: number, entered: number): number {
    const { cursor, stretch, atStart } = this.ground
    const { index } = cursor
    if (entered >= index.startOf(stretch.step)) return 0
    const returned = atStart[thread]?.[depth + 1]
    return returned === undefined ? index.statementOf(stretch.step) : index.statementAt(returned.entered)
  }

  private call(key: string, frame: number, statement: number): StackCall {
    const { cursor, options } = this.ground
    const name = cursor.labelOf(frame)
    const file = cursor.typeInfo(frame)?.module ?? name
    const isBody = name === '<module>'
    const owner = isBody ? this.moduleOf(file) : frame
    // The history files the body of a function under its own name, that of a module or class under its file.
    const title = isBody ? file : file === name ? `${name}()` : `class ${name}`
    return {
      key,
      title,
      at: statement === 0 ? null : options.originOf(statement),
      variables: owner === 0 ? [] : this.variablesOf(owner),
    }
  }

  /** The module of a file; 0 when it is not there. */
  private moduleOf(file: string): number {
    const { cursor, facts, options } = this.ground
    const wanted = [...options.modules].find(([, { title }]) => title === file)?.[0]
    for (const serial of facts.modules) {
      const id = cursor.index.idOf(serial)
      if (cursor.serialOf(id) !== serial) continue
      const named = referencesOf(cursor, id).find(({ name }) => name === '__name__')
      if (unquoted(cursor.labelOf(named?.target ?? id)) === wanted) return id
    }
    return 0
  }

  private variablesOf(owner: number): StackVariable[] {
    const { cursor, options } = this.ground
    return referencesOf(cursor, owner)
      .filter((each) => !each.isWeak && (each.isShown || (options.isComplete && !each.isMachinery)))
      .map((each) => this.variable(each))
  }

  private variable(reference: Reference): StackVariable {
    const { cursor, options, stretch } = this.ground
    const { key, name, target, targetType, statement, birth } = reference
    return {
      key,
      name,
      text: this.textOf(reference),
      serial: targetType.role === 'atom' ? 0 : cursor.serialOf(target),
      origin: options.originOf(statement),
      isNew: birth >= stretch.from,
    }
  }

  private textOf({ target, targetType }: Reference): string {
    const { names } = this
    const { cursor, options } = this.ground
    if (targetType.role === 'atom') return cursor.labelOf(target)
    if (targetType.role !== 'container') return names.nameOf(target, targetType)
    const entries = entriesOf(cursor, target, PREVIEWED, () => false)
    return entries.isPlain
      ? previewOf(cursor, targetType.name, entries, options.t)
      : lengthWords(targetType.name, entries.count, options.t)
  }
}
