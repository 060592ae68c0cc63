/** A program with a few bytes, words or lines changed: mostly wrong, and near to what people write. */
import type { Choices } from './choices'

// oxfmt-ignore
const PIECES = [
  '(', ')', '[', ']', '{', '}', ':', ',', '.', '=', '*', '**', '@', '\n', '    ', '\t', '\\', "'", '"', '"""', '#',
  '\0', '\ud800', '\ufeff', 'é', '\u00a0', '🐍', '0', '9'.repeat(30), '1e999', '-1', 'None', 'self', 'lambda: ',
  'yield ', 'await ', 'del ', 'not ', ' in ', ' is ', 'async ', 'class ', 'def ', 'return ', 'raise ', 'f"{', '!r}',
  '\r', '\f',
] as const

export function mutate(choices: Choices, text: string, others: readonly [string, ...string[]]): string {
  let mutated = text
  for (let round = choices.below(4); round >= 0; round--) mutated = choices.of(MUTATIONS)(choices, mutated, others)
  return mutated
}

type Mutation = (choices: Choices, text: string, others: readonly [string, ...string[]]) => string

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (choices, text) => spliced(text, choices.below(text.length + 1), 0, choices.of(PIECES)),
  (choices, text) => spliced(text, choices.below(text.length + 1), 1 + choices.below(3), ''),
  (choices, text) => spliced(text, choices.below(text.length + 1), 1, choices.of(PIECES)),
  (choices, text) => spliced(text, choices.below(text.length + 1), 1, String.fromCharCode(choices.below(0x180))),
  (choices, text) => text.slice(0, choices.below(text.length + 1)),
  (choices, text) => swappedWords(choices, text),
  (choices, text) => swappedWords(choices, text),
  (choices, text) => withLines(text, (lines) => lines.splice(choices.below(lines.length), 1)),
  (choices, text) =>
    withLines(text, (lines) => lines.splice(choices.below(lines.length), 0, lines[choices.below(lines.length)] ?? '')),
  (choices, text, others) => {
    const borrowed = choices.of(others).split('\n')
    const from = choices.below(borrowed.length)
    const taken = borrowed.slice(from, from + 1 + choices.below(4))
    return withLines(text, (lines) => lines.splice(choices.below(lines.length), 0, ...taken))
  },
]

function spliced(text: string, at: number, gone: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at + gone)
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}

/** One word takes the place of another. */
function swappedWords(choices: Choices, text: string): string {
  const words = [...text.matchAll(/\w+/g)]
  if (words.length === 0) return text
  const at = words[choices.below(words.length)]
  const by = words[choices.below(words.length)]
  return at === undefined || by === undefined ? text : spliced(text, at.index, at[0].length, by[0])
}
