/**
 * An exception looks for its handler: through the frames from the running one to the one the interpreter was entered with.
 *
 * Each frame it passes adds a traceback entry, which keeps the frame's object and so its locals. Where a handler covers
 * the raising instruction, the stack is cut to the handler's depth and the exception is pushed.
 */
import type { Handler } from '../compile/code'
import { isStackOverflow } from '../compile/stackOverflow'
import { addTraceback } from '../objects/exception/traceback'
import type { PyContainer } from '../objects/PyObject'
import type { Frame } from './Frame'
import { popOwned } from './dropContents'
import { endGenerator, endCall, leaveFrame } from './frames'
import { PyRaise } from './PyRaise'
import { instructionOf } from './instructionOf'
import { fireCaught, fireRaised } from './monitoring/fire'
import { monitored } from './monitoring/Monitoring'
import { raised, returned } from './tracing/events'
import * as ownOp from './ownOp'
import { OP_WORDS } from './Unit'
import type { Vm } from './Vm'

/** Where native code went deeper than the host's own stack, it is a RecursionError to the program. */
export function isPythonError(error: unknown): boolean {
  return error instanceof PyRaise || isStackOverflow(error)
}

/** Anything caught inside the machine as a Python exception; what is none (our bugs, a stop) is thrown on. */
export function asRaise(vm: Vm, error: unknown): PyRaise {
  if (error instanceof PyRaise) return error
  if (isStackOverflow(error)) {
    vm.ranOutOfStack = true
    return vm.error('RecursionError', 'maximum recursion depth exceeded')
  }
  throw error
}

/** Leaves the thread at the handler, or throws `raise` on after the entry frame is gone. */
export function unwind(vm: Vm, entry: Frame, raise: PyRaise): void {
  for (;;) {
    const frame = vm.thread.frame
    if (frame === null) throw raise
    vm.recorder.site = frame.site
    const at = instructionOf(frame)
    if (!frame.reraising) addTraceback(vm, raise.exception, frame, at)
    if (vm.watching) raise = told(vm, frame, raise, frame.reraising)
    frame.reraising = false
    const handler = findHandler(frame.unit.code.handlers, at)
    const raisedAt = frame.raisedAt < 0 ? at : frame.raisedAt
    frame.raisedAt = -1
    if (handler !== null) {
      if (vm.watching && vm.monitoring.hears(monitored.EXCEPTION_HANDLED)) {
        const next = toldOfHandler(vm, frame, raise, handler)
        if (next !== raise) {
          raise = next
          continue
        }
      }
      frame.cameFrom = -1
      enterHandler(vm, frame, handler, raisedAt, raise.exception)
      return
    }
    if (raisedAt !== at) frame.pc = frame.unit.place[raisedAt] ?? frame.pc
    if (vm.watching) raise = toldOfLeaving(vm, frame, raise, at)
    const isEntry = frame === entry
    abandon(vm, frame)
    if (isEntry) throw raise
  }
}

/** A trace function may raise: then that goes on. */
function told(vm: Vm, frame: Frame, raise: PyRaise, again: boolean): PyRaise {
  return instead(vm, raise, () => {
    if (!again) raised(vm, frame, raise.exception)
    fireRaised(vm, frame, again ? monitored.RERAISE : monitored.RAISE, instructionOf(frame), raise.exception)
  })
}

function toldOfHandler(vm: Vm, frame: Frame, raise: PyRaise, { target }: Handler): PyRaise {
  return instead(vm, raise, () => fireCaught(vm, frame, monitored.EXCEPTION_HANDLED, target, raise.exception))
}

/** The exception was let through by instruction `at`. */
function toldOfLeaving(vm: Vm, frame: Frame, raise: PyRaise, at: number): PyRaise {
  return instead(vm, raise, () => {
    fireRaised(vm, frame, monitored.PY_UNWIND, at, raise.exception)
    returned(vm, frame, null)
  })
}

function instead(vm: Vm, raise: PyRaise, tell: () => void): PyRaise {
  try {
    tell()
    return raise
  } catch (error) {
    const next = asRaise(vm, error)
    vm.dropError(raise)
    return next
  }
}

/** Runs within this one that overflowed the host's stack left their frames: nothing in them can handle anything now. */
export function dropLostFrames(vm: Vm, entry: Frame): void {
  let outermost: Frame | null = null
  for (let frame = vm.thread.frame; frame !== null && frame !== entry; frame = frame.back)
    if (frame.then === 'native') outermost = frame
  while (outermost !== null && vm.thread.frame !== null) {
    const frame = vm.thread.frame
    abandon(vm, frame)
    if (frame === outermost) return
  }
}

function abandon(vm: Vm, frame: Frame): void {
  const { instance, generator, then } = frame
  frame.instance = null
  if (generator !== null) endGenerator(vm, frame)
  leaveFrame(vm, frame)
  if (then === 'onward' || then === 'init') endCall(vm, frame)
  vm.xdecref(instance)
}

/** The innermost row: tables list outer rows around inner ones without overlap, so the first that covers wins. */
function findHandler(handlers: readonly Handler[], at: number): Handler | null {
  for (const handler of handlers) if (at >= handler.start && at < handler.end) return handler
  return null
}

function enterHandler(vm: Vm, frame: Frame, handler: Handler, at: number, exception: PyContainer): void {
  const depth = frame.unit.stackBase + handler.depth
  while (frame.sp > depth) popOwned(vm, frame)
  if (handler.lasti) frame.stack[frame.sp++] = vm.int(at)
  frame.stack[frame.sp++] = exception
  const target = frame.unit.place[handler.target] ?? 0
  frame.pc = target
  const first = frame.unit.ops[target * OP_WORDS]
  if (ownOp.isMark(first)) frame.linePc = -1
}
