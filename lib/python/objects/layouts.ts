/**
 * The layouts of values and of plain instances; families with references of their own define theirs beside their types.
 *
 * Sizes are those of CPython 3.14 on 64-bit machines: `__sizeof__` plus the collector's header where there is one, and for
 * instances with inline values the two words before them. Source: measured with sys.getsizeof on 3.14.10.
 */
import { NAMED_SLOT } from '../../heap/history/event'
import { bitLength } from '../text/int'
import { codePointLength, isBeyondBasic } from '../text/codePoints'
import type { PyObject } from './PyObject'
import { kind, type Layout, typeFlag } from './PyType'
import { subclassBytes } from './subclassBytes'

const GC_HEADER = 16
const nothing = (): PyObject[] => []
const noVisit = (): void => undefined

/** A layout of values that refer to nothing; instances of subclasses have a collector's header and what the class adds. */
export function atomLayout(name: string, bits: number, size: (object: PyObject) => number): Layout {
  return {
    name,
    kind: bits,
    container: false,
    naming: 'none',
    role: 'atom',
    slotNames: [],
    systemSlots: [],
    traverse: noVisit,
    release: nothing,
    edges: noVisit,
    size: (object) => {
      const isHeap = (object.cls.flags & typeFlag.HEAP) !== 0
      return size(object) + (isHeap ? GC_HEADER + subclassBytes(object) : 0)
    },
    clearable: false,
    finalize: null,
  }
}

const INT_DIGIT_BITS = 30
const LARGEST_DIGIT = 2 ** INT_DIGIT_BITS - 1

export const intLayout = atomLayout('int', kind.INT, (object) => {
  const value = object.data as number | bigint // an int inside
  if (typeof value === 'number' && value <= LARGEST_DIGIT && value >= -LARGEST_DIGIT) return 28
  return 24 + 4 * Math.ceil(bitLength(value) / INT_DIGIT_BITS)
})

export const floatLayout = atomLayout('float', kind.FLOAT, () => 24)
export const complexLayout = atomLayout('complex', kind.COMPLEX, () => 32)
export const singletonLayout = atomLayout('singleton', kind.OTHER, () => 16)
export const bytesLayout = atomLayout('bytes', kind.BYTES, (object) => 33 + (object.data as Uint8Array).length) // bytes inside

export const strLayout = atomLayout('str', kind.STR, (object) => {
  const text = object.data as string // a str inside
  return (object.cls.flags & typeFlag.HEAP) === 0
    ? strSize(text)
    : SUBCLASS_STR_BYTES + (codePointLength(text) + 1) * widthOf(text)
})

/** In an instance of a subclass the characters lie apart from the object. */
const SUBCLASS_STR_BYTES = 64

/** Bytes a character. */
function widthOf(text: string): number {
  if (latin.test(text)) return 1
  return isBeyondBasic(text) ? 4 : 2
}

/** A single character beyond ASCII is CPython's own object, which comes with its UTF-8 form. */
const SHARED_LATIN_BYTES = 61
const ascii = /^[\0-\x7f]*$/
const latin = /^[\0-\xff]*$/

export function isAscii(text: string): boolean {
  return ascii.test(text)
}

export function beyondLatin(text: string): boolean {
  return !latin.test(text)
}

/** Of a str of more than one character that are all in Latin-1. */
export function narrowStrSize(length: number, isAllAscii: boolean): number {
  return (isAllAscii ? 41 : 57) + length
}

/** Bytes of a str: one, two or four a character, by the widest one. */
function strSize(text: string): number {
  if (ascii.test(text)) return narrowStrSize(text.length, true)
  if (latin.test(text)) return text.length === 1 ? SHARED_LATIN_BYTES : narrowStrSize(text.length, false)
  const characters = codePointLength(text)
  return isBeyondBasic(text) ? 60 + 4 * characters : 58 + 2 * characters
}

const PRE_HEADER = 16

/** A plain instance: attributes only. */
export const objectLayout: Layout = {
  name: 'object',
  kind: kind.OBJECT,
  container: true,
  naming: 'none',
  role: 'instance',
  slotNames: [],
  systemSlots: [],
  traverse: noVisit,
  release: nothing,
  edges: noVisit,
  size: (object) => instanceSize(object.cls.flags, object.cls.members),
  clearable: true,
  finalize: null,
}

function instanceSize(flags: number, members: number): number {
  if ((flags & typeFlag.HEAP) === 0) return 16
  const hasPreHeader = (flags & (typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS)) !== 0
  return 16 + GC_HEADER + (hasPreHeader ? PRE_HEADER : 0) + 8 * members
}

type ReadField<T> = (data: T, field: keyof T & string) => PyObject | null

function visiting<T>(fields: readonly (keyof T & string)[], read: ReadField<T>): Layout['traverse'] {
  return (object, visit) => {
    for (const field of fields) {
      const child = read(object.data as T, field) // the layout's own data
      if (child !== null) visit(child)
    }
  }
}

/** A container whose references have fixed names; `get` lists them (null: none), `take` takes them out. */
export function fixedLayout<T>(
  name: string,
  role: Layout['role'],
  size: number | ((data: T) => number),
  names: readonly (keyof T & string)[],
  options: {
    system?: readonly (keyof T & string)[]
    labels?: readonly string[]
    kind?: number
    finalize?: Layout['finalize']
    /** The order of CPython's traversal, where it is another than that in which they are dropped. */
    visits?: readonly (keyof T & string)[]
  } = {},
): Layout {
  const read = (data: T, field: keyof T & string): PyObject | null =>
    (data[field] as PyObject | null | undefined) ?? null // T's fields in `names` are references
  return {
    name,
    kind: options.kind ?? kind.OTHER,
    container: true,
    naming: 'none',
    role,
    slotNames: options.labels ?? names,
    systemSlots: names.flatMap((field, at) => (options.system?.includes(field) === true ? [at] : [])),
    traverse: visiting(options.visits ?? names, read),
    release: (_vm, object) => {
      const taken = new Array<PyObject | null>(names.length).fill(null)
      const data = object.data as Record<string, unknown> // fields in `names` hold references or null
      for (let at = 0; at < names.length; at++) {
        const field = names[at] as keyof T & string // `at` is below their number
        const child = read(object.data as T, field) // the layout's own data
        if (child === null) continue
        taken[at] = child
        data[field] = null
      }
      return taken
    },
    edges: (object, emit) => {
      for (let at = 0; at < names.length; at++) {
        const child = read(object.data as T, names[at] as keyof T & string) // the layout's own data; `at` is below their number
        if (child !== null) emit(NAMED_SLOT + at, child)
      }
    },
    size: (object) => (typeof size === 'number' ? size : size(object.data as T)) + subclassBytes(object), // the layout's own data
    clearable: true,
    finalize: options.finalize ?? null,
  }
}
