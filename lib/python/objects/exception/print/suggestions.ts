/**
 * What a program probably meant by a name that is not there: `Did you mean: 'x'?` and `Did you forget to import 'math'?`.
 *
 * Asking for names runs the program's `__dir__` and the like; whatever that raises means no suggestion. Follows
 * _compute_suggestion_error of CPython 3.14's traceback.py.
 */
import { closestName } from '../../../text/closestName'
import { localsOf } from '../../../vm/localsOf'
import { RunStop } from '../../../vm/PyRaise'
import type { Vm } from '../../../vm/Vm'
import type { PyDict } from '../../dict/DictTable'
import type { PyFrame } from '../../function/frameObject'
import { findAttr } from '../../protocol/attributes'
import { callMethod, callSpecial } from '../../protocol/calls'
import { itemsOf } from '../../protocol/iterate'
import type { PyContainer, PyObject } from '../../PyObject'
import { kind } from '../../PyType'
import { errorAttribute } from '../errorAttributes'
import { exceptionData } from '../exceptionData'
import type { PyTraceback } from '../traceback'
import { stdlibModuleNames } from './stdlibModuleNames'

/** What is put behind the exception's text. */
export function suggestionText(vm: Vm, exception: PyContainer): string {
  if (vm.isInstanceOf(exception, 'ImportError'))
    return meantText(suggestion(vm, exception, textField(exception, 'name_from'), importNames))
  if (vm.isInstanceOf(exception, 'AttributeError'))
    return meantText(suggestion(vm, exception, textField(exception, 'name'), attributeNames))
  if (!vm.isInstanceOf(exception, 'NameError')) return ''
  const name = textField(exception, 'name')
  const meant =
    name === null ? null : (attributeOfSelf(vm, exception, name) ?? suggestion(vm, exception, name, visibleNames))
  if (name === null || !stdlibModuleNames.has(name)) return meantText(meant)
  return meant === null
    ? `. Did you forget to import '${name}'?`
    : `${meantText(meant)} Or did you forget to import '${name}'?`
}

function meantText(meant: string | null): string {
  return meant === null ? '' : `. Did you mean: '${meant}'?`
}

function textField(exception: PyContainer, name: string): string | null {
  const value = errorAttribute(exception, name)
  return value !== null && (value.cls.kind & kind.STR) !== 0 ? String(value.data) : null
}

/** The names among which to look. */
type Candidates = (vm: Vm, exception: PyContainer, wrong: string) => string[]

function suggestion(vm: Vm, exception: PyContainer, wrong: string | null, candidates: Candidates): string | null {
  if (wrong === null) return null
  const names = quietly(vm, () => candidates(vm, exception, wrong))
  return names === null ? null : closestName(wrong, names)
}

/** What `act` answers, or null if it raises. */
function quietly<T>(vm: Vm, act: () => T): T | null {
  try {
    return act()
  } catch (error) {
    if (error instanceof RunStop || !vm.isError(error, 'Exception')) throw error
    vm.dropError(error)
    return null
  }
}

/** `sorted(dir(object))`; a class is asked through its metaclass. */
function dirOf(vm: Vm, object: PyObject): string[] {
  const names = dirObject(vm, object)
  try {
    const items = itemsOf(vm, names)
    const texts = items.filter((item) => (item.cls.kind & kind.STR) !== 0).map((item) => String(item.data))
    for (const item of items) vm.decref(item)
    return texts.sort()
  } finally {
    vm.decref(names)
  }
}

function dirObject(vm: Vm, object: PyObject): PyObject {
  try {
    return callMethod(vm, object, '__dir__', [])
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    return callSpecial(vm, object, '__dir__', []) ?? vm.list([])
  }
}

function withoutUnderscore(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('_'))
}

/** Names with an underscore only if the wrong one has one, or within a method of the object itself. */
function attributeNames(vm: Vm, exception: PyContainer, wrong: string): string[] {
  const object = errorAttribute(exception, 'obj') ?? vm.none
  const names = dirOf(vm, object)
  if (wrong.startsWith('_') || selfOf(vm, exception) === object) return names
  return withoutUnderscore(names)
}

function importNames(vm: Vm, exception: PyContainer, wrong: string): string[] {
  const top = (textField(exception, 'name') ?? '').split('.')[0] ?? ''
  const module = vm.services.importModule(vm, top)
  try {
    const names = dirOf(vm, module)
    return wrong.startsWith('_') ? names : withoutUnderscore(names)
  } finally {
    vm.decref(module)
  }
}

function visibleNames(vm: Vm, exception: PyContainer): string[] {
  const frame = lastFrame(exception)
  if (frame === null) return []
  const { globals, builtins } = frame.data
  return withLocals(vm, frame, (locals) =>
    [locals, globals, builtins].flatMap((names) => (isDict(names) ? namesIn(names) : [])),
  )
}

function isDict(object: PyObject): object is PyDict {
  return (object.cls.kind & kind.DICT) !== 0
}

function namesIn(dict: PyDict): string[] {
  return [...dict.data.keys].flatMap((key) =>
    key !== null && (key.cls.kind & kind.STR) !== 0 ? [String(key.data)] : [],
  )
}

/** The innermost frame the exception passed. */
function lastFrame(exception: PyContainer): PyFrame | null {
  let at = exceptionData(exception).traceback as PyTraceback | null // only tracebacks are put there
  while (at !== null && at.data.next !== null) at = at.data.next as PyTraceback // as above
  return (at?.data.frame ?? null) as PyFrame | null // its frame is one
}

function withLocals<T>(vm: Vm, frame: PyFrame, use: (locals: PyObject) => T): T {
  const locals = localsOf(vm, frame.data)
  try {
    return use(locals)
  } finally {
    vm.decref(locals)
  }
}

/** What `self` is in the innermost frame; borrowed from it. */
function selfOf(vm: Vm, exception: PyContainer): PyObject | null {
  const frame = lastFrame(exception)
  if (frame === null) return null
  return withLocals(vm, frame, (locals) => (isDict(locals) ? locals.data.getByText('self') : null))
}

function attributeOfSelf(vm: Vm, exception: PyContainer, name: string): string | null {
  const self = selfOf(vm, exception)
  if (self === null) return null
  const found = quietly(vm, () => findAttr(vm, self, name))
  if (found === null) return null
  vm.decref(found)
  return `self.${name}`
}
