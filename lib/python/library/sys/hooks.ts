/** `sys.displayhook`, `excepthook`, `unraisablehook`: what they do by default, and calling the program's own instead. */
import { warn } from '../../objects/protocol/warn'
import { writeTo } from '../../objects/protocol/writeTo'
import { hasOriginalError, tracebackParts, writeError } from '../../objects/exception/errorStream'
import { exceptionData, TRACEBACK_SLOT } from '../../objects/exception/exceptionData'
import { formatUncaught } from '../../objects/exception/print/uncaught'
import { type Circumstances, formatUnraisable, IGNORED_IN } from '../../objects/exception/print/unraisable'
import { getName, setName } from '../../objects/dict/dictionary'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'

/** `None` for null; owned. */
function orNone(vm: Vm, object: PyObject | null): PyObject {
  const value = object ?? vm.none
  value.refs++
  return value
}

function show(vm: Vm, stream: 'stdout' | 'stderr', text: string): void {
  const file = getName(vm.sysDict, stream)
  if (file === null) throw vm.error('RuntimeError', `lost sys.${stream}`)
  if (file !== vm.none) writeTo(vm, file, text)
}

function display(vm: Vm, object: PyObject): PyObject {
  if (object === vm.none) return vm.newNone()
  setName(vm, vm.builtins, '_', vm.none)
  show(vm, 'stdout', `${vm.reprText(object)}\n`)
  setName(vm, vm.builtins, '_', object)
  return vm.newNone()
}

function showException(vm: Vm, _type: PyObject, value: PyObject, traceback: PyObject): PyObject {
  show(vm, 'stderr', exceptionText(vm, value, traceback))
  return vm.newNone()
}

/** What is shown of an exception that nobody caught; it gets the traceback if it has none. */
export function exceptionText(vm: Vm, value: PyObject, traceback: PyObject): string {
  if ((value.cls.kind & kind.EXCEPTION) === 0)
    return `TypeError: print_exception(): Exception expected for value, ${value.cls.name} found\n`
  const exception = value as PyContainer // kind says it is an exception
  const data = exceptionData(exception)
  if (traceback !== vm.none && data.traceback === null) {
    traceback.refs++
    data.traceback = traceback
    vm.recordStore(exception, TRACEBACK_SLOT, traceback)
  }
  return formatUncaught(vm, new PyRaise(exception))
}

function showUnraisable(vm: Vm, args: PyObject): PyObject {
  if (args.cls !== vm.typeNamed('UnraisableHookArgs')) {
    throw vm.error('TypeError', 'sys.unraisablehook argument type must be UnraisableHookArgs')
  }
  const [, value, , message, object] = args.data as PyObject[] // a tuple
  if (value === undefined || (value.cls.kind & kind.EXCEPTION) === 0) return vm.newNone()
  const where = message === undefined || message === vm.none ? IGNORED_IN : String(message.data)
  const told = { message: where, object: object === vm.none ? null : (object ?? null) }
  show(vm, 'stderr', formatUnraisable(vm, value as PyContainer, told)) // kind says it is an exception
  return vm.newNone()
}

/** Calls what PYTHONBREAKPOINT names, `pdb.set_trace` if it names nothing. */
function breakHere(vm: Vm, args: readonly PyObject[], keywords: KeywordValues): PyObject {
  const named = vm.system.variables.get('PYTHONBREAKPOINT') ?? ''
  if (named === '0') return vm.newNone()
  const hook = namedHook(vm, named === '' ? 'pdb.set_trace' : named)
  if (hook === null) {
    warn(vm, 'RuntimeWarning', `Ignoring unimportable $PYTHONBREAKPOINT: "${named}"`)
    return vm.newNone()
  }
  try {
    return call(vm, hook, [...args, ...keywords.values()], keywords.names)
  } finally {
    vm.decref(hook)
  }
}

/** Owned; null for what cannot be imported. */
function namedHook(vm: Vm, path: string): PyObject | null {
  const dot = path.lastIndexOf('.')
  if (dot === 0) return null
  try {
    const module = vm.services.importModule(vm, dot < 0 ? 'builtins' : path.slice(0, dot))
    const hook = findAttr(vm, module, path.slice(dot + 1))
    vm.decref(module)
    return hook
  } catch (error) {
    if (!vm.isError(error, 'ImportError')) throw error
    vm.dropError(error)
    return null
  }
}

export const hookFunctions: readonly NativeDefinition[] = [
  native('displayhook(object, /)', display),
  native('excepthook(exctype, value, traceback, /)', showException),
  native('unraisablehook(unraisable, /)', showUnraisable),
  native('breakpointhook(*args, **kwargs)', breakHere),
]

/** The program's own hook, or null where the original one (or none) stands. */
function ownHook(vm: Vm, name: 'excepthook' | 'unraisablehook'): PyObject | null {
  const hook = getName(vm.sysDict, name)
  return hook === null || hook === getName(vm.sysDict, `__${name}__`) ? null : hook
}

/** Whether an exception that ends the program is shown by the interpreter's own hook. */
export function hasOriginalHook(vm: Vm): boolean {
  return ownHook(vm, 'excepthook') === null
}

/** Shows an exception that ends the program: `text` on stderr, unless the program's own hook takes it. */
export function showUncaught(vm: Vm, raise: PyRaise, text: string): void {
  const hook = ownHook(vm, 'excepthook')
  if (hook === null) {
    if (hasOriginalError(vm)) vm.services.write(vm, 2, text)
    else writeError(vm, ...tracebackParts(text))
    return
  }
  const { exception } = raise
  const traceback = orNone(vm, exceptionData(exception).traceback)
  hook.refs++
  try {
    vm.decref(call(vm, hook, [exception.cls, exception, traceback]))
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    vm.services.write(vm, 2, `Error in sys.excepthook:\n${formatUncaught(vm, error)}\nOriginal exception was:\n${text}`)
    vm.dropError(error)
  } finally {
    vm.decref(traceback)
    vm.decref(hook)
  }
}

/** Gives an exception that nobody can catch to the program's own hook; false if it has none. Everything is borrowed. */
export function callUnraisableHook(vm: Vm, exception: PyContainer, { message, object }: Circumstances): boolean {
  const hook = ownHook(vm, 'unraisablehook')
  if (hook === null || hook === vm.none) return false
  const text = message === IGNORED_IN ? null : vm.str(message)
  const values = [exception.cls, exception, exceptionData(exception).traceback, text, object]
  const args = vm.container(
    vm.typeNamed('UnraisableHookArgs'),
    values.map((value, at) => (at === 3 ? (value ?? vm.none) : orNone(vm, value))),
  )
  hook.refs++
  try {
    vm.decref(call(vm, hook, [args]))
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    writeError(vm, formatUnraisable(vm, error.exception, { message: `${IGNORED_IN} sys.unraisablehook`, object: hook }))
    vm.dropError(error)
  } finally {
    vm.decref(hook)
    vm.decref(args)
  }
  return true
}
