/**
 * `_zoneinfo`: the zones of the time zone database. This interpreter has no such data, as a CPython without system zones
 * and without the package tzdata: every key that may be one is not found, in CPython's words.
 */
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { makeRaise } from '../../objects/exception/raising'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { datetimeTypes } from '../datetime/datetimeModule'
import { plainLayout } from '../datetime/values'

const signature = parseSignature('ZoneInfo(key)')

/** Refuses a key: one that can be none by the library's check of paths, any other as not found. */
function refuse(vm: Vm, key: PyObject): never {
  const paths = vm.services.importModule(vm, 'zoneinfo._tzpath')
  try {
    vm.decref(callMethod(vm, paths, 'find_tzfile', [key]))
  } finally {
    vm.decref(paths)
  }
  throw notFound(vm, key)
}

function notFound(vm: Vm, key: PyObject): unknown {
  const common = vm.services.importModule(vm, 'zoneinfo._common')
  const cls = getAttr(vm, common, 'ZoneInfoNotFoundError')
  const words = vm.str(`No time zone found with key ${vm.text(key)}`)
  const exception = call(vm, cls, [words])
  for (const object of [common, cls, words]) vm.decref(object)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  return raise
}

function newZone(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [key] = bind(vm, signature, 'ZoneInfo', args, names) as [PyObject] // a plain parameter
  return refuse(vm, key)
}

const zoneInfoType: TypeEntry & { readonly exported: string } = {
  key: 'zoneinfo.ZoneInfo',
  base: 'datetime.tzinfo',
  exported: 'ZoneInfo',
  definition: {
    name: 'zoneinfo.ZoneInfo',
    module: 'zoneinfo',
    layout: plainLayout<object>('ZoneInfo', 88, []),
    flags: typeFlag.BASETYPE,
    slots: { new_: newZone },
    classMethods: [
      native('clear_cache($type, /, *, only_keys=None)', (vm) => vm.newNone()),
      native('no_cache($type, /, key)', (vm, _cls: PyType, key: PyObject) => refuse(vm, key)),
      native('from_file($type, file_obj, /, key=None)', (vm) => {
        throw vm.error('NotImplementedError', 'time zone files cannot be read in this interpreter')
      }),
    ],
  },
}

export const zoneinfoModule: NativeModule = {
  name: '_zoneinfo',
  functions: [],
  types: [...datetimeTypes, zoneInfoType],
}
