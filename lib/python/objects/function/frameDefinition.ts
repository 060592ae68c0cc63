/** Frames as a program sees them. */
import { codeFlag } from '../../compile/code'
import type { PyObject } from '../PyObject'
import { lastOffset } from '../../vm/codeUnits'
import { jumpToLine } from '../../vm/jump/jumpToLine'
import { lineOfFrame } from '../../vm/lineOfFrame'
import { isInComprehension, localsOf } from '../../vm/localsOf'
import type { Vm } from '../../vm/Vm'
import { frameWatch, traceFrame, traceOpcodes } from '../../vm/tracing/events'
import type { GetSet, TypeDefinition } from '../type/defineType'
import { frameLocalsProxy } from './frameLocals'
import { frameLayout, frameObject, type PyFrame } from './frameObject'
import { closeGenerator } from '../generator/delegate'
import { finalizeGenerator } from '../generator/finalizeGenerator'
import type { PyGenerator } from '../generator/generatorData'
import { indexOf } from '../number/indexValue'
import { native } from '../native/native'
import { dropContents } from '../../vm/dropContents'
import { forgetContents } from '../../vm/shownStack'

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

function lineOf(self: PyFrame): number {
  return lineOfFrame(self.data)
}

/** `f_trace_lines` and `f_trace_opcodes`. */
function watchedFlag(which: 'lines' | 'opcodes'): GetSet {
  return {
    get: (vm, self: PyFrame) => vm.bool(self.data.watched?.[which] ?? which === 'lines'),
    set: (vm, self: PyFrame, value) => {
      if (value === null && which === 'opcodes')
        throw vm.error('AttributeError', "attribute 'f_trace_opcodes' of 'frame' objects cannot be deleted")
      if (value === null) throw vm.error('TypeError', "can't delete numeric/char attribute")
      if (value.cls !== vm.types.bool) throw vm.error('TypeError', 'attribute value type must be bool')
      frameWatch(self.data)[which] = value === vm.true_
      if (which === 'opcodes' && value === vm.true_) traceOpcodes(vm, self.data)
    },
  }
}

const LARGEST_LINE = 2 ** 31 - 1

const lineNumber: GetSet = {
  get: (vm, self: PyFrame) => {
    const line = lineOf(self)
    return line < 0 ? vm.newNone() : vm.int(line)
  },
  set: (vm, self: PyFrame, value) => {
    if (value === null) throw vm.error('AttributeError', "attribute 'f_lineno' of 'frame' objects cannot be deleted")
    if (value.cls !== vm.types.int) throw vm.error('ValueError', 'lineno must be an integer')
    const line = indexOf(vm, value)
    if (typeof line !== 'number' || Math.abs(line) > LARGEST_LINE) throw vm.error('ValueError', 'lineno out of range')
    jumpToLine(vm, self.data, line)
  },
}

export const frameDefinition: TypeDefinition = {
  name: 'frame',
  layout: frameLayout,
  slots: {
    repr: (vm, self) => {
      const { unit } = (self as PyFrame).data // the slot is that of frames
      const { filename, name } = unit.code
      return vm.str(
        `<frame at 0x${vm.addressOf(self).toString(16)}, file '${filename}', line ${lineOf(self as PyFrame)}, code ${name}>`,
      ) // as above
    },
  },
  methods: [
    native('clear($self, /)', (vm, self: PyFrame) => {
      const { generator, isFinished } = self.data
      const state = generator === null ? 'running' : (generator as PyGenerator).data.state // its frame is a generator's
      if (!isFinished && state === 'suspended') throw vm.error('RuntimeError', 'cannot clear a suspended frame')
      if (!isFinished && state === 'running') throw vm.error('RuntimeError', 'cannot clear an executing frame')
      if (!isFinished && generator !== null) {
        finalizeGenerator(vm, generator as PyGenerator) // as above
        vm.decref(closeGenerator(vm, generator as PyGenerator)) // as above
      } else {
        forgetContents(vm, self.data)
        dropContents(vm, self.data)
      }
      return vm.newNone()
    }),
  ],
  getset: {
    f_back: {
      get: (vm, self: PyFrame) => {
        const { back, backObject } = self.data
        if (backObject !== null) return owned(backObject)
        return back === null ? vm.newNone() : frameObject(vm, back)
      },
    },
    f_code: { get: (vm: Vm, self: PyFrame) => codeOf(vm, self) },
    f_globals: { get: (_vm, self: PyFrame) => owned(self.data.globals) },
    f_builtins: { get: (_vm, self: PyFrame) => owned(self.data.builtins) },
    f_locals: {
      get: (vm, self: PyFrame) => {
        const isFunction = (self.data.unit.code.flags & codeFlag.OPTIMIZED) !== 0
        return isFunction || isInComprehension(self.data) ? frameLocalsProxy(vm, self.data) : localsOf(vm, self.data)
      },
    },
    f_lineno: lineNumber,
    f_lasti: { get: (vm, self: PyFrame) => vm.int(lastOffset(self.data)) },
    f_trace: {
      get: (vm, self: PyFrame) => owned(self.data.watched?.trace ?? vm.none),
      set: (vm, self: PyFrame, value) => traceFrame(vm, self.data, value === vm.none ? null : value),
    },
    f_trace_lines: watchedFlag('lines'),
    f_trace_opcodes: watchedFlag('opcodes'),
    f_generator: { get: (vm, self: PyFrame) => owned(self.data.generator ?? vm.none) },
  },
}

function codeOf(vm: Vm, self: PyFrame): PyObject {
  const { object } = self.data.unit
  return object === null ? vm.newNone() : owned(object)
}
