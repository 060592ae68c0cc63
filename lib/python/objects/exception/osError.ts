/**
 * OSError: from an errno to the subclass that names it, and from its fields to its text.
 *
 * Where a subclass defines `__init__` but not `__new__`, the arguments are read by OSError's own `__init__`, which the subclass
 * may call with others. Source: oserror_parse_args, oserror_init and OSError_str in CPython 3.14's Objects/exceptions.c.
 */
import { indexOf } from '../number/indexValue'
import { SSIZE_LIMIT } from '../sequence/subscript'
import type { Vm } from '../../vm/Vm'
import { native } from '../native/native'
import { repr, str } from '../protocol/text'
import type { PyObject } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { argsOf, newBaseException, reduced, setArgs, stateOf, strOfArgs } from './baseException'
import { errorAttribute, setErrorAttribute } from './errorAttributes'
import { extendedLayout, type PyException } from './exceptionData'
import { dropErrorAttribute, field } from './fields'

const BYTES = 112
const MOST_ARGUMENTS = 5

/** Linux's numbers. */
const CLASS_OF_ERRNO: ReadonlyMap<unknown, string> = new Map([
  [1, 'PermissionError'],
  [2, 'FileNotFoundError'],
  [3, 'ProcessLookupError'],
  [4, 'InterruptedError'],
  [10, 'ChildProcessError'],
  [11, 'BlockingIOError'],
  [13, 'PermissionError'],
  [17, 'FileExistsError'],
  [20, 'NotADirectoryError'],
  [21, 'IsADirectoryError'],
  [32, 'BrokenPipeError'],
  [103, 'ConnectionAbortedError'],
  [104, 'ConnectionResetError'],
  [108, 'BrokenPipeError'],
  [110, 'TimeoutError'],
  [111, 'ConnectionRefusedError'],
  [114, 'BlockingIOError'],
  [115, 'BlockingIOError'],
])

function newOSError(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (readsInInit(vm, cls)) return newBaseException(vm, cls, [], null)
  noKeywords(vm, cls, names)
  const self = newBaseException(vm, classFor(vm, cls, args), args, null)
  readArguments(vm, self, args)
  return self
}

function initOSError(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  if (!readsInInit(vm, self.cls)) return
  noKeywords(vm, self.cls, names)
  setArgs(vm, self as PyException, args) // its class derives from OSError
  readArguments(vm, self as PyException, args) // as above
}

function readsInInit(vm: Vm, cls: PyType): boolean {
  const own = vm.typeNamed('OSError').slots
  return cls.slots.init !== own.init && cls.slots.new_ === own.new_
}

function noKeywords(vm: Vm, cls: PyType, names: KeywordNames): void {
  if (names !== null && names.length > 0) throw vm.error('TypeError', `${cls.name}() takes no keyword arguments`)
}

function classFor(vm: Vm, cls: PyType, args: readonly PyObject[]): PyType {
  const [errno] = args
  if (cls !== vm.typeNamed('OSError') || errno === undefined || !hasFields(args)) return cls
  const name = (errno.cls.kind & kind.INT) === 0 ? undefined : CLASS_OF_ERRNO.get(errno.data)
  return name === undefined ? cls : vm.typeNamed(name)
}

function hasFields(args: readonly PyObject[]): boolean {
  return args.length >= 2 && args.length <= MOST_ARGUMENTS
}

/** Arguments: errno, strerror, filename, Windows' number, second filename. */
function readArguments(vm: Vm, self: PyException, args: readonly PyObject[]): void {
  if (!hasFields(args)) return
  const [errno, strerror, filename, , filename2] = args
  if (errno !== undefined) setErrorAttribute(vm, self, 'errno', errno)
  if (strerror !== undefined) setErrorAttribute(vm, self, 'strerror', strerror)
  if (filename === undefined || filename === vm.none) return
  if (self.cls === vm.typeNamed('BlockingIOError') && isNumber(filename)) {
    const written = vm.int(smallNumber(vm, filename))
    setErrorAttribute(vm, self, 'written', written)
    vm.decref(written)
    return
  }
  setErrorAttribute(vm, self, 'filename', filename)
  if (filename2 !== undefined && filename2 !== vm.none) setErrorAttribute(vm, self, 'filename2', filename2)
  setArgs(vm, self, args.slice(0, 2))
}

/** What fits into C's numbers of bytes. */
function smallNumber(vm: Vm, object: PyObject): number {
  const value = Number(indexOf(vm, object))
  if (Math.abs(value) < SSIZE_LIMIT) return value
  throw vm.error('ValueError', `cannot fit '${object.cls.name}' into an index-sized integer`)
}

function isNumber({ cls: { kind: family, slots } }: PyObject): boolean {
  return (family & kind.COMPLEX) !== 0 || [slots.index, slots.int, slots.float].some((slot) => slot !== null)
}

function strOfOSError(vm: Vm, self: PyException): PyObject {
  const show = (name: string): string => str(vm, errorAttribute(self, name) ?? vm.none)
  const showName = (name: string): string => repr(vm, errorAttribute(self, name) ?? vm.none)
  if (errorAttribute(self, 'filename') !== null) {
    const names = errorAttribute(self, 'filename2') === null ? '' : ` -> ${showName('filename2')}`
    return vm.str(`[Errno ${show('errno')}] ${show('strerror')}: ${showName('filename')}${names}`)
  }
  if (errorAttribute(self, 'errno') === null || errorAttribute(self, 'strerror') === null) return strOfArgs(vm, self)
  return vm.str(`[Errno ${show('errno')}] ${show('strerror')}`)
}

function reduceOSError(vm: Vm, self: PyException): PyObject {
  const state = stateOf(vm, self)
  if (state !== null) state.refs++
  const items = [...argsOf(self)]
  const filename = errorAttribute(self, 'filename')
  const second = errorAttribute(self, 'filename2')
  if (items.length === 2 && filename !== null)
    items.push(...(second === null ? [filename] : [filename, vm.none, second]))
  return reduced(vm, self, vm.tuple(items.map(counted)), state)
}

function counted(object: PyObject): PyObject {
  object.refs++
  return object
}

const charactersWritten: GetSet = {
  get: (vm, self: PyException) => {
    const written = errorAttribute(self, 'written')
    if (written === null) throw vm.error('AttributeError', 'characters_written')
    return counted(written)
  },
  set: (vm, self: PyException, value) => {
    if (value !== null) {
      const written = vm.int(vm.services.index(vm, value))
      setErrorAttribute(vm, self, 'written', written)
      vm.decref(written)
    } else if (errorAttribute(self, 'written') === null) throw vm.error('AttributeError', 'characters_written')
    else dropErrorAttribute(vm, self, 'written')
  },
}

export const osErrorDefinition: TypeDefinition = {
  name: 'OSError',
  layout: extendedLayout('OSError', BYTES),
  slots: {
    new_: newOSError,
    init: initOSError,
    str: (vm, self) => strOfOSError(vm, self as PyException), // its class derives from OSError
  },
  methods: [native('__reduce__($self, /)', reduceOSError)],
  getset: {
    errno: field('errno'),
    strerror: field('strerror'),
    filename: field('filename'),
    filename2: field('filename2'),
    characters_written: charactersWritten,
  },
}
