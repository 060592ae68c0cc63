/**
 * Exceptions that the interpreter itself raises, and what it reads out of those it catches.
 *
 * `newException` is called for every error of native code, many of them caught at once (a missing attribute, the end of an
 * iteration): it makes the instance directly, as PyErr_SetString ends up doing, without calling the class.
 */
import { PyRaise } from '../../vm/PyRaise'
import type { Frame } from '../../vm/Frame'
import { codeFlag } from '../../compile/code'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject } from '../PyObject'
import type { PyType } from '../PyType'
import { errorAttribute, setErrorAttribute } from './errorAttributes'
import { exceptionData, isOlderThanArgs, newExceptionData, type PyException } from './exceptionData'
import { addContext } from './raising'

/** Classes whose message is a field too. */
const WITH_MESSAGE: ReadonlySet<string> = new Set([
  'ImportError',
  'ModuleNotFoundError',
  'SyntaxError',
  'IndentationError',
  'TabError',
])

/** An exception of a built-in class with one argument; what is being handled becomes its context. */
export function newException(vm: Vm, type: string, message: string): PyContainer {
  const text = vm.str(message)
  const exception = instance(vm, vm.typeNamed(type), [text])
  if (WITH_MESSAGE.has(type)) setErrorAttribute(vm, exception, 'msg', text)
  addContext(vm, exception)
  return exception
}

/** Takes the arguments over. */
function instance(vm: Vm, cls: PyType, args: PyObject[]): PyException {
  if (!isOlderThanArgs(cls)) return vm.container(cls, newExceptionData(vm.tuple(args))) as PyException // its data is an exception's
  const exception = vm.container(cls, newExceptionData(null)) as PyException // as above
  exception.data.args = vm.tuple(args)
  return exception
}

/** The StopIteration at the end of a `next` slot: with `vm.stopValue` (taken over), or with nothing. */
export function stopIteration(vm: Vm): PyRaise {
  const value = vm.stopValue
  vm.stopValue = null
  const hasValue = value !== null
  const exception = instance(vm, vm.typeNamed('StopIteration'), hasValue ? [value] : [])
  setErrorAttribute(vm, exception, 'value', value ?? vm.none)
  addContext(vm, exception)
  return new PyRaise(exception)
}

/** The value that a caught StopIteration carries, owned; None where there is none. */
export function stopIterationValue(vm: Vm, raise: PyRaise): PyObject {
  const value = errorAttribute(raise.exception, 'value') ?? vm.none
  value.refs++
  return value
}

/**
 * What becomes of an exception that leaves a generator's body (borrowed): a StopIteration would end the iteration silently,
 * so it becomes a RuntimeError caused by it. Owned.
 */
export function stopIterationError(vm: Vm, exception: PyObject, frame: Frame): PyObject {
  const what = generatorWord(frame)
  const name = ['StopIteration', ...(what === 'async generator' ? ['StopAsyncIteration'] : [])].find((each) =>
    vm.isInstanceOf(exception, each),
  )
  exception.refs++
  if (name === undefined) return exception
  const error = instance(vm, vm.typeNamed('RuntimeError'), [vm.str(`${what} raised ${name}`)])
  const data = exceptionData(error)
  exception.refs++
  data.cause = exception
  data.context = exception
  data.suppressContext = true
  return error
}

function generatorWord(frame: Frame): string {
  const { flags } = frame.unit.code
  if ((flags & codeFlag.ASYNC_GENERATOR) !== 0) return 'async generator'
  return (flags & codeFlag.COROUTINE) !== 0 ? 'coroutine' : 'generator'
}
