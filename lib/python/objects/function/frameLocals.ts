/**
 * `frame.f_locals` of a function: a mapping that reads and writes the variables themselves (PEP 667).
 *
 * Invariant: a variable that is overwritten here keeps its old value alive with the frame's object, because the running code
 * may have borrowed it on its stack, as CPython keeps it. Names that the function has no variable for lie in a dict beside.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fastKind } from '../../compile/code'
import type { Frame } from '../../vm/Frame'
import { localsOf } from '../../vm/localsOf'
import { frameWatch } from '../../vm/tracing/events'
import type { Vm } from '../../vm/Vm'
import { dictDelete, dictGet, dictSet, entries, newDict } from '../dict/dictionary'
import type { Hash, PyDict } from '../dict/DictTable'
import { keyError } from '../dict/keyError'
import { fixedLayout } from '../layouts'
import { native, type NativeDefinition } from '../native/native'
import type { PyContainer, PyObject } from '../PyObject'
import { INPLACE, kind, nb, typeFlag } from '../PyType'
import { callMethod } from '../protocol/calls'
import { equal, hashOf } from '../protocol/compare'
import { iterate } from '../protocol/iterate'
import { repr } from '../protocol/text'
import type { TypeEntry } from '../type/TypeEntry'
import type { CellData } from './functionData'
import { frameObject, type PyFrame } from './frameObject'

const KEY = 'FrameLocalsProxy'

interface ProxyData {
  readonly frame: PyFrame | null
}

interface PyProxy extends PyContainer {
  data: ProxyData
}

export function frameLocalsProxy(vm: Vm, frame: Frame): PyObject {
  const data: ProxyData = { frame: frameObject(vm, frame) as PyFrame } // a frame's object has a Frame
  return vm.container(vm.typeNamed(KEY), data)
}

function frameOf(vm: Vm, self: PyObject): Frame {
  const { frame } = (self as PyProxy).data // the methods are those of proxies
  if (frame === null) throw vm.error('ValueError', 'the frame of these locals is gone')
  return frame.data
}

/** The fast slot of a name, or of a key that equals one; -1 for none. */
function slotOf(vm: Vm, frame: Frame, key: PyObject): number {
  const isExact = key.cls === vm.types.str
  const hash = isExact ? null : hashOf(vm, key)
  return frame.unit.code.localsPlusNames.findIndex((name, slot) => {
    const isHidden = ((frame.unit.code.localsPlusKinds[slot] ?? 0) & fastKind.HIDDEN) !== 0
    if (isHidden && (frame.stack[slot] ?? null) === null) return false
    return hash === null ? name === key.data : isLike(vm, name, key, hash)
  })
}

function isLike(vm: Vm, name: string, key: PyObject, hash: Hash): boolean {
  const text = vm.intern(name)
  try {
    return hashOf(vm, text) === hash && equal(vm, text, key)
  } finally {
    vm.decref(text)
  }
}

function isProxyOrDict(vm: Vm, object: PyObject): boolean {
  return (object.cls.kind & kind.DICT) !== 0 || object.cls === vm.typeNamed(KEY)
}

function cellAt(vm: Vm, frame: Frame, slot: number): { readonly data: CellData } | null {
  const entry = frame.stack[slot] ?? null
  const isCell = ((frame.unit.code.localsPlusKinds[slot] ?? 0) & (fastKind.CELL | fastKind.FREE)) !== 0
  return isCell && entry !== null && entry.cls === vm.types.cell ? (entry as PyObject & { data: CellData }) : null // exact cell
}

function extraOf(frame: Frame): PyDict | null {
  return frame.watched?.extra ?? null
}

/** Borrowed; null where the name has no value. */
function find(vm: Vm, frame: Frame, key: PyObject): PyObject | null {
  const slot = slotOf(vm, frame, key)
  if (slot < 0) return findExtra(vm, frame, key)
  const cell = cellAt(vm, frame, slot)
  return cell === null ? (frame.stack[slot] ?? null) : cell.data.contents
}

function findExtra(vm: Vm, frame: Frame, key: PyObject): PyObject | null {
  const extra = extraOf(frame) ?? newDict(vm)
  try {
    return dictGet(vm, extra, key)
  } finally {
    if (extra !== extraOf(frame)) vm.decref(extra)
  }
}

function get(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const found = find(vm, frameOf(vm, self), key)
  if (found === null) throw vm.error('KeyError', `local variable '${vm.reprText(key)}' is not defined`)
  found.refs++
  return found
}

function set(vm: Vm, self: PyObject, key: PyObject, value: PyObject | null): void {
  const frame = frameOf(vm, self)
  const slot = slotOf(vm, frame, key)
  if (value === null) return remove(vm, frame, key, slot)
  if (slot < 0) {
    const watched = frameWatch(frame)
    dictSet(vm, (watched.extra ??= newDict(vm)), key, value)
    return
  }
  value.refs++
  const cell = cellAt(vm, frame, slot)
  if (cell === null) storeFast(vm, frame, slot, value)
  else {
    const old = cell.data.contents
    cell.data.contents = value
    vm.recordStore(cell as PyContainer & { data: CellData }, NAMED_SLOT, value)
    vm.xdecref(old)
  }
}

/** Takes `value` over. */
function storeFast(vm: Vm, frame: Frame, slot: number, value: PyObject): void {
  const old = frame.stack[slot] ?? null
  frame.stack[slot] = value
  if (frame.id !== 0) vm.recorder.store(frame.id, NAMED_SLOT + slot, vm.ref(value))
  const isLent = slot < 31 && (frame.borrowed & (1 << slot)) !== 0
  if (isLent) frame.borrowed &= ~(1 << slot)
  else if (old !== null) frameWatch(frame).overwritten.push(old)
}

function remove(vm: Vm, frame: Frame, key: PyObject, slot: number): void {
  if (slot >= 0) throw vm.error('ValueError', 'cannot remove local variables from FrameLocalsProxy')
  if (findExtra(vm, frame, key) === null) throw keyError(vm, key)
  const extra = extraOf(frame)
  if (extra !== null) dictDelete(vm, extra, key)
}

/** All of it in a new dict, owned. */
function snapshot(vm: Vm, self: PyObject): PyDict {
  const frame = frameOf(vm, self)
  const dict = localsOf(vm, frame) as PyDict // of a function: a new dict
  const extra = extraOf(frame)
  if (extra !== null) for (const [key, value] of entries(extra)) dictSet(vm, dict, key, value)
  return dict
}

/** What a method of dict gives for the snapshot. */
function ofSnapshot(vm: Vm, self: PyObject, method: string, args: readonly PyObject[] = []): PyObject {
  const dict = snapshot(vm, self)
  try {
    return callMethod(vm, dict, method, args)
  } finally {
    vm.decref(dict)
  }
}

function listOf(method: 'keys' | 'values' | 'items'): (vm: Vm, self: PyObject) => PyObject {
  return (vm, self) => {
    const view = ofSnapshot(vm, self, method)
    try {
      return vm.list(vm.itemsOf(view))
    } finally {
      vm.decref(view)
    }
  }
}

function update(vm: Vm, self: PyObject, other: PyObject): void {
  if (!isProxyOrDict(vm, other))
    throw vm.error('TypeError', 'update() argument must be dict or another FrameLocalsProxy')
  const dict = newDict(vm)
  try {
    vm.decref(callMethod(vm, dict, 'update', [other]))
    for (const [key, value] of entries(dict)) set(vm, self, key, value)
  } finally {
    vm.decref(dict)
  }
}

function pop(vm: Vm, self: PyObject, key: PyObject, fallback?: PyObject): PyObject {
  const frame = frameOf(vm, self)
  if (slotOf(vm, frame, key) >= 0) throw vm.error('ValueError', 'cannot remove local variables from FrameLocalsProxy')
  const found = findExtra(vm, frame, key) ?? fallback
  if (found === undefined) throw keyError(vm, key)
  found.refs++
  if (found !== fallback) set(vm, self, key, null)
  return found
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

const methods: readonly NativeDefinition[] = [
  native('keys($self, /)', listOf('keys')),
  native('values($self, /)', listOf('values')),
  native('items($self, /)', listOf('items')),
  native('copy($self, /)', snapshot),
  native('get($self, key, default=None, /)', (vm, self: PyObject, key: PyObject, fallback?: PyObject) =>
    owned(find(vm, frameOf(vm, self), key) ?? fallback ?? vm.none),
  ),
  native('pop($self, key, default=None, /)', pop),
  native('setdefault($self, key, default=None, /)', (vm, self: PyObject, key: PyObject, fallback?: PyObject) => {
    const found = find(vm, frameOf(vm, self), key)
    if (found === null) set(vm, self, key, fallback ?? vm.none)
    return owned(found ?? fallback ?? vm.none)
  }),
  native('update($self, other, /)', (vm, self: PyObject, other: PyObject) => {
    update(vm, self, other)
    return vm.newNone()
  }),
  native('__reversed__($self, /)', (vm, self: PyObject) => {
    const keys = listOf('keys')(vm, self)
    vm.decref(callMethod(vm, keys, 'reverse', []))
    return keys
  }),
]

/** `a | b`: a new dict of both. */
function merged(vm: Vm, left: PyObject, right: PyObject): PyObject {
  if (!isProxyOrDict(vm, left) || !isProxyOrDict(vm, right)) return vm.newNotImplemented()
  const dict = newDict(vm)
  for (const part of [left, right]) vm.decref(callMethod(vm, dict, 'update', [part]))
  return dict
}

function mergedInto(vm: Vm, self: PyObject, other: PyObject): PyObject {
  if (!isProxyOrDict(vm, other)) return vm.newNotImplemented()
  update(vm, self, other)
  return owned(self)
}

export const frameLocalsType: TypeEntry = {
  key: KEY,
  base: 'object',
  definition: {
    name: KEY,
    layout: fixedLayout<ProxyData>(KEY, 'machinery', 40, ['frame'], { labels: ['(frame)'] }),
    flags: typeFlag.MAPPING,
    unhashable: true,
    slots: {
      new_: (vm, _cls, args, names) => {
        const [frame] = args
        const count = args.length - (names?.length ?? 0)
        if (frame === undefined || count !== 1)
          throw vm.error('TypeError', `FrameLocalsProxy expected 1 argument, got ${count}`)
        if (names !== null) throw vm.error('TypeError', 'FrameLocalsProxy takes no keyword arguments')
        if (frame.cls !== vm.types.frame) throw vm.error('TypeError', `expect frame, not ${frame.cls.name}`)
        return frameLocalsProxy(vm, (frame as PyFrame).data) // exact frame
      },
      repr: (vm, self) => {
        if (vm.reprRunning.has(self)) return vm.str('{...}')
        vm.reprRunning.add(self)
        const dict = snapshot(vm, self)
        try {
          return vm.str(repr(vm, dict))
        } finally {
          vm.reprRunning.delete(self)
          vm.decref(dict)
        }
      },
      getItem: get,
      setItem: set,
      contains: (vm, self, key) => find(vm, frameOf(vm, self), key) !== null,
      len: (vm, self) => {
        const dict = snapshot(vm, self)
        const count = dict.data.used
        vm.decref(dict)
        return count
      },
      iter: (vm, self) => {
        const keys = listOf('keys')(vm, self)
        try {
          return iterate(vm, keys)
        } finally {
          vm.decref(keys)
        }
      },
      compare: (vm, a, b, op) => {
        if (op !== '==' && op !== '!=') return vm.newNotImplemented()
        if (b.cls === a.cls) return vm.bool((frameOf(vm, a) === frameOf(vm, b)) === (op === '=='))
        if ((b.cls.kind & kind.DICT) === 0) return vm.newNotImplemented()
        const dict = snapshot(vm, a)
        try {
          return vm.bool(equal(vm, dict, b) === (op === '=='))
        } finally {
          vm.decref(dict)
        }
      },
    },
    number: { [nb.OR]: merged, [nb.OR + INPLACE]: mergedInto },
    methods,
  },
}
