/** print and input. */
import { getName } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { str } from '../../objects/protocol/text'
import type { Vm } from '../../vm/Vm'

function separator(vm: Vm, value: PyObject | undefined, name: string, fallback: string): string {
  if (value === undefined || value === vm.none) return fallback
  if ((value.cls.kind & kind.STR) !== 0) return value.data as string // a str inside
  throw vm.error('TypeError', `${name} must be None or a string, not ${value.cls.name}`)
}

/** Each piece is written by itself, as CPython does: a file of the program's own sees the calls. */
function writeTo(vm: Vm, file: PyObject, text: string): void {
  const argument = vm.str(text)
  try {
    vm.decref(callMethod(vm, file, 'write', [argument]))
  } finally {
    vm.decref(argument)
  }
}

function print(
  vm: Vm,
  items: readonly PyObject[],
  sep: PyObject | undefined,
  end: PyObject | undefined,
  file: PyObject | undefined,
  flush: PyObject | undefined,
): PyObject {
  const target = file === undefined || file === vm.none ? getName(vm.sysDict, 'stdout') : file
  if (target === null) throw vm.error('RuntimeError', 'lost sys.stdout')
  if (target === vm.none) return vm.newNone()
  const between = separator(vm, sep, 'sep', ' ')
  const last = separator(vm, end, 'end', '\n')
  target.refs++
  try {
    items.forEach((item, i) => {
      if (i > 0) writeTo(vm, target, between)
      writeTo(vm, target, str(vm, item))
    })
    writeTo(vm, target, last)
    if (flush !== undefined && vm.truth(flush)) vm.decref(callMethod(vm, target, 'flush', []))
  } finally {
    vm.decref(target)
  }
  return vm.newNone()
}

/** One line of the run's given input, without its end. */
function input(vm: Vm, prompt: PyObject | undefined): PyObject {
  if (prompt !== undefined) vm.services.write(vm, 1, str(vm, prompt))
  const line = vm.input.readLine()
  if (line === null) throw vm.error('EOFError', 'EOF when reading a line')
  return vm.str(line)
}

export const outputFunctions = [
  native("print(*args, sep=' ', end='\\n', file=None, flush=False)", print),
  native("input(prompt='', /)", input),
]
