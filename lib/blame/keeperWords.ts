/** Who keeps an object and who can free it, in sentences: "ben keeps it alone; ana and cleo keep it together." */
import type { Group, Lingering } from './verdict'

type Kept = Pick<
  Lingering,
  'necessary' | 'sufficient' | 'sufficientGroups' | 'freeingGroups' | 'paths' | 'cut' | 'cycle'
>

export function keeperWords(object: Kept): string {
  const { necessary, sufficient, sufficientGroups, freeingGroups, paths, cut, cycle } = object
  if (cycle.length > 0)
    return 'Nothing else refers to it: it waits for the cycle collector, as gc.collect() would run it.'
  if (freeingGroups.length > 0) return sentences(sufficientGroups, freeingGroups)
  if (paths.length > 0 && cut.length === 0) return 'Only the interpreter holds it.'
  return fewWords(necessary, sufficient)
}

/** Where the groups are not told. */
function fewWords(necessary: readonly string[], sufficient: readonly string[]): string {
  if (necessary.length === 1) return `${names(necessary)} alone can free it.`
  if (necessary.length > 1) return `Any one of ${names(necessary)} can free it.`
  if (sufficient.length > 1) return `${names(sufficient)} must all let go.`
  if (sufficient.length === 1) return `${names(sufficient)} keeps it alone, and others keep it without them.`
  return 'Nobody keeps it alone, and nobody alone can free it.'
}

function sentences(keeping: readonly Group[], freeing: readonly Group[]): string {
  const [first] = freeing
  if (freeing.every(({ length }) => length === 1)) {
    const people = freeing.flat()
    return people.length === 1 ? `${names(people)} alone can free it.` : `Any one of ${names(people)} can free it.`
  }
  if (freeing.length === 1 && first !== undefined)
    return `${names(first)} must ${first.length === 2 ? 'both' : 'all'} let go.`
  return `${keepSentence(keeping)} ${freeSentence(freeing)}`
}

function keepSentence(keeping: readonly Group[]): string {
  const alone = keeping.filter(({ length }) => length === 1).flat()
  const parts = keeping.filter(({ length }) => length > 1).map((group) => `${names(group)} keep it together`)
  if (alone.length > 0) parts.unshift(`${names(alone)} ${alone.length === 1 ? 'keeps' : 'each keep'} it alone`)
  return `${parts.join('; ')}.`
}

/** Those in every group must let go; what is left of the groups are the choices. */
function freeSentence(freeing: readonly Group[]): string {
  const common = (freeing[0] ?? []).filter((person) => freeing.every((group) => group.includes(person)))
  const choices = freeing.map((group) => names(group.filter((person) => !common.includes(person))))
  if (common.length === 0)
    return `It is free when ${choices.join(', or ')} ${freeing.every(({ length }) => length === 1) ? 'lets' : 'let'} go.`
  return `${names(common)} must let go, and so must ${choices.join(' or ')}.`
}

function names(people: readonly (string | null)[]): string {
  const named = people.map((person) => person ?? 'whoever wrote the lines of nobody known')
  if (named.length <= 1) return named.join('')
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`
}
