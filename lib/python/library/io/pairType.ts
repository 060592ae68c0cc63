/** `io.BufferedRWPair`: a file to read from and one to write to, as one. */
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import type { KeywordNames } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { dictAttribute } from '../../objects/type/instanceDescriptors'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { ioFlags } from './bases'
import { BUFFER_SIZE } from './bufferedData'
import { bothInTurn, requireAnswer } from './ioErrors'

interface PairData {
  reader: PyObject | null
  writer: PyObject | null
}

interface PyPair extends PyContainer {
  data: PairData
}

const signature = parseSignature('BufferedRWPair(reader, writer, buffer_size=131072, /)')

function initialize(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const [reader, writer, given] = bind(vm, signature, 'BufferedRWPair', args, names) as [PyObject, PyObject, PyObject?] // plain parameters
  const bytes = given === undefined ? BUFFER_SIZE : sizeOf(vm, given)
  requireAnswer(vm, reader, 'readable')
  requireAnswer(vm, writer, 'writable')
  const size = vm.int(bytes)
  const { data } = object as PyPair // the slot is that of pairs
  const old = [data.reader, data.writer]
  try {
    data.reader = call(vm, vm.typeNamed('_io.BufferedReader'), [reader, size])
    data.writer = call(vm, vm.typeNamed('_io.BufferedWriter'), [writer, size])
  } finally {
    vm.decref(size)
    for (const one of old) vm.xdecref(one)
  }
}

function half(vm: Vm, self: PyPair, which: 'reader' | 'writer'): PyObject {
  const file = self.data[which]
  if (file === null) throw vm.error('ValueError', 'I/O operation on uninitialized object')
  return file
}

function forward(which: 'reader' | 'writer', method: string): NativeDefinition {
  return native(`${method}($self, /, *args)`, (vm, self: PyPair, args: readonly PyObject[]) =>
    callMethod(vm, half(vm, self, which), method, args),
  )
}

function ask(which: 'reader' | 'writer', method: string): NativeDefinition {
  return native(`${method}($self, /)`, (vm, self: PyPair) => callMethod(vm, half(vm, self, which), method, []))
}

function isTerminal(vm: Vm, self: PyPair): PyObject {
  const answer = callMethod(vm, half(vm, self, 'writer'), 'isatty', [])
  if (answer !== vm.false_) return answer
  vm.decref(answer)
  return callMethod(vm, half(vm, self, 'reader'), 'isatty', [])
}

export const pairType: NonNullable<NativeModule['types']>[number] = {
  key: '_io.BufferedRWPair',
  base: '_io._BufferedIOBase',
  exported: 'BufferedRWPair',
  definition: {
    name: '_io.BufferedRWPair',
    module: '_io',
    layout: fixedLayout<PairData>('BufferedRWPair', 'instance', 64, ['reader', 'writer']),
    flags: ioFlags,
    inheritsNew: true,
    slots: {
      new_: (vm, cls) => {
        const data: PairData = { reader: null, writer: null }
        return vm.newOf(cls, data)
      },
      init: initialize,
      // Only a class derived from it closes itself on its way out.
      finalize: null,
    },
    methods: [
      ...['read', 'peek', 'read1', 'readinto', 'readinto1'].map((name) => forward('reader', name)),
      forward('writer', 'write'),
      ask('reader', 'readable'),
      ...['flush', 'writable'].map((name) => ask('writer', name)),
      native('close($self, /)', (vm, self: PyPair) =>
        bothInTurn(
          vm,
          () => vm.decref(callMethod(vm, half(vm, self, 'writer'), 'close', [])),
          () => callMethod(vm, half(vm, self, 'reader'), 'close', []),
        ),
      ),
      native('isatty($self, /)', isTerminal),
    ],
    getset: {
      __dict__: dictAttribute,
      closed: {
        get: (vm, self: PyPair) => {
          if (self.data.writer === null)
            throw vm.error('RuntimeError', 'the BufferedRWPair object is being garbage-collected')
          return getAttr(vm, self.data.writer, 'closed')
        },
      },
    },
  },
}
