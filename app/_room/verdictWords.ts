/**
 * The verdict as a student reads it: what outlives the program, who keeps it and through which names, what must go. The
 * facts are the verdict's (lib/protocol/verdict.ts); here they only become sentences. People come in by name.
 */
import type { Changed } from '../../lib/blame/difference'
import { lingeringCount } from '../../lib/blame/verdict'
import type { Edge, Fate, Lingering, Verdict } from '../../lib/protocol/verdict'

type NameOf = (person: string | null) => string

const FATE_WORDS: Readonly<Record<Fate, string>> = {
  counted: 'freed at once, when the last reference went',
  collected: 'freed by the cycle collector',
  exit: 'freed while the interpreter shut down',
  'exit-late': 'freed so late in the shutdown that print was gone',
  never: 'never freed: the operating system took the memory back',
}

/** What ran until a budget or a person ended it never came to its shutdown. */
const UNFINISHED = 'alive when the run was ended'

export function fateWords(fate: Fate, { exit }: Verdict): string {
  return exit.kind === 'limit' && fate === 'never' ? UNFINISHED : FATE_WORDS[fate]
}

export const FATE_ORDER: readonly Fate[] = ['counted', 'collected', 'exit', 'exit-late', 'never']

export function headline(verdict: Verdict): string {
  const count = lingeringCount(verdict)
  if (count === 0) return EMPTY_HEADLINES[verdict.exit.kind]
  if (verdict.exit.kind === 'limit')
    return count === 1 ? '1 object was alive at the end' : `${count.toLocaleString('en')} objects were alive at the end`
  return count === 1 ? '1 object outlives the program' : `${count.toLocaleString('en')} objects outlive the program`
}

/** Where no object of the team's classes was left. */
const EMPTY_HEADLINES: Readonly<Record<Verdict['exit']['kind'], string>> = {
  ok: 'Nothing of yours outlives the program',
  exception: 'An exception ended the program',
  limit: 'The program was ended before its end',
}

const UNTIL_THEN = ' What is said here is about what ran until then.'

/** What has to be known before the rest is believed; null when there is nothing to say. */
export function exitWords({ exit, lingering, fates }: Verdict): string | null {
  const isNothing = Object.values(fates).every((count) => count === 0)
  switch (exit.kind) {
    case 'exception':
      return `An exception ended the program: its last lines are in the output.${isNothing ? '' : UNTIL_THEN}`
    case 'limit':
      return `The program was ended before its last line.${UNTIL_THEN}`
    case 'ok':
      return lingering.length > 0
        ? null
        : 'Every object that your lines made of a class, and every file they opened, was gone when the last line had run. What is still in the picture is Python’s own: modules, values, functions.'
  }
}

/** What is true of those for which the verdict has no room. */
export function unlistedWords({ unlisted }: Verdict): string {
  const count = unlisted.toLocaleString('en')
  return unlisted === 1
    ? '1 more is not listed.'
    : `${count} more are not listed. Free the ones above first, and run again.`
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
  if (object.cycle.length > 0) return CYCLE_WORDS
  const alone = object.sufficient.map(nameOf)
  const needed = object.necessary.map(nameOf)
  const groups = object.sufficientGroups
    .filter((group) => group.length > 1)
    .map((group) => listed(inOrder(group, object).map((person) => nameOf(person))))
  if (needed.length === 1 && alone.length === 1 && needed[0] === alone[0]) {
    return `Nothing but what ${needed[0]} wrote keeps it.`
  }
  const sentences: string[] = []
  if (alone.length > 0)
    sentences.push(begin(`${listed(alone)} ${alone.length === 1 ? 'alone keeps' : 'each alone keep'} it.`))
  if (needed.length > 0) sentences.push(begin(`${needed.join(' or ')} alone can free it.`))
  if (groups.length > 0)
    sentences.push(
      alone.length > 0
        ? `So do ${groups.join(' together, or ')} together.`
        : begin(`${groups.join(' together, or ')} keep it together.`),
    )
  if (needed.length === 0 && alone.length + groups.length > 0) sentences.push('Nobody can free it by letting go alone.')
  return sentences.length > 0 ? sentences.join(' ') : 'The interpreter itself keeps it.'
}

const CYCLE_WORDS =
  'Nothing that lives refers to it any more. It waits in a circle of references, where no count falls to 0, for the cycle collector.'

/** As they come on the ways to the object, from the roots on; the verdict has them by their ids. */
function inOrder<Person extends string | null>(group: readonly Person[], { paths }: Lingering): Person[] {
  const order = [...new Set(paths.flatMap((path) => path.map(({ by }) => by)))]
  return [...group].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

function begin(sentence: string): string {
  return `${sentence.slice(0, 1).toLocaleUpperCase()}${sentence.slice(1)}`
}

export function cutWords(object: Lingering): string {
  const { length } = object.cut
  if (length === 0) return 'No reference of the program keeps it: it goes when the interpreter lets go.'
  return length === 1 ? 'To free it, this must go:' : `To free it, these ${length} must all go:`
}

/** "2 Model objects no longer linger and 1 Cache lingers". */
export function sinceWords(changes: readonly Changed[]): string {
  const fewer = changes.filter(({ before, after }) => after < before)
  const more = changes.filter(({ before, after }) => after > before)
  const words = [
    ...fewer.map(
      ({ type, before, after }) =>
        `${objectsOf(type, before - after)} no longer ${before - after === 1 ? 'lingers' : 'linger'}`,
    ),
    ...more.map(
      ({ type, before, after }) =>
        `${objectsOf(type, after - before)} ${before === 0 ? '' : 'more '}${after - before === 1 ? 'lingers' : 'linger'}`,
    ),
  ]
  return listed(words)
}

function objectsOf(type: string, count: number): string {
  return count === 1 ? `1 ${type}` : `${count.toLocaleString('en')} ${type} objects`
}

/** What comes before the circle that keeps an object when its cut has gone. */
export const CIRCLE_WORDS =
  'That does not free it at once: it is in a circle of references, where no count falls to 0, and waits for the cycle collector.'

/** What comes before the lines that free all. */
export function togetherWords(
  { objects, statements, isFewest, waits }: NonNullable<Verdict['together']>,
  total: number,
): string {
  const { length } = statements
  const all = `To free all ${objects.toLocaleString('en')}${objects < total ? ' that somebody keeps' : ''}, what `
  const rest = waits ? ', and the cycle collector must run' : ''
  if (length === 1) return `${all}this line stores must go${rest}:`
  return `${all}these ${length} lines store must go${isFewest ? '; no fewer will do' : ''}${rest}:`
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and Cleo`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
