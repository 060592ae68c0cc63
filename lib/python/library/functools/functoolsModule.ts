/** `_functools`: what the library's `functools` has in C. */
import { setName } from '../../objects/dict/dictionary'
import { typeFlag } from '../../objects/PyType'
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { type CompareOp, type KeywordNames } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { richCompare } from '../../objects/protocol/compare'
import { iterateOr, nextItem } from '../../objects/protocol/iterate'
import { unseenBirth, unseenDeath } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { lruCacheTypes } from './lruCache'
import { partialTypes, placeholder } from './partial'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function reduce(vm: Vm, func: PyObject, iterable: PyObject, initial: PyObject | undefined): PyObject {
  const iterator = iterateOr(vm, iterable, () => vm.error('TypeError', 'reduce() arg 2 must support iteration'))
  const pair = vm.freeLists.tuples[2]
  unseenBirth(vm, pair)
  try {
    let result = initial === undefined ? nextItem(vm, iterator) : owned(initial)
    if (result === null) throw vm.error('TypeError', 'reduce() of empty iterable with no initial value')
    for (let item = nextItem(vm, iterator); item !== null; item = nextItem(vm, iterator)) {
      const next: PyObject = callAndDrop(vm, func, result, item)
      result = next
    }
    return result
  } finally {
    unseenDeath(vm, pair)
    vm.decref(iterator)
  }
}

function callAndDrop(vm: Vm, func: PyObject, result: PyObject, item: PyObject): PyObject {
  try {
    return call(vm, func, [result, item])
  } finally {
    vm.decref(item)
    vm.decref(result)
  }
}

interface KeyData {
  compare: PyObject | null
  object: PyObject | null
}

interface PyKey extends PyContainer {
  data: KeyData
}

const KEY = 'functools.KeyWrapper'
const keySignature = parseSignature('K(obj)')

function wrap(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [object] = bind(vm, keySignature, 'K', args, names) as [PyObject] // a plain parameter
  const { compare } = (self as PyKey).data // the slot is that of keys
  const data: KeyData = { compare: owned(compare ?? vm.none), object: owned(object) }
  return vm.container(vm.typeNamed(KEY), data)
}

function compareKeys(vm: Vm, a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (b.cls !== vm.typeNamed(KEY)) throw vm.error('TypeError', 'other argument must be K instance')
  const { compare, object: left } = (a as PyKey).data // the slot is that of keys
  const { object: right } = (b as PyKey).data // the class was tested
  if (left === null || right === null) throw vm.error('AttributeError', 'object')
  const answer = call(vm, compare ?? vm.none, [left, right])
  const zero = vm.int(0)
  try {
    return richCompare(vm, answer, zero, op)
  } finally {
    vm.decref(answer)
    vm.decref(zero)
  }
}

export const functoolsModule: NativeModule = {
  name: '_functools',
  functions: [
    native('reduce(function, iterable, /, initial=None)', reduce),
    native('cmp_to_key(mycmp)', (vm, compare: PyObject) => {
      const data: KeyData = { compare: owned(compare), object: null }
      return vm.container(vm.typeNamed(KEY), data)
    }),
  ],
  types: [
    ...partialTypes,
    ...lruCacheTypes,
    {
      key: KEY,
      base: 'object',
      definition: {
        name: KEY,
        module: 'functools',
        layout: fixedLayout<KeyData>('KeyWrapper', 'machinery', 48, ['compare', 'object'], { labels: ['cmp', 'obj'] }),
        flags: typeFlag.VISITED,
        slots: { call: wrap, compare: compareKeys },
        unhashable: true,
        getset: {
          obj: { get: (vm, self: PyKey) => owned(self.data.object ?? vm.none) },
          __text_signature__: { get: (vm) => vm.str('(obj)') },
        },
      },
    },
  ],
  setup: (vm, namespace) => setName(vm, namespace, 'Placeholder', placeholder(vm)),
}
