/**
 * What CPython 3.14 said of random patterns and texts: the code words are those of its own compiler, so that the engine is
 * asked alone. Spans come with the last group's number, or -1.
 */
import { describe, expect, it } from 'vitest'
import type { Vm } from '../../vm/Vm'
import recorded from './goldens/matching.json'
import { MatchState } from './MatchState'
import { matchHere, searchOn } from './search'
import { codesOfText } from './subject'

const BUDGET = 1e7

/** The budget is all that the engine asks of the machine while a pattern is sound. */
function machine(ticks: number): Vm {
  const vm = {
    ticksLeft: ticks,
    tick: () => {
      throw new RangeError('the budget is spent')
    },
    error: (type: string, message: string) => new RangeError(`${type}: ${message}`),
  }
  return vm as unknown as Vm // the three members that the engine uses
}

function stateOf(code: readonly number[], groups: number, text: string, mustEnd: boolean, ticks = BUDGET): MatchState {
  return new MatchState(machine(ticks), Uint32Array.from(code), codesOfText(text), groups, 0, Infinity, mustEnd)
}

function shown(state: MatchState): number[] {
  return [...state.spans(), state.matcher.lastIndex]
}

function all(state: MatchState): number[][] {
  const found: number[][] = []
  while (searchOn(state)) {
    found.push(shown(state))
    state.advance()
  }
  return found
}

describe('matching', () => {
  it.each(recorded)('$pattern with flags $flags', ({ code, groups, texts }) => {
    for (const { text, ...expected } of texts) {
      const here = stateOf(code, groups, text, false)
      const later = stateOf(code, groups, text, false)
      const whole = stateOf(code, groups, text, true)
      expect({
        match: matchHere(here) ? shown(here) : null,
        search: searchOn(later) ? shown(later) : null,
        fullmatch: matchHere(whole) ? shown(whole) : null,
        all: all(stateOf(code, groups, text, false)),
      }).toEqual(expected)
    }
  })

  it('ends a pattern that tries everything when the budget is spent', () => {
    // (a|aa)+$
    const code = [
      14, 4, 0, 1, 4294967295, 23, 19, 1, 4294967295, 17, 0, 16, 97, 7, 3, 15, 7, 5, 16, 97, 15, 2, 0, 17, 1, 18, 6, 5,
      1,
    ]
    const state = stateOf(code, 1, `${'a'.repeat(60)}b`, false, 100_000)
    expect(() => matchHere(state)).toThrow('the budget is spent')
  })
})
