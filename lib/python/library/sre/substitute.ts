/** `Pattern.sub`, `subn`, `split` and `findall`: all matches of a pattern, one after the other. */
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { appendedList } from '../../objects/sequence/capacity'
import { bytesInside } from '../../objects/text/bytesLike'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { groupText } from './matchType'
import type { MatchState } from './MatchState'
import { beginState, newMatch, owned, type PyMatch, type PyPattern } from './patternData'
import { searchOn } from './search'
import { joinPieces, pieceOf } from './subject'
import { compileTemplate, expandTemplate } from './template'

const BACKSLASH = 0x5c

/** What takes a match's place: made from the match by `make`, or always the same (`make` is null). */
interface Filter {
  /** Owned. */
  readonly object: PyObject
  readonly make: ((match: PyObject) => PyObject) | null
}

function filterOf(vm: Vm, pattern: PyPattern, replacement: PyObject): Filter {
  if (replacement.cls.slots.call !== null) {
    return { object: owned(replacement), make: (match) => call(vm, replacement, [match]) }
  }
  if (isLiteral(vm, replacement)) return { object: owned(replacement), make: null }
  const template = compileTemplate(vm, pattern, replacement)
  if (template.data.groups.length > 0) {
    const make = (match: PyObject): PyObject =>
      expandTemplate(vm, template, (index) => groupText(vm, match as PyMatch, index, vm.none)) // newMatch made it
    return { object: template, make }
  }
  const literal = owned(template.data.literals[0] ?? vm.none)
  vm.decref(template)
  return { object: literal, make: null }
}

function isLiteral(vm: Vm, replacement: PyObject): boolean {
  if (isStr(replacement)) return !textValue(replacement).includes('\\')
  return bytesInside(vm, replacement)?.includes(BACKSLASH) === false
}

/** The new text, owned, and how many matches were replaced; a count of 0 replaces all. */
export function substitute(
  vm: Vm,
  pattern: PyPattern,
  replacement: PyObject,
  string: PyObject,
  count: number,
): { readonly result: PyObject; readonly replaced: number } {
  const filter = filterOf(vm, pattern, replacement)
  const pieces: PyObject[] = []
  try {
    const state = beginState(vm, pattern, string)
    const replaced = replaceInto(vm, pieces, { pattern, string, state, filter, count })
    const result = pieces.length === 0 ? pieceOf(vm, string, state.codes, 0, 0) : joinPieces(vm, pieces, !isStr(string))
    return { result, replaced }
  } finally {
    for (const piece of pieces) vm.decref(piece)
    vm.decref(filter.object)
  }
}

interface Replacing {
  readonly pattern: PyPattern
  readonly string: PyObject
  readonly state: MatchState
  readonly filter: Filter
  readonly count: number
}

function replaceInto(vm: Vm, pieces: PyObject[], work: Replacing): number {
  const { string, state, count } = work
  let last = 0
  let replaced = 0
  while ((count === 0 || replaced < count) && searchOn(state)) {
    if (last < state.start) pieces.push(pieceOf(vm, string, state.codes, last, state.start))
    const piece = replacementFor(vm, work)
    if (piece !== vm.none) pieces.push(piece)
    else vm.decref(piece)
    last = state.stop
    replaced++
    state.advance()
  }
  if (last < state.end) pieces.push(pieceOf(vm, string, state.codes, last, state.end))
  return replaced
}

function replacementFor(vm: Vm, { filter, pattern, string, state }: Replacing): PyObject {
  if (filter.make === null) return owned(filter.object)
  const match = newMatch(vm, pattern, string, state)
  try {
    return filter.make(match)
  } finally {
    vm.decref(match)
  }
}

/** A group's text of the match just found; null if it took no part. */
function groupOf(vm: Vm, string: PyObject, { matcher, codes }: MatchState, group: number): PyObject | null {
  const from = matcher.marks[group * 2 - 2] ?? -1
  const to = matcher.marks[group * 2 - 1] ?? -1
  return from < 0 || to < 0 ? null : pieceOf(vm, string, codes, from, to)
}

export function split(vm: Vm, pattern: PyPattern, string: PyObject, most: number): PyObject {
  const state = beginState(vm, pattern, string)
  const pieces: PyObject[] = []
  let last = 0
  for (let count = 0; (most === 0 || count < most) && searchOn(state); count++) {
    pieces.push(pieceOf(vm, string, state.codes, last, state.start))
    for (let group = 1; group <= pattern.data.groups; group++) {
      pieces.push(groupOf(vm, string, state, group) ?? vm.newNone())
    }
    state.advance()
    last = state.start
  }
  pieces.push(pieceOf(vm, string, state.codes, last, state.end))
  return appendedList(vm, pieces, 0)
}

export function findAll(vm: Vm, pattern: PyPattern, string: PyObject, pos: number, endpos: number): PyObject {
  const state = beginState(vm, pattern, string, pos, endpos)
  const found: PyObject[] = []
  while (state.start <= state.end && searchOn(state)) {
    found.push(foundItem(vm, pattern.data.groups, string, state))
    state.advance()
  }
  return appendedList(vm, found, 0)
}

/** The match's text, or its group's, or a tuple of its groups'. */
function foundItem(vm: Vm, groups: number, string: PyObject, state: MatchState): PyObject {
  if (groups === 0) return pieceOf(vm, string, state.codes, state.start, state.stop)
  const texts = Array.from(
    { length: groups },
    (_, i) => groupOf(vm, string, state, i + 1) ?? pieceOf(vm, string, state.codes, 0, 0),
  )
  const [only] = texts
  return groups === 1 && only !== undefined ? only : vm.filledTuple(texts)
}
