/** Building tuples, lists, sets, dicts, slices and strings; adding to them; taking sequences apart. */
import { joined } from '../../text/codePoints'
import { strObject } from '../../objects/text/strNew'
import { dictSet, newDict } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { mergeKeywords, mergeLiteral } from '../../objects/dict/updating'
import { appendItem, extendList } from '../../objects/sequence/listItems'
import { addToSet, newSet, updateSet } from '../../objects/set/setItems'
import type { PyContainer, PyList, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { shownName } from '../../objects/type/fullName'
import { hasPositions, iterate, nextItem } from '../../objects/protocol/iterate'
import { ascii, format, reprObject } from '../../objects/protocol/text'
import type { Frame } from '../Frame'
import { comeAndGo } from '../unseen'
import type { Vm } from '../Vm'
import { drop, isOwned, peek, peekNull, push, replace, take } from './operands'

export function tuple(vm: Vm, frame: Frame, count: number, mask: number): number {
  return push(frame, vm.tuple(take(frame, count, mask)))
}

export function list(vm: Vm, frame: Frame, count: number, mask: number): number {
  return push(frame, vm.list(take(frame, count, mask)))
}

export function set(vm: Vm, frame: Frame, count: number, mask: number): number {
  const made = newSet(vm, vm.types.set)
  for (let k = count - 1; k >= 0; k--) addToSet(vm, made, peek(frame, k))
  drop(vm, frame, count, mask)
  return push(frame, made)
}

export function map(vm: Vm, frame: Frame, count: number, mask: number): number {
  const made = newDict(vm)
  try {
    for (let k = count * 2 - 1; k > 0; k -= 2) dictSet(vm, made, peek(frame, k), peek(frame, k - 1))
  } catch (error) {
    vm.decref(made)
    throw error
  }
  drop(vm, frame, count * 2, mask)
  return push(frame, made)
}

export function slice(vm: Vm, frame: Frame, count: number, mask: number): number {
  const stepValue = count === 3 ? peek(frame, 0) : vm.none
  const made = vm.services.makeSlice(vm, peek(frame, count - 1), peek(frame, count - 2), stepValue)
  drop(vm, frame, count, mask)
  return push(frame, made)
}

export function string(vm: Vm, frame: Frame, count: number, mask: number): number {
  let text = ''
  for (let k = count - 1; k >= 0; k--) text = joined(text, String(peek(frame, k).data))
  drop(vm, frame, count, mask)
  return push(frame, vm.str(text))
}

/** `value, text [, spec] -> Interpolation` */
export function interpolation(vm: Vm, frame: Frame, arg: number, mask: number): number {
  const hasSpec = (arg & 1) !== 0
  const count = hasSpec ? 3 : 2
  const spec = hasSpec ? peek(frame, 0) : vm.emptyStr
  const made = vm.services.makeInterpolation(vm, peek(frame, count - 1), peek(frame, count - 2), arg >> 2, spec)
  return replace(vm, frame, count, mask, made)
}

/** `strings, interpolations -> Template` */
export function template(vm: Vm, frame: Frame, mask: number): number {
  return replace(vm, frame, 2, mask, vm.services.makeTemplate(vm, peek(frame, 1), peek(frame, 0)))
}

/** The container `depth` entries below the top one. */
function container<T extends PyObject>(frame: Frame, depth: number): T {
  return frame.stack[frame.sp - 1 - depth] as T // the compiler put it there
}

export function listAppend(vm: Vm, frame: Frame, depth: number, mask: number): number {
  const target = container<PyList>(frame, depth)
  const item = peek(frame, 0)
  if (!isOwned(mask, 0)) item.refs++
  frame.stack[--frame.sp] = null
  appendItem(vm, target, item)
  return frame.sp
}

export function listExtend(vm: Vm, frame: Frame, depth: number, mask: number): number {
  const iterable = peek(frame, 0)
  if (iterable.cls.slots.iter === null && !hasPositions(iterable)) {
    throw vm.error('TypeError', `Value after * must be an iterable, not ${iterable.cls.name}`)
  }
  extendList(vm, container<PyList>(frame, depth), iterable)
  return drop(vm, frame, 1, mask)
}

export function setAdd(vm: Vm, frame: Frame, depth: number, mask: number): number {
  const target = container(frame, depth)
  // The set of annotations that ran is a name that the program may give to something else.
  if (target.cls !== vm.types.set) throw vm.error('TypeError', `'${shownName(vm, target.cls)}' object is not a set`)
  addToSet(vm, target as PyContainer, peek(frame, 0))
  return drop(vm, frame, 1, mask)
}

export function setUpdate(vm: Vm, frame: Frame, depth: number, mask: number): number {
  updateSet(vm, container<PyContainer>(frame, depth), peek(frame, 0))
  return drop(vm, frame, 1, mask)
}

/** `key, value ->` */
export function mapAdd(vm: Vm, frame: Frame, depth: number, mask: number): number {
  dictSet(vm, container<PyDict>(frame, depth + 1), peek(frame, 1), peek(frame, 0))
  return drop(vm, frame, 2, mask)
}

export function dictUpdate(vm: Vm, frame: Frame, depth: number, mask: number): number {
  mergeLiteral(vm, container<PyDict>(frame, depth), peek(frame, 0))
  return drop(vm, frame, 1, mask)
}

/** Keywords of a call: a name given twice is an error that names the function. */
export function dictMerge(vm: Vm, frame: Frame, depth: number, mask: number): number {
  const callable = peekNull(frame, depth + 3)
  mergeKeywords(vm, container<PyDict>(frame, depth), peek(frame, 0), callable)
  return drop(vm, frame, 1, mask)
}

/** `!s`, `!r` */
const STR_OF = 1
const REPR_OF = 2

export function convertValue(vm: Vm, frame: Frame, conversion: number, mask: number): number {
  return replace(vm, frame, 1, mask, converted(vm, peek(frame, 0), conversion))
}

function converted(vm: Vm, value: PyObject, conversion: number): PyObject {
  if (conversion === STR_OF) return strObject(vm, value)
  return conversion === REPR_OF ? reprObject(vm, value) : vm.str(ascii(vm, value))
}

export function formatSimple(vm: Vm, frame: Frame, mask: number): number {
  return replace(vm, frame, 1, mask, format(vm, peek(frame, 0), ''))
}

export function formatWithSpec(vm: Vm, frame: Frame, mask: number): number {
  return replace(vm, frame, 2, mask, format(vm, peek(frame, 1), String(peek(frame, 0).data)))
}

/** `sequence -> items`, the first on top. */
export function unpackSequence(vm: Vm, frame: Frame, count: number, mask: number): number {
  const source = peek(frame, 0)
  const items = unpackItems(vm, source, count, count)
  return pushUnpacked(vm, frame, mask, source, items)
}

/** `sequence -> items, rest, items`, the first on top. */
export function unpackEx(vm: Vm, frame: Frame, arg: number, mask: number): number {
  const before = arg & 0xff
  const after = arg >> 8
  const source = peek(frame, 0)
  const items = unpackItems(vm, source, before + after, Infinity)
  comeAndGo(vm, vm.types.builtin.free) // the iterator's `__length_hint__`
  const rest = vm.list(items.splice(before, items.length - before - after))
  items.splice(before, 0, rest)
  return pushUnpacked(vm, frame, mask, source, items)
}

function pushUnpacked(vm: Vm, frame: Frame, mask: number, source: PyObject, items: readonly PyObject[]): number {
  frame.sp--
  for (let i = items.length - 1; i >= 0; i--) frame.stack[frame.sp++] = items[i] ?? null
  if (isOwned(mask, 0)) vm.decref(source)
  return frame.sp
}

/** At least `least` items, and no more than `most`: owned. */
function unpackItems(vm: Vm, source: PyObject, least: number, most: number): PyObject[] {
  if (source.cls === vm.types.tuple || source.cls === vm.types.list) {
    const items = source.data as PyObject[] // exact tuple or list
    comeAndGo(vm, (source.cls === vm.types.list ? vm.types.listIterator : vm.types.tupleIterator).free)
    checkCount(vm, source, items.length, least, most)
    for (const item of items) item.refs++
    return items.slice()
  }
  return unpackIterable(vm, source, least, most)
}

function checkCount(vm: Vm, source: PyObject, got: number, least: number, most: number): void {
  if (got > most) {
    const shown = (source.cls.kind & (kind.TUPLE | kind.LIST | kind.DICT)) !== 0 ? `, got ${got}` : ''
    throw vm.error('ValueError', `too many values to unpack (expected ${most}${shown})`)
  }
  if (got < least) {
    const expected = most === Infinity ? `at least ${least}` : String(least)
    throw vm.error('ValueError', `not enough values to unpack (expected ${expected}, got ${got})`)
  }
}

function unpackIterable(vm: Vm, source: PyObject, least: number, most: number): PyObject[] {
  if (source.cls.slots.iter === null && source.cls.slots.getItem === null) {
    throw vm.error('TypeError', `cannot unpack non-iterable ${source.cls.name} object`)
  }
  const iterator = iterate(vm, source)
  const items: PyObject[] = []
  try {
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) {
      items.push(item)
      if (items.length > most) break
    }
    checkCount(vm, source, items.length > most ? unpackedLength(source, items.length) : items.length, least, most)
  } catch (error) {
    for (const item of items) vm.decref(item)
    throw error
  } finally {
    vm.decref(iterator)
  }
  return items
}

function unpackedLength(source: PyObject, seen: number): number {
  return (source.cls.kind & kind.DICT) !== 0 ? (source as PyDict).data.used : seen // kind says it is one
}
