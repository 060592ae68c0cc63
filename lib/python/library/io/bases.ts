/** The base classes of `io`: what every file can be asked, and refuses unless it is told otherwise. */
import { objectLayout } from '../../objects/layouts'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { typeFlag } from '../../objects/PyType'
import { getAttr, instanceGet } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { truth } from '../../objects/protocol/truth'
import { instanceSet } from '../../objects/protocol/attributes'
import { makeRaise } from '../../objects/exception/raising'
import type { PyContainer } from '../../objects/PyObject'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { TypeDefinition } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'

const CLOSED = '__IOBase_closed'

/** `io.UnsupportedOperation` */
export function unsupported(vm: Vm, operation: string): never {
  const text = vm.str(operation)
  const exception = call(vm, vm.typeNamed('io.UnsupportedOperation'), [text])
  vm.decref(text)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  throw raise
}

function isClosed(vm: Vm, self: PyObject): boolean {
  const closed = getAttr(vm, self, 'closed')
  const answer = truth(vm, closed)
  vm.decref(closed)
  return answer
}

function checkClosed(vm: Vm, self: PyObject): PyObject {
  if (isClosed(vm, self)) throw vm.error('ValueError', 'I/O operation on closed file.')
  return vm.newNone()
}

function close(vm: Vm, self: PyContainer): PyObject {
  if (instanceGet(self, CLOSED) !== null) return vm.newNone()
  try {
    return callMethod(vm, self, 'flush', [])
  } finally {
    instanceSet(vm, self, CLOSED, vm.true_)
  }
}

const no = (vm: Vm): PyObject => vm.bool(false)

const iobaseMethods: readonly NativeDefinition[] = [
  native('seek($self, offset, whence=0, /)', (vm) => unsupported(vm, 'seek')),
  native('tell($self, /)', (vm) => unsupported(vm, 'tell')),
  native('truncate($self, size=None, /)', (vm) => unsupported(vm, 'truncate')),
  native('fileno($self, /)', (vm) => unsupported(vm, 'fileno')),
  native('flush($self, /)', checkClosed),
  native('close($self, /)', close),
  native('isatty($self, /)', no),
  native('seekable($self, /)', no),
  native('readable($self, /)', no),
  native('writable($self, /)', no),
  native('_checkClosed($self, msg=None, /)', checkClosed),
  native('__enter__($self, /)', (vm, self: PyObject) => {
    vm.decref(checkClosed(vm, self))
    self.refs++
    return self
  }),
  native('__exit__($self, /, *exc_info)', (vm, self: PyObject) => callMethod(vm, self, 'close', [])),
  native('readlines($self, hint=-1, /)', (vm, self: PyObject) => vm.list(vm.itemsOf(self))),
  native('writelines($self, lines, /)', (vm, self: PyObject, lines: PyObject) => {
    for (const line of vm.itemsOf(lines)) {
      vm.decref(callMethod(vm, self, 'write', [line]))
      vm.decref(line)
    }
    return vm.newNone()
  }),
]

function baseDefinition(
  name: string,
  methods: readonly NativeDefinition[],
  rest: Partial<TypeDefinition> = {},
): TypeDefinition {
  return {
    name: `_io.${name}`,
    module: '_io',
    layout: objectLayout,
    flags: typeFlag.BASETYPE | typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
    methods,
    ...rest,
  }
}

function refusing(names: readonly string[]): NativeDefinition[] {
  return names.map((name) => native(`${name}($self, /, *args)`, (vm) => unsupported(vm, name)))
}

/** The next line of a file that defines `readline`. */
function nextLine(vm: Vm, self: PyObject): PyObject | null {
  const line = callMethod(vm, self, 'readline', [])
  if (vm.truth(line)) return line
  vm.decref(line)
  return null
}

const nothing: NonNullable<TypeDefinition['getset']>[string] = { get: (vm) => vm.newNone() }

export const ioBases: readonly {
  readonly key: string
  readonly base: string
  readonly exported: string
  readonly definition: TypeDefinition
}[] = [
  {
    key: '_io._IOBase',
    base: 'object',
    exported: '_IOBase',
    definition: baseDefinition('_IOBase', iobaseMethods, {
      slots: {
        iter: (vm, self) => {
          vm.decref(checkClosed(vm, self))
          self.refs++
          return self
        },
        next: nextLine,
      },
      getset: {
        __dict__: dictAttribute,
        closed: { get: (vm, self: PyObject) => vm.bool(instanceGet(self, CLOSED) !== null) },
      },
    }),
  },
  {
    key: '_io._RawIOBase',
    base: '_io._IOBase',
    exported: '_RawIOBase',
    definition: baseDefinition('_RawIOBase', refusing(['read', 'readall'])),
  },
  {
    key: '_io._BufferedIOBase',
    base: '_io._IOBase',
    exported: '_BufferedIOBase',
    definition: baseDefinition(
      '_BufferedIOBase',
      refusing(['detach', 'read', 'read1', 'readinto', 'readinto1', 'write']),
    ),
  },
  {
    key: '_io._TextIOBase',
    base: '_io._IOBase',
    exported: '_TextIOBase',
    definition: baseDefinition('_TextIOBase', refusing(['detach', 'read', 'readline', 'write']), {
      getset: { encoding: nothing, newlines: nothing, errors: nothing },
    }),
  },
]
