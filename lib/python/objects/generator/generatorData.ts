/**
 * Generators, coroutines and asynchronous generators: a frame that is put aside.
 *
 * In the history the frame has a node of its own, from its call to its end, which shows its locals. While it runs, the
 * thread's stack holds that node; the generator, once something shown refers to it, holds it by `gi_frame` from its birth
 * to the end of its body. So a suspended generator is what keeps the locals, and is seen to.
 */
import { NAMED_SLOT } from '../../../heap/history/event'
import { codeFlag } from '../../compile/code'
import type { Frame } from '../../vm/Frame'
import type { HandledException } from '../../vm/Thread'
import type { Vm } from '../../vm/Vm'
import type { FunctionData, PyCode } from '../function/functionData'
import type { PyContainer, PyObject } from '../PyObject'
import { originOf } from './origin'

export interface GeneratorData {
  /** Null once it is done. */
  frame: Frame | null
  /** Owned, for as long as the generator lives. */
  code: PyCode | null
  name: PyObject
  qualname: PyObject
  state: 'created' | 'suspended' | 'running' | 'done'
  /** The exceptions its body is handling; linked into the thread's while it runs. */
  readonly handled: HandledException
  /** For coroutines: where they were created, if that is tracked; for asynchronous generators: their finalizer. Owned. */
  origin: PyObject | null
  /** For asynchronous generators: whether the loop's hooks were called, whether they are closed, whether one awaits them. */
  hooksDone: boolean
  isClosed: boolean
  isAwaited: boolean
}

export interface PyGenerator extends PyContainer {
  data: GeneratorData
}

export const FRAME_SLOT = NAMED_SLOT

export function generatorData(generator: PyContainer): GeneratorData {
  return generator.data as GeneratorData // the classes that have it all do
}

/** What a new generator around `frame` holds. */
export function newGeneratorData(vm: Vm, frame: Frame): GeneratorData {
  const { func } = frame
  const data = func === null ? null : (func.data as FunctionData) // frames are those of Python functions
  const name = data?.name ?? vm.str(frame.unit.code.name)
  const qualname = data?.qualname ?? vm.str(frame.unit.code.qualname)
  const code = data?.code ?? null
  if (data !== null) {
    name.refs++
    qualname.refs++
  }
  if (code !== null) code.refs++
  const isCoroutine = (frame.unit.code.flags & codeFlag.COROUTINE) !== 0
  return {
    frame,
    code,
    name,
    qualname,
    state: 'created',
    handled: { value: null, previous: null },
    origin: isCoroutine ? originOf(vm) : null,
    hooksDone: false,
    isClosed: false,
    isAwaited: false,
  }
}

/** The body is over: the generator lets the frame go. */
export function forgetFrame(vm: Vm, generator: PyContainer): void {
  const data = generatorData(generator)
  data.state = 'done'
  data.frame = null
  vm.recordDrop(generator, FRAME_SLOT)
}
