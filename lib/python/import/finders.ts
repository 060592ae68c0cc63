/**
 * The program's own finders on `sys.meta_path`: those before the interpreter's are asked before it looks, those after them when
 * it found nothing.
 */
import type { Vm } from '../vm/Vm'
import { getName } from '../objects/dict/dictionary'
import type { PyObject } from '../objects/PyObject'
import { findAttr } from '../objects/protocol/attributes'
import { call, callMethod } from '../objects/protocol/calls'
import { isList } from '../objects/sequence/listItems'
import { bootstrapModule } from './bootstrap'

/** The module that a finder finds, loaded; owned. Null where none does. */
export function askFinders(vm: Vm, name: string, parent: PyObject | null, which: 'first' | 'last'): PyObject | null {
  const list = getName(vm.sysDict, 'meta_path')
  if (list === null || !isList(list) || list.data.length === 0) return null
  const finders = list.data
  const at = finders.findIndex((finder) => isOwn(vm, finder))
  const asked = which === 'first' ? finders.slice(0, at < 0 ? 0 : at) : finders.slice(at < 0 ? 0 : at)
  for (const finder of asked) {
    const spec = isOwn(vm, finder) ? null : specOf(vm, finder, name, parent)
    if (spec !== null) return loadSpec(vm, spec, name)
  }
  return null
}

/** The interpreter's own finders are classes of its import system. */
function isOwn(vm: Vm, finder: PyObject): boolean {
  const module = vm.attributeText(finder, '__module__') ?? ''
  return finder.cls === vm.types.type && /^(_frozen_importlib|importlib\._bootstrap)/.test(module)
}

function specOf(vm: Vm, finder: PyObject, name: string, parent: PyObject | null): PyObject | null {
  const method = findAttr(vm, finder, 'find_spec')
  if (method === null) return null
  const path = parent === null ? vm.newNone() : (findAttr(vm, parent, '__path__') ?? vm.newNone())
  const text = vm.str(name)
  try {
    const spec = call(vm, method, [text, path, vm.none])
    if (spec !== vm.none) return spec
    vm.decref(spec)
    return null
  } finally {
    for (const one of [method, path, text]) vm.decref(one)
  }
}

/** The module of a spec, which is taken over; owned. */
export function loadSpec(vm: Vm, spec: PyObject, name: string): PyObject {
  const known = bootstrapModule(vm)
  const bootstrap = known ?? vm.services.importModule(vm, '_frozen_importlib')
  if (known !== null) known.refs++
  try {
    vm.decref(callMethod(vm, bootstrap, '_load', [spec]))
    const module = getName(vm.modules, name)
    if (module === null) throw vm.error('KeyError', name)
    module.refs++
    return module
  } finally {
    vm.decref(spec)
    vm.decref(bootstrap)
  }
}
