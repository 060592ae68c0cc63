import { describe, expect, it } from 'vitest'
import { parse } from '../../../syntax/parse'
import { closestName } from '../../../text/closestName'
import type { CapturedException } from './CapturedException'
import { frameText } from './frameText'
import frames from './goldens/frames.json'
import names from './goldens/names.json'
import typos from './goldens/typos.json'
import { withKeywordSuggested, mayBeTypo } from './keywordTypo'
import { lastStatementLine } from './lastStatement'
import { exceptionText } from './layoutText'
import { syntaxErrorText, type SyntaxErrorFacts } from './syntaxErrorText'

describe('against CPython 3.14', () => {
  it(`a frame's lines and carets, at every position of ${frames.length} instructions`, () => {
    for (const [source, name, position, text] of frames as [string, string, number[], string][]) {
      const [line = 0, endLine = 0, column = 0, endColumn = 0] = position
      const lines = source.split('\n')
      const place = { filename: '<case>', name, line, endLine, column, endColumn }
      expect(frameText(place, (_, at) => lines[at - 1] ?? null)).toBe(text)
    }
  })

  it(`a refused text, with the keyword that was probably meant, in ${typos.length} texts`, () => {
    for (const [source, lastStatement, text] of typos as [string, number | null, string][]) {
      const problem = parse(source, { filename: '<case>', mode: 'exec' }).problems.find(({ type }) =>
        type.endsWith('Error'),
      )
      if (problem === undefined) throw new Error(`accepted: ${source}`)
      if (mayBeTypo(problem.message))
        expect([source, lastStatementLine(source, problem.line)]).toEqual([source, lastStatement])
      const facts: SyntaxErrorFacts = { ...problem, filename: '<case>' }
      const lines = source.split('\n').slice(0, -1)
      const typo = mayBeTypo(problem.message)
        ? withKeywordSuggested(facts, { lines, lastStatement: lastStatement ?? 0, isFile: false })
        : null
      expect(syntaxErrorText(problem.type, typo ?? facts)).toBe(text)
    }
  })

  it(`the closest of several names, in ${names.length} choices`, () => {
    for (const [wrong, candidates, suggestion] of names as [string, string[], string | null][]) {
      expect([wrong, candidates, closestName(wrong, candidates)]).toEqual([wrong, candidates, suggestion])
    }
  })
})

function captured(typeName: string, message: string, more: Partial<CapturedException> = {}): CapturedException {
  return {
    typeName,
    message,
    notes: [],
    frames: [],
    syntax: null,
    suppressContext: false,
    cause: null,
    context: null,
    members: null,
    ...more,
  }
}

const place = (line: number) => ({ filename: 'a.py', name: 'f', line, endLine: line, column: null, endColumn: null })

describe('the layout of a traceback', () => {
  it('is the message alone where there are no frames', () => {
    expect(exceptionText(captured('ValueError', ''), () => null)).toBe('ValueError\n')
    expect(exceptionText(captured('ValueError', 'no'), () => null)).toBe('ValueError: no\n')
  })

  it('counts the repetitions of one line beyond three', () => {
    const text = exceptionText(captured('E', '', { frames: [1, 1, 1, 1, 1, 2].map(place) }), () => null)
    const line = (at: number): string => `  File "a.py", line ${at}, in f\n`
    const repeated = '  [Previous line repeated 2 more times]\n'
    expect(text).toBe(`Traceback (most recent call last):\n${line(1).repeat(3)}${repeated}${line(2)}E\n`)
  })

  it('puts the cause before the exception, and the context only where it is not suppressed', () => {
    const context = captured('B', '')
    const cause = captured('C', 'why', { context: captured('D', '') })
    expect(exceptionText(captured('A', '', { cause, context }), () => null)).toBe(
      'D\n\nDuring handling of the above exception, another exception occurred:\n\nC: why\n\n' +
        'The above exception was the direct cause of the following exception:\n\nA\n',
    )
    expect(exceptionText(captured('A', '', { context, suppressContext: true }), () => null)).toBe('A\n')
  })

  it('draws groups as boxes within boxes, fifteen members wide', () => {
    const inner = captured('G', 'in', { members: [captured('V', '1')] })
    const text = exceptionText(
      captured('G', 'out', { members: [inner, captured('V', '2')], notes: ['note'] }),
      () => null,
    )
    expect(text).toBe(
      [
        '  | G: out',
        '  | note',
        '  +-+---------------- 1 ----------------',
        '    | G: in',
        '    +-+---------------- 1 ----------------',
        '      | V: 1',
        '      +------------------------------------',
        '    +---------------- 2 ----------------',
        '    | V: 2',
        '    +------------------------------------',
        '',
      ].join('\n'),
    )
    const many = Array.from({ length: 17 }, (_, i) => captured('V', String(i)))
    expect(exceptionText(captured('G', '', { members: many }), () => null)).toContain('| and 2 more exceptions\n')
  })
})
