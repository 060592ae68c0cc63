/**
 * The verdict as a student reads it: what outlives the program, who keeps it and through which names, what must go. The
 * facts are the verdict's (lib/protocol/verdict.ts); here they only become sentences. People come in by name.
 */
import { pathExpression } from '../../lib/blame/pathExpression'
import { lingeringCount } from '../../lib/blame/verdict'
import type { Edge, Fate, Lingering, Verdict } from '../../lib/protocol/verdict'

type NameOf = (person: string) => string

export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  counted: 'freed at once, when the last reference went',
  collected: 'freed by the cycle collector',
  exit: 'freed while the interpreter shut down',
  'exit-late': 'freed so late in the shutdown that print was gone',
  never: 'never freed: the operating system took the memory back',
}

export const FATE_ORDER: readonly Fate[] = ['counted', 'collected', 'exit', 'exit-late', 'never']

export function headline(verdict: Verdict): string {
  const count = lingeringCount(verdict)
  if (count === 0)
    return verdict.exit.kind === 'ok' ? 'Nothing outlives the program' : 'The program did not reach its end'
  return count === 1 ? '1 object outlives the program' : `${count.toLocaleString('en')} objects outlive the program`
}

/** What has to be known before the rest is believed; null when there is nothing to say. */
export function exitWords({ exit, lingering }: Verdict): string | null {
  switch (exit.kind) {
    case 'exception':
      return 'An exception ended the program: its last lines are in the output. What is said here is about what ran until then.'
    case 'limit':
      return 'The program was ended at a budget or by someone. What is said here is about what ran until then.'
    case 'ok':
      return lingering.length > 0 ? null : 'Every object of a class was gone when the last line had run.'
  }
}

/** What is true of those for which the verdict has no room. */
export function unlistedWords({ unlisted }: Verdict): string {
  const count = unlisted.toLocaleString('en')
  return unlisted === 1
    ? '1 more is not listed.'
    : `${count} more are not listed. Free the ones above first, and run again.`
}

/** `events._subscribers['reload'][0].__self__` */
export function pathWords(path: readonly Edge[]): string {
  return pathExpression(path)
}

/** The people along a path, each once, the one who holds it most directly last. */
export function peopleOn(path: readonly Edge[]): string[] {
  return [...new Set(path.flatMap((edge) => (edge.by === null ? [] : [edge.by])))]
}

/** `made by Ana on main.py line 8` */
export function madeWords({ made }: Lingering, nameOf: NameOf): string {
  if (made.file === null || made.line === null) return 'made by the interpreter'
  return `made${made.by === null ? '' : ` by ${nameOf(made.by)}`} on ${made.file} line ${made.line}`
}

/** Who keeps it, in one or two sentences. */
export function keeperWords(object: Lingering, nameOf: NameOf): string {
  const alone = object.sufficient.map(nameOf)
  const needed = object.necessary.map(nameOf)
  const together = peopleOn(object.paths.flat()).filter((person) => !object.sufficient.includes(person))
  if (needed.length === 1 && alone.length === 1 && needed[0] === alone[0]) {
    return `Nothing but what ${needed[0]} wrote keeps it.`
  }
  const sentences: string[] = []
  if (alone.length > 0)
    sentences.push(begin(`${listed(alone)} ${alone.length === 1 ? 'alone keeps' : 'each alone keep'} it.`))
  if (needed.length > 0) sentences.push(begin(`${needed.join(' or ')} alone can free it.`))
  else if (alone.length > 0 && together.length > 1) sentences.push(`So do ${listed(together.map(nameOf))} together.`)
  if (needed.length === 0 && alone.length > 0) sentences.push('Nobody can free it by letting go alone.')
  if (sentences.length > 0) return sentences.join(' ')
  return together.length === 0
    ? 'The interpreter itself keeps it.'
    : begin(`${listed(together.map(nameOf))} keep it together.`)
}

function begin(sentence: string): string {
  return `${sentence.slice(0, 1).toLocaleUpperCase()}${sentence.slice(1)}`
}

export function cutWords(object: Lingering): string {
  const { length } = object.cut
  if (length === 0) return 'No reference of the program keeps it: it goes when the interpreter lets go.'
  return length === 1 ? 'To free it, this must go:' : `To free it, these ${length} must all go:`
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and Cleo`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
