/** print and input. */
import { writeTo } from '../../objects/protocol/writeTo'
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

function stream(vm: Vm, name: 'stdin' | 'stdout' | 'stderr'): PyObject {
  const file = getName(vm.sysDict, name)
  if (file === null || file === vm.none) throw vm.error('RuntimeError', `lost sys.${name}`)
  file.refs++
  return file
}

/** What a program makes of `sys.stdout` and `sys.stderr` is its own affair. */
function flushQuietly(vm: Vm, file: PyObject): void {
  try {
    vm.decref(callMethod(vm, file, 'flush', []))
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
  }
}

/** A line of `sys.stdin` without its end; the prompt goes to `sys.stdout`. There is no terminal. */
function input(vm: Vm, prompt: PyObject | undefined): PyObject {
  const [source, target, errors] = [stream(vm, 'stdin'), stream(vm, 'stdout'), stream(vm, 'stderr')]
  try {
    flushQuietly(vm, errors)
    if (prompt !== undefined) writeTo(vm, target, str(vm, prompt))
    flushQuietly(vm, target)
    return lineOf(vm, callMethod(vm, source, 'readline', []))
  } finally {
    for (const file of [source, target, errors]) vm.decref(file)
  }
}

/** Takes the line over. */
function lineOf(vm: Vm, line: PyObject): PyObject {
  const isText = (line.cls.kind & kind.STR) !== 0
  const text = isText ? (line.data as string) : '' // a str inside
  vm.decref(line)
  if (!isText) throw vm.error('TypeError', 'object.readline() returned non-string')
  if (text === '') throw vm.error('EOFError', 'EOF when reading a line')
  return vm.str(text.endsWith('\n') ? text.slice(0, -1) : text)
}

export const outputFunctions = [
  native("print(*args, sep=' ', end='\\n', file=None, flush=False)", print),
  native("input(prompt='', /)", input),
]
