/**
 * What CPython's start and compiler leave in the collector's count, and in its free lists, when a script's first line runs.
 *
 * Few of these objects are anybody's afterwards, but when the first collection comes due by itself depends on them: the count
 * stands at some 1,900 of 2,000, so a script of a few functions is collected once before its first line, and a shorter one soon after.
 * Source: gc.get_count() on the first line of 592 programs under 3.14.10, fitted: half of them are met within 2, nine of ten
 * within 7. The environment's variables alone move it by as much.
 *
 * Does not know the collector.
 */
import { type Code, type Const, codeFlag } from './code'

export interface Allocations {
  /** Births less deaths. */
  readonly containers: number
  /** Freed lists, dicts and tuples, by length, whose memory is kept for the next. */
  readonly kept: { readonly lists: number; readonly dicts: number; readonly tuples: readonly number[] }
}

/** Of one more source, while there is memory kept of the last. */
const PER_SOURCE = 10
const PER_SCOPE_AGAIN = 2.3
/** Types of `ast`, which CPython makes when `compile` is first called, by importlib as well. */
export const TREE_TYPES = 1089

/** Before any source is compiled. */
const STARTUP = 1884
const PER_CODE = 6.6
const PER_LEVEL = 4.9
const PER_CLASS = -5.4
const PER_NAMES = 2.5
const PER_LOCALS = 4
const PER_TUPLE = 4.3

/** Of tuples, those of length 1 and 2 come from symbol tables. */
const KEPT_TUPLES = [0, 3, 14, 5, 1, 2, 2, 4, 1, 3, 1, 0, 4, 0, 0, 2]

/** Births less deaths, for a module's code that is compiled while the program runs; its tuples are not among them. */
export function allocationsOfAnother(module: Code): number {
  return PER_SOURCE + Math.round(PER_SCOPE_AGAIN * codesIn(module))
}

function codesIn(code: Code): number {
  return code.consts.reduce((sum, value) => sum + (value.type === 'code' ? codesIn(value.code) : 0), 1)
}

/** For the code of a whole script. */
export function compilerAllocations(script: Code): Allocations {
  const count = { codes: 0, depth: 0, classes: 0, names: 0, locals: 0, tuples: 0 }
  look(script, 0)
  const { codes, depth, classes, names, locals, tuples } = count
  const scopes = codes - 1
  const sum =
    PER_CODE * codes +
    PER_LEVEL * depth +
    PER_CLASS * classes +
    PER_NAMES * names +
    PER_LOCALS * locals +
    PER_TUPLE * tuples
  return {
    containers: STARTUP + Math.round(sum),
    kept: {
      lists: 8 + 4 * scopes,
      dicts: 16 + 2 * scopes,
      tuples: KEPT_TUPLES.map((kept, length) => kept + (length === 1 ? scopes : length === 2 ? 2 * scopes : 0)),
    },
  }

  function look(code: Code, level: number): void {
    count.codes++
    count.depth = Math.max(count.depth, level)
    if (level > 0 && (code.flags & codeFlag.NEWLOCALS) === 0) count.classes++
    if (code.names.length > 0) count.names++
    if (code.localsPlusNames.length > 0) count.locals++
    for (const value of code.consts) lookAt(value, level)
  }

  function lookAt(value: Const, level: number): void {
    if (value.type === 'code') look(value.code, level + 1)
    if (value.type !== 'tuple') return
    count.tuples++
    for (const item of value.items) lookAt(item, level)
  }
}
