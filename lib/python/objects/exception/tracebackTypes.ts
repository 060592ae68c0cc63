/** Traceback objects as a program sees them. Their data and how they come to be: traceback.ts. */
import { instructionAt, offsetOf } from '../../vm/codeUnits'
import type { Vm } from '../../vm/Vm'
import type { PyFrame } from '../function/frameObject'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature, type Signature } from '../native/signature'
import type { PyObject } from '../PyObject'
import type { KeywordNames, PyType } from '../PyType'
import type { GetSet } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { NEXT_SLOT, type PyTraceback, type TracebackData, tracebackLayout } from './traceback'

const signature: Signature = parseSignature('traceback(tb_next, tb_frame, tb_lasti, tb_lineno)')

function newTraceback(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [next, frame, lasti, line] = bind(vm, signature, 'traceback', args, names) as readonly PyObject[] // all four are required
  if (frame?.cls !== vm.types.frame) {
    throw vm.error('TypeError', `traceback() argument 'tb_frame' must be frame, not ${frame?.cls.name ?? ''}`)
  }
  const at = vm.services.index(vm, lasti ?? vm.none)
  const number = vm.services.index(vm, line ?? vm.none)
  const after = checkedNext(vm, next ?? vm.none, ' or None')
  const data: TracebackData = {
    next: after === null ? null : counted(after),
    frame: counted(frame),
    instruction: instructionAt((frame as PyFrame).data.unit, Number(at)), // its class was tested
    line: Number(number),
    offset: Number(at),
  }
  return vm.container(vm.types.traceback, data)
}

function counted<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function checkedNext(vm: Vm, value: PyObject, alternative = ''): PyTraceback | null {
  if (value === vm.none) return null
  if (value.cls === vm.types.traceback) return value as PyTraceback // exact traceback
  throw vm.error('TypeError', `expected traceback object${alternative}, got '${value.cls.name}'`)
}

const next: GetSet = {
  get: (vm, self: PyTraceback) => counted(self.data.next ?? vm.none),
  set: (vm, self: PyTraceback, value) => {
    if (value === null) throw vm.error('TypeError', "can't delete tb_next attribute")
    const wanted = checkedNext(vm, value)
    for (let at = wanted; at !== null; at = at.data.next as PyTraceback | null) {
      if (at === self) throw vm.error('ValueError', 'traceback loop detected') // next is a traceback
    }
    const old = self.data.next
    self.data.next = wanted === null ? null : counted(wanted)
    if (wanted !== null) vm.recordStore(self, NEXT_SLOT, wanted)
    else vm.recordDrop(self, NEXT_SLOT)
    vm.xdecref(old)
  },
}

/** `tb_lasti`. */
function offsetOfTraceback({ data }: PyTraceback): number {
  return data.frame === null
    ? -1
    : data.offset !== undefined
      ? data.offset
      : offsetOf((data.frame as PyFrame).data.unit, data.instruction) // frames are
}

/** The line; asked of the code where the traceback was made without. */
export function lineOfTraceback({ data }: PyTraceback): number | null {
  const { line, instruction, frame } = data
  const found =
    line === -1 && frame !== null ? ((frame as PyFrame).data.unit.code.positions[instruction * 4] ?? -1) : line // frames are
  return found === -1 ? null : found
}

function readOnly(get: GetSet['get'], error: string): GetSet {
  return {
    get,
    set: (vm) => {
      throw vm.error('AttributeError', error)
    },
  }
}

export const tracebackTypes: readonly TypeEntry[] = [
  {
    key: 'traceback',
    base: 'object',
    definition: {
      name: 'traceback',
      layout: tracebackLayout,
      slots: { new_: newTraceback },
      methods: [
        native('__dir__($self, /)', (vm) =>
          vm.list(['tb_frame', 'tb_next', 'tb_lasti', 'tb_lineno'].map((name) => vm.intern(name))),
        ),
      ],
      getset: {
        tb_next: next,
        tb_frame: readOnly((vm, self: PyTraceback) => counted(self.data.frame ?? vm.none), 'readonly attribute'),
        tb_lasti: readOnly((vm, self: PyTraceback) => vm.int(offsetOfTraceback(self)), 'readonly attribute'),
        tb_lineno: readOnly((vm, self: PyTraceback) => {
          const line = lineOfTraceback(self)
          return line === null ? vm.newNone() : vm.int(line)
        }, "attribute 'tb_lineno' of 'traceback' objects is not writable"),
      },
    },
  },
]
