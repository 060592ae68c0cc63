/** A zone's file: found by its key and read as the library's `zoneinfo` finds and reads it. */
import type { PyInt } from '../../text/int'
import { latinOf } from '../../text/latin'
import type { PyObject, PyTuple } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { makeRaise } from '../../objects/exception/raising'
import { getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { itemsOf } from '../../objects/protocol/iterate'
import { textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { readRule, type ZoneRule } from './zoneRule'
import { ZoneTimes } from './ZoneTimes'

/** Calls a function of a module of the library's; the result is owned. */
function ask(vm: Vm, module: string, name: string, args: readonly PyObject[]): PyObject {
  const found = vm.services.importModule(vm, module)
  try {
    return callMethod(vm, found, name, args)
  } finally {
    vm.decref(found)
  }
}

/** There is no package `tzdata` to look in. */
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

function openByKey(vm: Vm, key: PyObject): PyObject {
  const path = ask(vm, 'zoneinfo._tzpath', 'find_tzfile', [key])
  try {
    if (path === vm.none) throw notFound(vm, key)
    const mode = vm.str('rb')
    try {
      return ask(vm, 'io', 'open', [path, mode])
    } finally {
      vm.decref(mode)
    }
  } finally {
    vm.decref(path)
  }
}

/** What the file of that key says; it is closed whatever happens. */
export function timesOfKey(vm: Vm, key: PyObject): ZoneTimes {
  const file = openByKey(vm, key)
  try {
    return timesOfFile(vm, file)
  } finally {
    vm.decref(callMethod(vm, file, 'close', []))
    vm.decref(file)
  }
}

export function timesOfFile(vm: Vm, file: PyObject): ZoneTimes {
  const common = vm.services.importModule(vm, 'zoneinfo._common')
  const load = getAttr(vm, common, 'load_data')
  vm.decref(common)
  try {
    const data = call(vm, load, (file.cls.kind & kind.TUPLE) === 0 ? [file] : (file as PyTuple).data) // as C's format "O" spreads a tuple
    try {
      return timesOfData(vm, data)
    } finally {
      vm.decref(data)
    }
  } finally {
    vm.decref(load)
  }
}

function timesOfData(vm: Vm, data: PyObject): ZoneTimes {
  if (data.cls !== vm.types.tuple) throw vm.error('TypeError', `Invalid data result type: ${vm.reprText(data)}`)
  const [which, moments, offsets, isSaving, names, rule] = data.data as readonly PyObject[] // a tuple
  const each = <T>(list: PyObject | undefined, read: (item: PyObject) => T): T[] => {
    const items = list === undefined ? [] : itemsOf(vm, list)
    const values = items.map(read)
    for (const item of items) vm.decref(item)
    return values
  }
  const number = (item: PyObject): number => Number(item.data as PyInt) // the library's own ints
  const kinds = each(offsets, number)
  const numbers = each(which, number)
  const wrong = numbers.find((one) => one > kinds.length)
  if (wrong !== undefined) throw vm.error('ValueError', `Invalid transition index found while reading TZif: ${wrong}`)
  const after = ruleOf(vm, rule ?? vm.none)
  if (after === null && kinds.length === 0) throw vm.error('ValueError', 'No time zone information found.')
  return new ZoneTimes({
    which: numbers,
    moments: each(moments, number),
    offsets: kinds,
    isSaving: each(isSaving, (item) => vm.truth(item)),
    names: each(names, textValue),
    rule: after,
  })
}

function ruleOf(vm: Vm, text: PyObject): ZoneRule | null {
  if (!vm.truth(text)) return null
  if ((text.cls.kind & kind.BYTES) === 0) throw vm.error('TypeError', `expected bytes, ${text.cls.name} found`)
  const read = readRule(latinOf(text.data as Uint8Array)) // kind says that it is bytes
  if (typeof read !== 'string') return read
  throw vm.error('ValueError', read + vm.reprText(text))
}
