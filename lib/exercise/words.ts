/** Pieces of sentences that several checks say. */
import type { Place } from '../blame/verdict'
import type { Classes, Range } from './Exercise'

/** The person's name, as those who read it know it. */
export type NameOf = (person: string) => string

/** `Model`, `Model or Connection`, `object of yours` */
export function classWords(classes: Classes): string {
  return classes === null ? 'object of yours' : listWords(classes, 'or')
}

/** `1 Model`, `2 Model objects`, `3 objects of yours` */
export function countWords(count: number, classes: Classes): string {
  if (classes === null) return count === 1 ? '1 object of yours' : `${count} objects of yours`
  return count === 1 ? `1 ${classWords(classes)}` : `${count} ${classWords(classes)} objects`
}

export function listWords(words: readonly string[], joint: 'and' | 'or'): string {
  return words.length <= 1 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`
}

/** `at most 2`, `exactly 3`, `between 1 and 4` */
export function rangeWords({ least, most }: Range): string {
  if (least === most && least !== null) return `exactly ${least}`
  if (least === null) return `at most ${most ?? 0}`
  return most === null ? `at least ${least}` : `between ${least} and ${most}`
}

export function isWithin(count: number, { least, most }: Range): boolean {
  return count >= (least ?? 0) && count <= (most ?? Infinity)
}

/** ` on main.py line 3`; nothing where no line is known. */
export function onLine({ file, line }: Place): string {
  return file === null ? '' : ` on ${file} line ${line ?? '?'}`
}

/** `Ana on model.py line 8`, `model.py line 8` */
export function whoWhere(place: Place, nameOf: NameOf): string {
  const where = `${place.file ?? '?'} line ${place.line ?? '?'}`
  return place.by === null ? where : `${nameOf(place.by)} on ${where}`
}

/** ` made by Ana on model.py line 8`, ` made on model.py line 8`; nothing where no line is known. */
export function madeWords(place: Place, nameOf: NameOf): string {
  if (place.file === null) return ''
  return place.by === null ? ` made${onLine(place)}` : ` made by ${whoWhere(place, nameOf)}`
}

export function sizeWords(bytes: number): string {
  return `${bytes.toLocaleString('en')} bytes`
}

/** Long texts are quoted by their beginning. */
export function quoted(text: string): string {
  const MOST = 80
  return `\`${text.length > MOST ? `${text.slice(0, MOST)}…` : text}\``
}
