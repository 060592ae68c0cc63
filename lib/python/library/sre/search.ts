/**
 * Where a pattern matches first: the places that cannot begin a match are passed over by what the compiler noted at the
 * code's head (a literal prefix, a set of first characters, the least length).
 */
import { isInSet } from './matchOne'
import type { MatchState } from './MatchState'
import { info, op } from './opcodes'

/** Tries the one place where the state starts. */
export function matchHere(state: MatchState, mustAdvance = state.mustAdvance): boolean {
  return state.matcher.matchesAt(0, state.start, mustAdvance)
}

/** Moves the state's start to the first match at or after it. */
export function searchOn(state: MatchState): boolean {
  const { matcher, start: first, code } = state
  const hasInfo = code[0] === op.INFO
  const body = hasInfo ? 1 + (code[1] ?? 0) : 0
  const last = state.end - (hasInfo ? (code[3] ?? 0) : 0)
  const mayBegin = hasInfo ? firstTest(state) : null
  for (let at = first; at <= last; at++) {
    if (mayBegin !== null && !mayBegin(at)) {
      state.spend()
      continue
    }
    state.start = at
    if (matcher.matchesAt(body, at, at === first && state.mustAdvance)) return true
    if (beginsText(code, body)) return false
  }
  return false
}

/** Whether the pattern begins with `^` or `\A`: CPython tries such a pattern once. */
function beginsText(code: Uint32Array, body: number): boolean {
  return code[body] === op.AT && (code[body + 1] === 0 || code[body + 1] === 2)
}

/** Whether a match may begin at a place; null if nothing is known. */
function firstTest({ code, codes }: MatchState): ((at: number) => boolean) | null {
  const flags = code[2] ?? 0
  if ((flags & info.CHARSET) !== 0) return (at) => isInSet(code, 5, codes[at] ?? 0)
  if ((flags & info.PREFIX) === 0) return null
  const prefix = code.subarray(7, 7 + (code[5] ?? 0))
  return (at) => prefix.every((character, i) => codes[at + i] === character)
}
