/** `_struct`: packing values into bytes by format strings. */
import { dictGet, dictSet } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import type { PyDict } from '../../objects/dict/DictTable'
import { moduleError } from '../../objects/exception/moduleError'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { layoutOf, type PyStruct } from './structData'
import { iterUnpack, newStruct, pack, packInto, structType, unpack, unpackFrom } from './structType'
import { unpackIteratorType } from './unpackIterator'

const CACHE = 'struct.cache'
const MOST_CACHED = 100

function cacheOf(vm: Vm): PyDict {
  const known = vm.state.get(CACHE)
  if (known !== undefined && isDict(known)) return known
  const made = vm.newDict()
  vm.state.set(CACHE, made)
  return made
}

function clearCache(vm: Vm): void {
  const old = vm.state.get(CACHE)
  vm.state.delete(CACHE)
  vm.xdecref(old)
}

/** The Struct of a format, remembered by the module as CPython does; owned. */
function structOf(vm: Vm, format: PyObject): PyStruct {
  const cache = cacheOf(vm)
  const known = dictGet(vm, cache, format) as PyStruct | null // only Structs are put there
  if (known !== null) {
    known.refs++
    return known
  }
  const made = newStruct(vm, format)
  if (cache.data.used >= MOST_CACHED) clearCache(vm)
  dictSet(vm, cacheOf(vm), format, made)
  return made
}

function through<T>(vm: Vm, format: PyObject, use: (struct: PyStruct) => T): T {
  const struct = structOf(vm, format)
  try {
    return use(struct)
  } finally {
    vm.decref(struct)
  }
}

function firstFormat(vm: Vm, args: readonly PyObject[]): PyObject {
  const [format] = args
  if (format === undefined) throw vm.error('TypeError', 'missing format argument')
  return format
}

export const structModule: NativeModule = {
  name: '_struct',
  functions: [
    native('_clearcache()', (vm) => {
      clearCache(vm)
      return vm.newNone()
    }),
    native('calcsize(format, /)', (vm, format: PyObject) =>
      through(vm, format, (struct) => vm.int(layoutOf(vm, struct).size)),
    ),
    native('pack(*args)', (vm, args: readonly PyObject[]) =>
      through(vm, firstFormat(vm, args), (struct) => pack(vm, struct, args.slice(1))),
    ),
    native('pack_into(*args)', (vm, args: readonly PyObject[]) =>
      through(vm, firstFormat(vm, args), (struct) => packInto(vm, struct, args.slice(1))),
    ),
    native('unpack(format, buffer, /)', (vm, format: PyObject, buffer: PyObject) =>
      through(vm, format, (struct) => unpack(vm, struct, buffer)),
    ),
    native('unpack_from(format, /, buffer, offset=0)', (vm, format: PyObject, buffer: PyObject, offset?: PyObject) =>
      through(vm, format, (struct) => unpackFrom(vm, struct, buffer, offset)),
    ),
    native('iter_unpack(format, buffer, /)', (vm, format: PyObject, buffer: PyObject) =>
      through(vm, format, (struct) => iterUnpack(vm, struct, buffer)),
    ),
  ],
  types: [structType, unpackIteratorType, moduleError('struct', 'error')],
}
