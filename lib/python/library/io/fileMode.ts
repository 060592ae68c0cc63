/** The modes of files: `r`, `w`, `x`, `a`, each perhaps with `+`. */
import { flag } from '../../system/OpenFile'
import type { Vm } from '../../vm/Vm'

export interface FileMode {
  readonly readable: boolean
  readonly writable: boolean
  readonly created: boolean
  readonly appending: boolean
  readonly flags: number
}

const BAD = 'Must have exactly one of create/read/write/append mode and at most one plus'

/** The mode of a FileIO. */
export function fileMode(vm: Vm, text: string): FileMode {
  let letter = ''
  let plus = false
  for (const one of text) {
    if ('rwxa'.includes(one)) {
      if (letter !== '') throw vm.error('ValueError', BAD)
      letter = one
    } else if (one === '+') {
      if (plus) throw vm.error('ValueError', BAD)
      plus = true
    } else if (one !== 'b') throw vm.error('ValueError', `invalid mode: ${text}`)
  }
  if (letter === '') throw vm.error('ValueError', BAD)
  const readable = letter === 'r' || plus
  const writable = letter !== 'r' || plus
  return {
    readable,
    writable,
    created: letter === 'x',
    appending: letter === 'a',
    flags: FLAGS[letter as keyof typeof FLAGS] | (readable && writable ? flag.BOTH : readable ? flag.READ : flag.WRITE), // one of the four
  }
}

const FLAGS = {
  r: 0,
  w: flag.CREATE | flag.TRUNCATE,
  x: flag.CREATE | flag.EXCLUSIVE,
  a: flag.CREATE | flag.APPEND,
} as const

/** As `FileIO.mode` shows it. */
export function modeText({ readable, writable, created, appending }: FileMode): string {
  if (created) return readable ? 'xb+' : 'xb'
  if (appending) return readable ? 'ab+' : 'ab'
  if (readable) return writable ? 'rb+' : 'rb'
  return 'wb'
}

export interface OpenMode {
  /** Without `t` and `b`. */
  readonly raw: string
  readonly binary: boolean
  readonly reading: boolean
  readonly writing: boolean
  readonly updating: boolean
}

/** The mode of `open`, checked in the order of CPython. */
export function openMode(vm: Vm, mode: string): OpenMode {
  const seen = new Set<string>()
  for (const one of mode) {
    if (!'rwxa+tb'.includes(one) || seen.has(one)) throw vm.error('ValueError', `invalid mode: '${mode}'`)
    seen.add(one)
  }
  const has = (one: string): boolean => seen.has(one)
  if (has('t') && has('b')) throw vm.error('ValueError', "can't have text and binary mode at once")
  if (['x', 'r', 'w', 'a'].filter(has).length > 1)
    throw vm.error('ValueError', 'must have exactly one of create/read/write/append mode')
  const first = ['x', 'r', 'w', 'a'].find(has) ?? ''
  return {
    raw: `${first}${has('+') ? '+' : ''}`,
    binary: has('b'),
    reading: has('r'),
    writing: first !== '' && first !== 'r',
    updating: has('+'),
  }
}
