/** StopIteration and SystemExit, which carry a value; KeyError, which shows its key as it is written. */
import type { Vm } from '../../vm/Vm'
import { repr } from '../protocol/text'
import type { PyContainer, PyObject } from '../PyObject'
import type { KeywordNames } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { argsOf, initBaseException, strOfArgs } from './baseException'
import { setErrorAttribute } from './errorAttributes'
import { exceptionData, exceptionLayout, extendedLayout } from './exceptionData'
import { field } from './fields'

const VALUE_BYTES = 80

function initStopIteration(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  initBaseException(vm, self, args, names)
  setErrorAttribute(vm, self as PyContainer, 'value', args[0] ?? vm.none) // exceptions are containers
}

function initSystemExit(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  initBaseException(vm, self, args, names)
  const [only] = args
  if (only === undefined) return
  const exception = self as PyContainer // exceptions are containers
  setErrorAttribute(vm, exception, 'code', args.length === 1 ? only : (exceptionData(exception).args ?? vm.none))
}

export const stopIterationDefinition: TypeDefinition = {
  name: 'StopIteration',
  layout: extendedLayout('StopIteration', VALUE_BYTES),
  slots: { init: initStopIteration },
  getset: { value: field('value') },
}

export const systemExitDefinition: TypeDefinition = {
  name: 'SystemExit',
  layout: extendedLayout('SystemExit', VALUE_BYTES),
  slots: { init: initSystemExit },
  getset: { code: field('code') },
}

export const keyErrorDefinition: TypeDefinition = {
  name: 'KeyError',
  layout: exceptionLayout,
  slots: {
    str: (vm, self) => {
      const args = argsOf(self)
      const [only] = args
      return only !== undefined && args.length === 1 ? vm.str(repr(vm, only)) : strOfArgs(vm, self)
    },
  },
}
