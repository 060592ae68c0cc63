/** `sys.stdin`, `stdout` and `stderr`: text files over the run's own streams, put together as CPython's start-up does. */
import type { PyObject } from '../../objects/PyObject'
import { setAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import type { Vm } from '../../vm/Vm'

const NAMES = ['<stdin>', '<stdout>', '<stderr>'] as const
const ERRORS = ['strict', 'strict', 'backslashreplace'] as const

/** The stream of a descriptor; owned. */
export function standardStream(vm: Vm, number: 0 | 1 | 2): PyObject {
  const isInput = number === 0
  const args = [vm.int(number), vm.str(isInput ? 'rb' : 'wb'), vm.bool(false)]
  const raw = call(vm, vm.typeNamed('_io.FileIO'), args)
  named(vm, raw, 'name', NAMES[number])
  const buffer = call(vm, vm.typeNamed(isInput ? '_io.BufferedReader' : '_io.BufferedWriter'), [raw])
  const options = [vm.str('utf-8'), vm.str(ERRORS[number]), isInput ? vm.newNone() : vm.str('\n')]
  const flags = [vm.bool(false), vm.bool(number === 2)]
  const text = call(vm, vm.typeNamed('_io.TextIOWrapper'), [buffer, ...options, ...flags])
  named(vm, text, 'mode', isInput ? 'r' : 'w')
  for (const one of [...args, raw, buffer, ...options, ...flags]) vm.decref(one)
  return text
}

function named(vm: Vm, file: PyObject, name: string, value: string): void {
  const text = vm.str(value)
  setAttr(vm, file, name, text)
  vm.decref(text)
}
