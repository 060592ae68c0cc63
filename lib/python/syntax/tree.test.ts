import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonical } from './goldens/canonical'
import { parse } from './parse'
import type { Mode } from './mode'
import type { Root } from './tree'

/** Source and tree of each recorded program. */
const trees = JSON.parse(readFileSync(new URL('./goldens/trees.json', import.meta.url), 'utf8')) as [string, unknown][]

const options = {
  filename: 'test.py',
  mode: 'exec',
  characterNamed: (name: string) => (name === 'BULLET' ? '•' : null),
} as const

function treeOf(source: string, mode: Mode = 'exec'): Root {
  const { tree, problems } = parse(source, { ...options, mode })
  if (tree === null) throw new Error(`refused: ${JSON.stringify(problems.at(-1))}`)
  return tree
}

describe('[S1] the tree is CPython 3.14’s, node for node and column for column', () => {
  it.each(trees)('%s', (source, tree) => {
    expect(canonical(treeOf(source))).toEqual(tree)
  })
})

describe('[S2] a text is read as a module, one expression, or a line typed at the prompt', () => {
  it('an expression may be followed by empty lines and nothing else', () => {
    expect(treeOf('a, b\n\n', 'eval').kind).toBe('Expression')
    expect(parse('a\nb', { ...options, mode: 'eval' }).tree).toBeNull()
  })

  it('at the prompt a line needs no newline and a block ends with the text', () => {
    expect(treeOf('x = 1', 'single').kind).toBe('Interactive')
    expect(canonical(treeOf('if x:\n  y\n', 'single'))).toEqual(
      expect.arrayContaining(['Interactive', null, [expect.arrayContaining(['If'])]]),
    )
  })
})

/** A source and the depth its parts nest to. */
const DEEP: readonly (readonly [string, string])[] = [
  ['a sum of 100,000 terms', 'a+'.repeat(100_000) + 'a'],
  ['a comparison of 100,000 terms', 'a<'.repeat(100_000) + 'a'],
  ['5,000 signs', '-'.repeat(5000) + '1'],
  ['5,000 nots', 'not '.repeat(5000) + 'a'],
  ['2,500 powers', 'a**'.repeat(2500) + '1'],
  ['100,000 attributes', 'a' + '.b'.repeat(100_000)],
  ['100,000 calls', 'a' + '()'.repeat(100_000)],
  ['100,000 targets', 'a='.repeat(100_000) + '1'],
  ['100,000 elifs', 'if a: b\n' + 'elif a: b\n'.repeat(100_000)],
  ['200 brackets', 'a or b and not c < d | e ^ f & g << h + i * -('.repeat(200) + '1' + ')'.repeat(200)],
  ['140 f-strings in one another', 'f"{'.repeat(140) + '1' + '}"'.repeat(140)],
]

describe('[S3] long chains and deep nesting overflow nothing', () => {
  it.each(DEEP)('%s', (_name, source) => {
    expect(treeOf(source).kind).toBe('Module')
  })

  it('10,000 brackets are refused as CPython refuses them', () => {
    const { tree, problems } = parse('('.repeat(10_000) + ')'.repeat(10_000), options)
    expect(tree).toBeNull()
    expect(problems.at(-1)).toMatchObject({ message: 'too many nested parentheses', line: 1, offset: 201 })
  })

  it.each(['lambda:', '-', 'not ', 'a**'])('100,000 times %s is too complex', (part) => {
    const { tree, problems } = parse(part.repeat(100_000) + '1', options)
    expect(tree).toBeNull()
    expect(problems.at(-1)).toMatchObject({ type: 'MemoryError' })
    expect(problems.at(-1)?.message).toContain('too complex to parse')
  })
})
