import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseBytes, printedProblem, type Parsed } from './parse'
import type { Mode } from './mode'

/** Type, message, line, offset, end line, end offset, text. */
type Place = readonly (string | number | null)[]

function recorded<Entry>(name: string): Entry[] {
  return JSON.parse(readFileSync(new URL(`./goldens/${name}.json`, import.meta.url), 'utf8')) as Entry[]
}

const options = {
  filename: 'test.py',
  mode: 'exec',
  characterNamed: (name: string) => (name === 'BULLET' ? '•' : null),
} as const

function errorOf({ tree, problems: found }: Parsed): Place | null {
  const error = found.at(-1)
  if (tree !== null || error === undefined) return null
  return [error.type, error.message, error.line, error.offset, error.endLine, error.endOffset, error.text]
}

interface Disagreement {
  readonly source: string
  readonly want: Place | null
  readonly got: Place | null
}

function disagreements(entries: readonly [string, string, Place | null][]): Disagreement[] {
  return entries.flatMap(([mode, source, want]) => {
    const got = errorOf(parse(source, { ...options, mode: mode as Mode }))
    return JSON.stringify(got) === JSON.stringify(want) ? [] : [{ source, want, got }]
  })
}

describe('[S4] what is not Python is refused in CPython 3.14’s words, at its place, with its line', () => {
  const entries = recorded<[string, string, Place | null]>('problems')

  it('the recorded mistakes are many and of many kinds', () => {
    expect(entries.length).toBeGreaterThan(4000)
    expect(new Set(entries.map(([, , want]) => want?.[1])).size).toBeGreaterThan(100)
  })

  it('every recorded mistake agrees, and what CPython accepts is accepted', () => {
    expect(disagreements(entries)).toEqual([])
  })

  it('a mistake far down a long module is found where it is', () => {
    const source = 'if x:\n    y = [1, 2]\n'.repeat(3000) + 'if x\n    y\n'
    expect(errorOf(parse(source, options))).toEqual(['SyntaxError', "expected ':'", 6001, 5, 6001, 6, 'if x\n'])
  })

  it('a null byte has no place', () => {
    const { problems: found } = parse('x = "\0"', options)
    expect(found).toMatchObject([{ message: 'source code string cannot contain null bytes', line: 0, text: null }])
  })
})

describe('[S5] bytes are decoded by mark, cookie or as UTF-8', () => {
  it.each(recorded<[string, Place | null]>('bytes'))('bytes %s', (hex, want) => {
    expect(errorOf(parseBytes(Uint8Array.from(Buffer.from(hex, 'hex')), options))).toEqual(want)
  })
})

describe('[S6] doubtful literals are warned of, in CPython’s words, and accepted', () => {
  it.each(recorded<[string, Place[]]>('warnings'))('%j', (source, want) => {
    const { tree, problems: found } = parse(source, options)
    expect(tree).not.toBeNull()
    expect(found.map(({ type, message, line }) => [type, message, line])).toEqual(want)
  })
})

describe('[S7] a printed error suggests the keyword a misspelt word was meant to be', () => {
  it.each(recorded<[string, Place]>('typos'))('%j', (source, want) => {
    const error = parse(source, options).problems.at(-1)
    if (error === undefined) throw new Error('the misspelling was accepted')
    const shown = printedProblem(source, error, options, () => true)
    expect([shown.message, shown.offset, shown.endOffset, shown.text?.trimEnd()]).toEqual(want)
  })

  it('what does not compile is not suggested', () => {
    const error = parse('retrun 1', options).problems.at(-1)
    if (error === undefined) throw new Error('the misspelling was accepted')
    expect(printedProblem('retrun 1', error, options, () => false)).toBe(error)
  })
})
