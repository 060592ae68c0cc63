/** What an exception instance holds, whatever its class: CPython's PyBaseExceptionObject and the fields of its relatives. */
import { NAMED_SLOT } from '../../../heap/history/event'
import type { Vm } from '../../vm/Vm'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { kind, type Layout, type PyType, typeFlag } from '../PyType'

export interface ExceptionData {
  args: PyTuple | null
  traceback: PyObject | null
  context: PyObject | null
  cause: PyObject | null
  suppressContext: boolean
  /** Fields of particular classes (`name` and `obj` of AttributeError, `value` of StopIteration, ...); owned. */
  extra: Map<string, PyObject> | null
}

export interface PyException extends PyContainer {
  data: ExceptionData
}

export function exceptionData(exception: PyContainer): ExceptionData {
  return exception.data as ExceptionData // its class derives from BaseException
}

export function newExceptionData(args: PyTuple | null): ExceptionData {
  return { args, traceback: null, context: null, cause: null, suppressContext: false, extra: null }
}

/**
 * Whether an instance is made before its `args`, and so comes before them in the collector's list: classes without fields of
 * their own get a call's arguments one by one, all others in the tuple that `args` will be.
 */
export function isOlderThanArgs(cls: PyType): boolean {
  const isPlain = cls.layout === exceptionLayout && (cls.flags & typeFlag.HEAP) === 0 && cls.moduleName === 'builtins'
  return isPlain && cls.name !== 'MemoryError'
}

export function isExceptionClass(_vm: Vm, object: PyObject): boolean {
  return (object.cls.kind & kind.TYPE) !== 0 && ((object as PyObject & { kind: number }).kind & kind.EXCEPTION) !== 0 // kind says it is a class
}

const TRACEBACK = 1
const CAUSE = 2
const CONTEXT = 3
const EXTRA_FIELDS = (
  'name obj value code message exceptions msg path name_from errno strerror filename filename2 lineno offset text end_lineno ' +
  'end_offset print_file_and_line _metadata encoding object start end reason written repr field'
).split(' ')
/** Fields that CPython keeps as numbers, not as objects. */
const PLAIN_NUMBERS = ['start', 'end']
const HEADER_BYTES = 16
const WEAK_BYTES = 16
const WORD_BYTES = 8
const BASE_BYTES = 72

/** What all exceptions may refer to, with its place; in the order in which it is visited and dropped. */
function each(object: PyContainer, visit: (child: PyObject, at: number) => void, from: number): void {
  const { args, traceback, cause, context } = exceptionData(object)
  if (args !== null) visit(args, from)
  if (traceback !== null) visit(traceback, from + TRACEBACK)
  if (cause !== null) visit(cause, from + CAUSE)
  if (context !== null) visit(context, from + CONTEXT)
}

export const exceptionLayout: Layout = {
  name: 'BaseException',
  kind: kind.EXCEPTION,
  container: true,
  naming: 'none',
  role: 'instance',
  slotNames: ['args', '__traceback__', '__cause__', '__context__', ...EXTRA_FIELDS],
  systemSlots: [TRACEBACK, CONTEXT],
  dictPlace: 'own',
  traverse: (object, visit) => {
    const { extra } = exceptionData(object)
    if (extra !== null) for (const [field, child] of extra) if (!PLAIN_NUMBERS.includes(field)) visit(child)
    if (object.dict !== null) visit(object.dict)
    each(object, visit, 0)
  },
  release: (_vm, object) => {
    const data = exceptionData(object)
    const { args, traceback, cause, context, extra } = data
    const taken = [object.dict, args, traceback, cause, context]
    object.dict = null
    data.args = null
    data.traceback = null
    data.cause = null
    data.context = null
    data.extra = null
    return extra === null ? taken : [...extra.values(), ...taken]
  },
  edges: (object, emit) => {
    each(object, (child, at) => emit(at, child), NAMED_SLOT)
    const { extra } = exceptionData(object)
    if (extra !== null) for (const [name, child] of extra) emit(extraSlot(name), child)
  },
  size: (object) => instanceSize(object, BASE_BYTES),
  clearable: true,
  finalize: null,
}

/** As CPython's tp_basicsize, and what the collector, weak references and `__slots__` add. */
function instanceSize({ cls }: PyObject, bytes: number): number {
  const weak = (cls.flags & typeFlag.HAS_WEAKREFS) !== 0 ? WEAK_BYTES : 0
  return bytes + HEADER_BYTES + weak + WORD_BYTES * cls.members
}

/** The layout of a class whose instances have fields of their own; its bytes as CPython's tp_basicsize. */
export function extendedLayout(name: string, bytes: number): Layout {
  return { ...exceptionLayout, name, size: (object) => instanceSize(object, bytes) }
}

/** Where the history shows a field of `extra`. */
export function extraSlot(name: string): number {
  const at = exceptionLayout.slotNames.indexOf(name)
  return NAMED_SLOT + (at < 0 ? exceptionLayout.slotNames.length - 1 : at)
}

export const ARGS_SLOT = NAMED_SLOT
/** Where the history shows the traceback. */
export const TRACEBACK_SLOT = NAMED_SLOT + TRACEBACK
export const CAUSE_SLOT = NAMED_SLOT + CAUSE
export const CONTEXT_SLOT = NAMED_SLOT + CONTEXT
