/** The four normalization forms: characters taken apart, marks put in their order, and for the C forms put together again. */
import { MAX_TEXT_LENGTH } from '../formatSpec'
import { outOfMemory } from '../int'
import type { TextProblem } from '../problem'
import type { UnicodeVersion } from './UnicodeDatabase'

export type NormalForm = 'NFC' | 'NFD' | 'NFKC' | 'NFKD'
export const normalForms: readonly string[] = ['NFC', 'NFD', 'NFKC', 'NFKD']

const plain = /^[\0-\x7f]*$/

export function normalizeText(version: UnicodeVersion, form: NormalForm, text: string): string | TextProblem {
  if (plain.test(text)) return text
  const codes: number[] = []
  for (const character of text) takeApart(version, character.codePointAt(0) ?? 0, form.includes('K'), codes)
  if (codes.length > MAX_TEXT_LENGTH) return outOfMemory
  orderMarks(version, codes)
  return textOf(form.endsWith('C') ? putTogether(version, codes) : codes)
}

function takeApart(version: UnicodeVersion, code: number, compatible: boolean, codes: number[]): void {
  const decomposition = version.normalizedFrom(code)
  if (decomposition === undefined || (decomposition.tag !== '' && !compatible)) codes.push(code)
  else for (const part of decomposition.codes) takeApart(version, part, compatible, codes)
}

/** Marks of higher classes go after those of lower ones, others keep their order. */
function orderMarks(version: UnicodeVersion, codes: number[]): void {
  let start = 0
  while (start < codes.length) {
    let end = start
    while (end < codes.length && version.combining(codes[end] ?? 0) !== 0) end++
    if (end - start > 1) {
      const marks = codes.slice(start, end)
      marks.sort((a, b) => version.combining(a) - version.combining(b))
      marks.forEach((mark, at) => (codes[start + at] = mark))
    }
    start = end + 1
  }
}

/** A mark joins the last starter unless one of its own class or higher stands between. */
function putTogether(version: UnicodeVersion, codes: readonly number[]): number[] {
  const made: number[] = []
  let starter = -1
  let lastClass = -1
  for (const code of codes) {
    const combining = version.combining(code)
    const isBlocked = starter < 0 || (lastClass >= combining && lastClass !== -1)
    const joined = isBlocked ? undefined : version.compose(made[starter] ?? 0, code)
    if (joined !== undefined) {
      made[starter] = joined
      continue
    }
    made.push(code)
    if (combining === 0) {
      starter = made.length - 1
      lastClass = -1
    } else lastClass = combining
  }
  return made
}

const CHUNK = 4096

function textOf(codes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < codes.length; at += CHUNK) text += String.fromCodePoint(...codes.slice(at, at + CHUNK))
  return text
}
