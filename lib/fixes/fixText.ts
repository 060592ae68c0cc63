/** Fixes as a short text: for every kind of lingering object what makes it go, what was tried in vain, and what changes besides. */
import { makerText } from '../blame/placeWords'
import type { Answer, Fix, Fixes, Failure } from './prove'
import type { OutputChange } from './outputChange'

export function fixText({ answers, all, runs }: Fixes): string {
  if (answers.length === 0) return 'Nothing that people keep outlives the program: there is nothing to fix.'
  const lines = answers.flatMap(answerLines)
  const fixable = answers.filter(({ fixes }) => fixes.length > 0)
  if (fixable.length > 1) lines.push(...togetherLines(all))
  return [
    ...lines,
    '',
    `Proven by running ${runs === 1 ? '1 changed copy' : `${runs} changed copies`} of the program.`,
  ].join('\n')
}

function answerLines({ subject, fixes, failures }: Answer, at: number): string[] {
  const { type, made, objects } = subject
  const which = `${objects === 1 ? type : `${objects} of ${type}`}${made.file === null ? '' : ` (made ${makerText(made)})`}`
  const head = at === 0 ? which : `\n${which}`
  if (fixes.length === 0) return [head, '  No change was found that frees it.', ...failureLines(failures)]
  return [head, ...fixes.flatMap(fixLines)]
}

function fixLines(fix: Fix, at: number): string[] {
  const [first = '', ...more] = fix.changes.map(({ words }) => words)
  const number = `  ${at + 1}. `
  const rest = more.map((words) => `${' '.repeat(number.length)}and ${words}`)
  return [`${number}${capital(first)}`, ...rest, `${' '.repeat(number.length)}${effect(fix)}`]
}

function effect({ output, lingering }: Fix): string {
  const left = Object.entries(lingering).map(([type, count]) => (count === 1 ? type : `${count} ${type}`))
  const rest = left.length === 0 ? 'nothing lingers then' : `what lingers then is ${left.join(', ')}`
  return `Proven: ${rest}; ${outputWords(output)}.`
}

function outputWords({ isSame, isMoved, removed, added }: OutputChange): string {
  if (isSame) return 'it prints the same'
  if (isMoved) return 'it prints the same lines in another order'
  return `it prints ${[...removed.map((line) => `no more "${line}"`), ...added.map((line) => `"${line}"`)].join(', ')}`
}

function failureLines(failures: readonly Failure[]): string[] {
  return failures
    .slice(0, MOST_FAILURES)
    .map(({ changes, why }) => `  - Tried to ${changes.map(({ words }) => words).join(', and ')}: ${why}.`)
}

const MOST_FAILURES = 3

function togetherLines(all: Fix | null): string[] {
  if (all === null) return ['', 'These changes do not go together: make one, and ask again.']
  return ['', 'All at once:', ...fixLines(all, 0)]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
