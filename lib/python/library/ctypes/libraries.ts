/** Libraries that a program loads: there is the program itself, with a few functions, and no other. */
import { indexOf, isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { getName } from '../../objects/dict/dictionary'
import { textOfPath } from '../posix/pathArgument'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { symbolAddress } from './nativeFunctions'

const HANDLE = 0x7f3a0ff00010

export function textOfName(vm: Vm, name: PyObject): string {
  if ((name.cls.kind & (kind.STR | kind.BYTES)) !== 0) return textOfPath(vm, name)
  if (isInt(name)) throw undefinedSymbol(vm, String(indexOf(vm, name)))
  throw vm.error('TypeError', 'illegal func_spec argument')
}

function undefinedSymbol(vm: Vm, name: string): PyRaise {
  const executable = getName(vm.sysDict, 'executable')
  const program = executable === null ? 'python' : String(executable.data)
  return vm.error('AttributeError', `${program}: undefined symbol: ${name}`)
}

export function functionInLibrary(vm: Vm, name: string): number {
  const address = symbolAddress(vm, name)
  if (address === null) throw undefinedSymbol(vm, name)
  return address
}

/** `dlopen(name, flag)`: None and nothing stand for the program itself. */
export function openLibrary(vm: Vm, name: PyObject): PyObject {
  if (name === vm.none) return vm.int(HANDLE)
  const text = textOfName(vm, name)
  if (text === '') return vm.int(HANDLE)
  throw vm.error('OSError', `${text}: cannot open shared object file: No such file or directory`)
}
