/**
 * The interpreter: runs frames until the one it was entered with returns.
 *
 * Calls of Python functions, `__init__` of new instances, and generators driven by `for` or `yield from` push frames here
 * and do not recurse in JavaScript; native functions that call back enter `run` anew.
 *
 * Invariants: `pc` names the instruction that is running, also while it raises; operands stay on the stack until the
 * instruction has its result, so that whoever handles an exception finds and drops them. What is borrowed on the stack
 * (Unit.ts) is never dropped and is counted before it is stored. The order of drops is CPython's: see `dropOperands`.
 *
 * Code that runs often is in JavaScript as well (baseline/): whatever of a frame can run so does, and the rest runs here.
 *
 * The switch is long because it is a table; arms that are not hot are one call each (instructions/).
 */
import * as op from '../compile/opcode'
import { isStackOverflow } from '../compile/stackOverflow'
import type { PyObject } from '../objects/PyObject'
import { nextOrEnd } from '../objects/protocol/iterate'
import { typeFlag } from '../objects/PyType'
import { deliver, endGenerator, finishFrame, leaveFrame, suspendFrame, tellReturn } from './frames'
import type { Frame } from './Frame'
import * as calls from './instructions/calls'
import * as build from './instructions/build'
import * as classes from './instructions/classes'
import * as control from './instructions/control'
import { passOn, sourceOf, storeFast } from './instructions/fastSlots'
import * as matching from './instructions/matching'
import * as names from './instructions/names'
import * as operate from './instructions/operate'
import { loadSuperAttribute } from './instructions/superAttribute'
import type { PyRaise } from './PyRaise'
import { asRaise, dropLostFrames, isPythonError, unwind } from './unwind'
import * as ownOp from './ownOp'
import { OP_WORDS } from './Unit'
import { entered, reachedEach, reachedMark } from './tracing/events'
import type { Vm } from './Vm'

/** Where a trace function sent the frame. */
function landed(frame: Frame): number {
  frame.jumped = false
  return frame.pc
}

/** Runs `entry`, whose `then` is 'native', until it returns or yields; the value is owned. Null: a generator ended. */
export function run(vm: Vm, entry: Frame): PyObject | null {
  const { thread } = vm
  if (++thread.nativeDepth > MAX_NATIVE_DEPTH) {
    thread.nativeDepth--
    endGenerator(vm, entry)
    leaveFrame(vm, entry)
    throw vm.error('RecursionError', 'maximum recursion depth exceeded')
  }
  try {
    return interpret(vm, entry, null)
  } finally {
    thread.nativeDepth--
  }
}

/** About where CPython's own stack of 8 MB ends, if a cached function calls itself. */
const MAX_NATIVE_DEPTH = 6000

/** As run, but `raise` is raised where the frame, already the running one, stands. */
export function runRaising(vm: Vm, entry: Frame, raise: PyRaise): PyObject | null {
  const { thread } = vm
  thread.nativeDepth++
  try {
    return interpret(vm, entry, raise)
  } finally {
    thread.nativeDepth--
  }
}

/** Runs what there is of the frames in JavaScript; the frame that the interpreter goes on with, or null if the one it was entered with is done. */
function inBaseline(vm: Vm, first: Frame): Frame | null {
  let frame = first
  for (;;) {
    const { baseline } = frame.unit
    if (baseline === null || vm.watching) return frame
    const next = baseline(vm, frame, frame.pc)
    if (next === frame || next === null) return next
    frame = next
  }
}

function takeFinished(vm: Vm): PyObject | null {
  const { finished } = vm
  vm.finished = null
  return finished
}

/** Runs on a thread that was put aside, or begins one: `entry` is the outermost frame of it. */
export function runOn(vm: Vm, entry: Frame): PyObject | null {
  const { thread } = vm
  thread.nativeDepth++
  try {
    return interpret(vm, entry, null)
  } finally {
    thread.nativeDepth--
  }
}

/**
 * Runs until `entry` is done; `first` is raised where the running frame stands. Exceptions are handled within the same
 * activation: to leave it for each would keep the host's compiler from ever optimizing it.
 */
function interpret(vm: Vm, entry: Frame, first: PyRaise | null): PyObject | null {
  const { recorder, thread } = vm
  const { baselines } = vm.host.sources
  const intType = vm.types.int
  const { back } = entry
  const { within } = vm
  let raised: unknown = first
  turns: for (;;) {
    let unwinding = raised !== null
    try {
      if (raised !== null) {
        if (isStackOverflow(raised)) dropLostFrames(vm, entry)
        const raise = asRaise(vm, raised)
        raised = null
        unwind(vm, entry, raise)
        unwinding = false
      }
      const running = thread.frame
      if (running === null) throw new RangeError('interpret: no frame')
      const begun = inBaseline(vm, running)
      if (begun === null) return takeFinished(vm)
      let frame: Frame = begun
      let { stack } = frame
      let ops = frame.unit.ops
      let sp = frame.sp
      let pc = frame.pc
      for (;;) {
        frame.pc = pc
        frame.sp = sp
        const at = pc * OP_WORDS
        const arg = ops[at + 1] as number // four words an instruction
        const mask = ops[at + 2] as number // as above
        pc++
        switch (ops[at]) {
          case op.NOP:
            continue
          case op.RESUME:
            if (vm.collector.pending) vm.atBoundary()
            if (vm.watching) {
              entered(vm, frame, arg)
              ops = frame.unit.ops
              pc = frame.pc + 1
              if (frame.jumped) {
                pc = landed(frame)
                sp = frame.sp
              }
            }
            continue
          case ownOp.LINE:
            if (vm.watching) reachedMark(vm, frame)
            if (frame.jumped) {
              pc = landed(frame)
              ops = frame.unit.ops
              sp = frame.sp
            }
            continue
          case ownOp.EACH:
            if (vm.watching) reachedEach(vm, frame)
            if (frame.jumped) {
              pc = landed(frame)
              sp = frame.sp
            }
            continue
          case ownOp.STEP:
            if (!vm.watching && baselines.warms(frame.unit)) break
            control.step(vm, frame, arg)
            if (frame.jumped) {
              pc = landed(frame)
              ops = frame.unit.ops
              sp = frame.sp
            }
            continue
          case ownOp.SITE:
            frame.site = arg
            recorder.site = arg
            continue

          // Fast slots
          case op.LOAD_FAST: {
            const value = stack[arg] as PyObject // the compiler uses LOAD_FAST_CHECK where it may be unbound
            value.refs++
            stack[sp++] = value
            continue
          }
          case op.LOAD_FAST_BORROW:
            stack[sp++] = stack[arg] as PyObject // as above
            continue
          case op.LOAD_FAST_BORROW_LOAD_FAST_BORROW:
            stack[sp++] = stack[arg >> 4] as PyObject // as above
            stack[sp++] = stack[arg & 15] as PyObject // as above
            continue
          case op.LOAD_FAST_LOAD_FAST: {
            const first = stack[arg >> 4] as PyObject // as above
            const second = stack[arg & 15] as PyObject // as above
            first.refs++
            second.refs++
            stack[sp++] = first
            stack[sp++] = second
            continue
          }
          case op.LOAD_FAST_CHECK: {
            const value = stack[arg] ?? null
            if (value === null) throw names.unboundLocal(vm, frame, arg)
            value.refs++
            stack[sp++] = value
            continue
          }
          case op.LOAD_FAST_AND_CLEAR:
            stack[sp++] = names.loadAndClear(vm, frame, arg)
            continue
          case op.STORE_FAST: {
            const value = stack[--sp] ?? null
            stack[sp] = null
            if (value === null) names.clearFast(vm, frame, arg)
            else {
              storeFast(vm, frame, arg, value)
              if (frame.borrowed !== 0) passOn(frame, arg, sourceOf(ops, at), value)
            }
            continue
          }
          case op.STORE_FAST_LOAD_FAST: {
            const value = stack[sp - 1] as PyObject // as above
            stack[sp - 1] = null
            storeFast(vm, frame, arg >> 4, value)
            if (frame.borrowed !== 0) passOn(frame, arg >> 4, sourceOf(ops, at), value)
            const loaded = stack[arg & 15] as PyObject // as above
            loaded.refs++
            stack[sp - 1] = loaded
            continue
          }
          case op.STORE_FAST_STORE_FAST: {
            const first = stack[--sp] as PyObject // as above
            stack[sp] = null
            storeFast(vm, frame, arg >> 4, first)
            const second = stack[--sp] as PyObject // as above
            stack[sp] = null
            storeFast(vm, frame, arg & 15, second)
            continue
          }
          case op.DELETE_FAST:
            names.deleteFast(vm, frame, arg)
            continue
          case op.MAKE_CELL:
            names.makeCell(vm, frame, arg)
            continue
          case op.COPY_FREE_VARS:
            names.copyFreeVars(vm, frame, arg)
            continue
          case op.LOAD_DEREF:
            stack[sp++] = names.loadDeref(vm, frame, arg)
            continue
          case op.STORE_DEREF: {
            const value = owned(stack[--sp], mask)
            stack[sp] = null
            names.storeDeref(vm, frame, arg, value)
            continue
          }
          case op.DELETE_DEREF:
            names.deleteDeref(vm, frame, arg)
            continue

          // Constants and names
          case op.LOAD_CONST: {
            const value = frame.unit.consts[arg] as PyObject // the compiler numbers its constants
            value.refs++
            stack[sp++] = value
            continue
          }
          case op.LOAD_SMALL_INT: {
            const value = vm.smallInts[arg + 5] as PyObject // 0 to 255 exist
            value.refs++
            stack[sp++] = value
            continue
          }
          case op.LOAD_COMMON_CONSTANT:
            stack[sp++] = names.commonConstant(vm, arg)
            continue
          case op.LOAD_GLOBAL: {
            stack[sp++] = names.loadGlobal(vm, frame, arg >> 1, pc - 1)
            if ((arg & 1) !== 0) stack[sp++] = null
            continue
          }
          case op.LOAD_NAME:
            stack[sp++] = names.loadName(vm, frame, arg, pc - 1)
            continue
          case op.STORE_NAME: {
            const value = stack[sp - 1] as PyObject // as above
            names.storeName(vm, frame, arg, value, pc - 1)
            stack[--sp] = null
            if ((mask & 1) === 0) vm.decref(value)
            continue
          }
          case op.DELETE_NAME:
            names.deleteName(vm, frame, arg)
            continue
          case op.STORE_GLOBAL: {
            const value = stack[sp - 1] as PyObject // as above
            names.storeGlobal(vm, frame, arg, value)
            stack[--sp] = null
            if ((mask & 1) === 0) vm.decref(value)
            continue
          }
          case op.DELETE_GLOBAL:
            names.deleteGlobal(vm, frame, arg)
            continue
          case op.LOAD_LOCALS:
            stack[sp++] = names.loadLocals(vm, frame)
            continue
          case op.LOAD_FROM_DICT_OR_GLOBALS:
            sp = names.loadFromDictOrGlobals(vm, frame, arg, mask)
            continue
          case op.LOAD_FROM_DICT_OR_DEREF:
            sp = names.loadFromDictOrDeref(vm, frame, arg, mask)
            continue
          case op.LOAD_BUILD_CLASS:
            stack[sp++] = names.loadBuildClass(vm, frame)
            continue
          case op.IMPORT_NAME:
            sp = names.importName(vm, frame, arg, mask)
            continue
          case op.IMPORT_FROM:
            stack[sp++] = names.importFrom(vm, frame, arg)
            continue

          // The stack itself
          case op.POP_TOP:
          case op.POP_ITER:
          case op.END_FOR: {
            const value = stack[--sp] as PyObject | null // as above; NULL may be popped too
            stack[sp] = null
            if ((mask & 1) === 0 && value !== null && --value.refs === 0) {
              frame.sp = sp
              vm.dealloc(value)
            }
            continue
          }
          case op.PUSH_NULL:
            stack[sp++] = null
            continue
          case op.COPY: {
            const value = stack[sp - arg] as PyObject | null // as above
            if (value !== null && ((mask >> (arg - 1)) & 1) === 0) value.refs++
            stack[sp++] = value
            continue
          }
          case op.SWAP: {
            const top = stack[sp - 1] as PyObject | null // as above
            stack[sp - 1] = stack[sp - arg] as PyObject | null // as above
            stack[sp - arg] = top
            continue
          }

          // Operators
          case op.BINARY_OP:
            sp = operate.replaceBinary(vm, frame, arg, mask)
            continue
          case op.COMPARE_OP:
            sp = operate.replaceComparison(vm, frame, arg, mask)
            continue
          case op.IS_OP: {
            const same = stack[sp - 2] === stack[sp - 1]
            sp = operate.replaceCompared(vm, frame, mask, vm.bool(same !== (arg === 1)))
            continue
          }
          case op.CONTAINS_OP:
            sp = operate.contains(vm, frame, arg, mask)
            continue
          case op.TO_BOOL:
            sp = operate.replaceByTruth(vm, frame, mask)
            continue
          case op.UNARY_NOT: {
            const value = stack[sp - 1]
            stack[sp - 1] = vm.bool(value !== vm.true_)
            continue
          }
          case op.UNARY_NEGATIVE:
            sp = operate.negative(vm, frame, mask)
            continue
          case op.UNARY_INVERT:
            sp = operate.invert(vm, frame, mask)
            continue
          case op.STORE_SUBSCR:
            sp = operate.storeSubscript(vm, frame, mask)
            continue
          case op.DELETE_SUBSCR:
            sp = operate.deleteSubscript(vm, frame, mask)
            continue
          case op.BINARY_SLICE:
            sp = operate.binarySlice(vm, frame, mask)
            continue
          case op.STORE_SLICE:
            sp = operate.storeSlice(vm, frame, mask)
            continue
          case op.GET_LEN:
            stack[sp++] = operate.length(vm, stack[sp - 2] as PyObject) // the operand stays
            continue

          // Attributes
          case op.LOAD_ATTR:
            sp = operate.loadAttribute(vm, frame, arg, mask, pc - 1)
            if (sp !== operate.PUSHED) continue
            frame = thread.frame as Frame // the getter's
            break
          case op.STORE_ATTR:
            sp = operate.storeAttribute(vm, frame, arg, mask, pc - 1)
            continue
          case op.DELETE_ATTR:
            sp = operate.deleteAttribute(vm, frame, arg, mask)
            continue
          case op.LOAD_SUPER_ATTR:
            sp = loadSuperAttribute(vm, frame, arg, mask)
            continue
          case op.LOAD_SPECIAL:
            sp = operate.loadSpecial(vm, frame, arg)
            continue

          // Jumps
          case op.JUMP_BACKWARD:
            pc = arg
            if (--vm.ticksLeft <= 0) vm.tick()
            if (vm.collector.pending) {
              frame.pc = pc
              vm.atBoundary()
            }
            continue
          case op.JUMP_FORWARD:
          case op.JUMP_BACKWARD_NO_INTERRUPT:
            pc = arg
            continue
          case op.POP_JUMP_IF_FALSE: {
            const value = stack[--sp] as PyObject // a bool
            value.refs--
            if (value === vm.false_) pc = arg
            continue
          }
          case op.POP_JUMP_IF_TRUE: {
            const value = stack[--sp] as PyObject // a bool
            value.refs--
            if (value === vm.true_) pc = arg
            continue
          }
          case op.POP_JUMP_IF_NONE:
          case op.POP_JUMP_IF_NOT_NONE: {
            const value = stack[--sp] as PyObject // as above
            stack[sp] = null
            if ((value === vm.none) === (ops[at] === op.POP_JUMP_IF_NONE)) pc = arg
            if ((mask & 1) === 0) {
              frame.sp = sp
              vm.decref(value)
            }
            continue
          }

          // Iteration
          case op.GET_ITER:
            sp = control.getIter(vm, frame, mask)
            continue
          case op.FOR_ITER: {
            const iterator = stack[sp - 1] as PyObject // as above
            if (control.isIdleGenerator(vm, iterator)) {
              frame.pc = pc - 1
              frame = control.pushGenerator(vm, iterator, 'forIter')
              break
            }
            const item = nextOrEnd(vm, iterator)
            if (item !== null) stack[sp++] = item
            else {
              control.endLoop(vm, frame)
              pc = arg
            }
            continue
          }
          case op.GET_YIELD_FROM_ITER:
            sp = control.getYieldFromIter(vm, frame, mask)
            continue
          case op.GET_AWAITABLE:
            sp = control.getAwaitable(vm, frame, arg, mask)
            continue
          case op.GET_AITER:
            sp = control.getAiter(vm, frame, mask)
            continue
          case op.GET_ANEXT:
            stack[sp++] = control.getAnext(vm, frame)
            continue
          case op.END_ASYNC_FOR:
            sp = control.endAsyncFor(vm, frame, mask)
            continue
          case op.SEND: {
            const receiver = stack[sp - 2] as PyObject // as above
            if (control.isIdleGenerator(vm, receiver)) {
              const sent = owned(stack[--sp], mask)
              stack[sp] = null
              frame.sp = sp
              frame = control.pushGenerator(vm, receiver, 'send', sent)
              break
            }
            if (!control.send(vm, frame, mask)) pc = arg
            continue
          }
          case op.END_SEND: {
            const value = stack[--sp] as PyObject // as above
            const receiver = stack[sp - 1] as PyObject // as above
            stack[sp] = null
            stack[sp - 1] = value
            if ((mask & 2) === 0) vm.decref(receiver)
            continue
          }
          case op.CLEANUP_THROW:
            sp = control.cleanupThrow(vm, frame)
            continue
          case op.YIELD_VALUE: {
            const value = owned(stack[--sp], mask)
            stack[sp] = null
            frame.sp = sp
            if (vm.watching) {
              tellReturn(vm, frame, value)
              if (frame.jumped) {
                vm.decref(value)
                pc = landed(frame)
                sp = frame.sp
                continue
              }
            }
            frame.pc = pc
            const then = frame.then
            const back = suspendFrame(vm, frame)
            if (then === 'native' || back === null) return value
            frame = back
            deliver(frame, value)
            break
          }
          case op.RETURN_GENERATOR: {
            frame.pc = pc
            const then = frame.then
            const back = frame.back
            const generator = control.makeGenerator(vm, frame)
            if (then === 'native' || back === null) return generator
            frame = back
            deliver(frame, generator)
            break
          }
          case op.RETURN_VALUE: {
            const value = owned(stack[--sp], mask)
            stack[sp] = null
            frame.sp = sp
            const then = frame.then
            const finished = finishFrame(vm, frame, value)
            const back = thread.frame
            if (then === 'native' || back === null) return finished
            frame = back
            break
          }

          // Building
          case op.BUILD_TUPLE:
            sp = build.tuple(vm, frame, arg, mask)
            continue
          case op.BUILD_LIST:
            sp = build.list(vm, frame, arg, mask)
            continue
          case op.BUILD_SET:
            sp = build.set(vm, frame, arg, mask)
            continue
          case op.BUILD_MAP:
            sp = build.map(vm, frame, arg, mask)
            continue
          case op.BUILD_SLICE:
            sp = build.slice(vm, frame, arg, mask)
            continue
          case op.BUILD_STRING:
            sp = build.string(vm, frame, arg, mask)
            continue
          case op.BUILD_INTERPOLATION:
            sp = build.interpolation(vm, frame, arg, mask)
            continue
          case op.BUILD_TEMPLATE:
            sp = build.template(vm, frame, mask)
            continue
          case op.LIST_APPEND:
            sp = build.listAppend(vm, frame, arg, mask)
            continue
          case op.LIST_EXTEND:
            sp = build.listExtend(vm, frame, arg, mask)
            continue
          case op.SET_ADD:
            sp = build.setAdd(vm, frame, arg, mask)
            continue
          case op.SET_UPDATE:
            sp = build.setUpdate(vm, frame, arg, mask)
            continue
          case op.MAP_ADD:
            sp = build.mapAdd(vm, frame, arg, mask)
            continue
          case op.DICT_UPDATE:
            sp = build.dictUpdate(vm, frame, arg, mask)
            continue
          case op.DICT_MERGE:
            sp = build.dictMerge(vm, frame, arg, mask)
            continue
          case op.CONVERT_VALUE:
            sp = build.convertValue(vm, frame, arg, mask)
            continue
          case op.FORMAT_SIMPLE:
            sp = build.formatSimple(vm, frame, mask)
            continue
          case op.FORMAT_WITH_SPEC:
            sp = build.formatWithSpec(vm, frame, mask)
            continue
          case op.UNPACK_SEQUENCE:
            sp = build.unpackSequence(vm, frame, arg, mask)
            continue
          case op.UNPACK_EX:
            sp = build.unpackEx(vm, frame, arg, mask)
            continue

          // Fused (fuse.ts): ints take the short way, all else begins with the first instruction
          case ownOp.FAST_SMALL_BINARY: {
            const left = stack[arg] as PyObject // as above
            const result =
              left.cls === intType ? operate.smallArithmetic(vm, left.data, ops[at + 5], ops[at + 9] as number) : null // as above
            if (result === null) {
              stack[sp++] = left
              continue
            }
            pc += 2
            if (ops[at + 12] === op.STORE_FAST) {
              frame.pc = pc++
              storeFast(vm, frame, ops[at + 13] as number, result) // as above
            } else stack[sp++] = result
            continue
          }
          case ownOp.FAST_FAST_BINARY: {
            const left = stack[arg >> 4] as PyObject // as above
            const right = stack[arg & 15] as PyObject // as above
            const result =
              left.cls === intType && right.cls === intType
                ? operate.smallArithmetic(vm, left.data, right.data, ops[at + 5] as number) // as above
                : null
            if (result === null) {
              stack[sp++] = left
              stack[sp++] = right
              continue
            }
            pc++
            if (ops[at + 8] === op.STORE_FAST) {
              frame.pc = pc++
              storeFast(vm, frame, ops[at + 9] as number, result) // as above
            } else stack[sp++] = result
            continue
          }
          case ownOp.SMALL_BINARY: {
            const left = stack[sp - 1] as PyObject // as above
            const result =
              left.cls === intType ? operate.smallArithmetic(vm, left.data, arg, ops[at + 5] as number) : null // as above
            if (result === null) {
              const value = vm.smallInts[arg + 5] as PyObject // 0 to 255 exist
              value.refs++
              stack[sp++] = value
              continue
            }
            stack[sp - 1] = result
            pc++
            if (((ops[at + 6] as number) & 2) === 0) vm.release(left) // as above
            continue
          }
          case ownOp.FAST_SMALL_COMPARE: {
            const left = stack[arg] as PyObject // as above
            if (left.cls !== intType || typeof left.data !== 'number') {
              stack[sp++] = left
              continue
            }
            const holds = operate.compareNumbers(left.data, ops[at + 5] as number, (ops[at + 9] as number) >> 5) // as above
            pc = holds === (ops[at + 12] === op.POP_JUMP_IF_TRUE) ? (ops[at + 13] as number) : pc + 3 // as above
            continue
          }
          case ownOp.FAST_FAST_COMPARE: {
            const left = stack[arg >> 4] as PyObject // as above
            const right = stack[arg & 15] as PyObject // as above
            if (left.cls !== intType || right.cls !== intType) {
              stack[sp++] = left
              stack[sp++] = right
              continue
            }
            const holds = operate.compareNumbers(left.data, right.data, (ops[at + 5] as number) >> 5) // as above
            pc = holds === (ops[at + 8] === op.POP_JUMP_IF_TRUE) ? (ops[at + 9] as number) : pc + 2 // as above
            continue
          }
          case ownOp.SMALL_COMPARE: {
            const left = stack[sp - 1] as PyObject // as above
            if (left.cls !== intType || typeof left.data !== 'number') {
              const value = vm.smallInts[arg + 5] as PyObject // 0 to 255 exist
              value.refs++
              stack[sp++] = value
              continue
            }
            const holds = operate.compareNumbers(left.data, arg, (ops[at + 5] as number) >> 5) // as above
            pc = holds === (ops[at + 8] === op.POP_JUMP_IF_TRUE) ? (ops[at + 9] as number) : pc + 2 // as above
            stack[--sp] = null
            if (((ops[at + 6] as number) & 2) === 0) vm.release(left) // as above
            continue
          }
          case ownOp.COMPARE_JUMP: {
            const holds = operate.takeComparison(vm, frame, arg, mask)
            pc = holds === (ops[at + 4] === op.POP_JUMP_IF_TRUE) ? (ops[at + 5] as number) : pc + 1 // as above
            sp = frame.sp
            continue
          }
          case ownOp.FOR_STORE: {
            const iterator = stack[sp - 1] as PyObject // as above
            if (control.isIdleGenerator(vm, iterator)) {
              frame.pc = pc - 1
              frame = control.pushGenerator(vm, iterator, 'forIter')
              break
            }
            const item = nextOrEnd(vm, iterator)
            if (item !== null) {
              frame.pc = pc++
              storeFast(vm, frame, ops[at + 5] as number, item) // as above
            } else {
              control.endLoop(vm, frame)
              pc = arg
            }
            continue
          }
          case ownOp.FAST_ATTR: {
            const owner = stack[arg] as PyObject // as above
            const value = operate.inlineAttribute(frame, owner, pc)
            if (value === null) stack[sp++] = owner
            else {
              recorder.use(owner.id)
              value.refs++
              stack[sp++] = value
              pc++
            }
            continue
          }

          // Calls
          case op.CALL: {
            const pushed = calls.call(vm, frame, arg, mask)
            if (pushed === null) {
              sp = frame.sp
              if (vm.collector.pending) {
                frame.pc = pc
                vm.atBoundary()
              }
              continue
            }
            frame = pushed
            break
          }
          case op.CALL_KW: {
            const pushed = calls.callKeywords(vm, frame, arg, mask)
            if (pushed === null) {
              sp = frame.sp
              continue
            }
            frame = pushed
            break
          }
          case op.CALL_FUNCTION_EX: {
            const pushed = calls.callUnpacked(vm, frame, mask)
            if (pushed === null) {
              sp = frame.sp
              continue
            }
            frame = pushed
            break
          }
          case op.MAKE_FUNCTION:
            sp = classes.makeFunction(vm, frame)
            continue
          case op.SET_FUNCTION_ATTRIBUTE:
            sp = classes.setFunctionAttribute(vm, frame, arg, mask)
            continue
          case op.CALL_INTRINSIC_1:
            sp = classes.intrinsic1(vm, frame, arg, mask)
            continue
          case op.CALL_INTRINSIC_2:
            sp = classes.intrinsic2(vm, frame, arg, mask)
            continue
          case op.SETUP_ANNOTATIONS:
            names.setupAnnotations(vm, frame)
            continue

          // Exceptions
          // Not thrown: the catch is in this activation, and a jump to it is far cheaper.
          case op.RAISE_VARARGS:
            raised = control.raise(vm, frame, arg, mask)
            continue turns
          case op.RERAISE:
            raised = control.reraise(frame, arg)
            continue turns
          case op.PUSH_EXC_INFO:
            sp = control.pushExceptionInfo(vm, frame)
            continue
          case op.POP_EXCEPT:
            sp = control.popExcept(vm, frame)
            continue
          case op.CHECK_EXC_MATCH:
            sp = control.checkExceptionMatch(vm, frame, mask)
            continue
          case op.CHECK_EG_MATCH:
            sp = control.checkGroupMatch(vm, frame, mask)
            continue
          case op.WITH_EXCEPT_START:
            stack[sp++] = control.withExceptStart(vm, frame)
            continue

          // Patterns
          case op.MATCH_MAPPING:
            stack[sp] = vm.bool(((stack[sp - 1] as PyObject).cls.flags & typeFlag.MAPPING) !== 0) // the subject stays
            sp++
            continue
          case op.MATCH_SEQUENCE:
            stack[sp] = vm.bool(((stack[sp - 1] as PyObject).cls.flags & typeFlag.SEQUENCE) !== 0) // the subject stays
            sp++
            continue
          case op.MATCH_KEYS:
            stack[sp++] = matching.keys(vm, frame)
            continue
          case op.MATCH_CLASS:
            sp = matching.classPattern(vm, frame, arg, mask)
            continue
          default:
            throw new RangeError(`run: no instruction ${ops[at]} at ${pc - 1} of ${frame.unit.code.qualname}`)
        }
        // Another frame runs now: the one that was pushed, or the one that was returned to.
        const next = inBaseline(vm, frame)
        if (next === null) return takeFinished(vm)
        frame = next
        stack = frame.stack
        ops = frame.unit.ops
        sp = frame.sp
        pc = frame.pc
      }
    } catch (error) {
      vm.within = within
      if (thread.frame === back || !isPythonError(error)) throw error
      // Not even room to unwind: the run below this one has more, and unwinds these frames with its own.
      if (unwinding && isStackOverflow(error)) throw error
      raised = error
    }
  }
}

/** The entry as an owned reference: a borrowed one is counted. */
function owned(entry: PyObject | null | undefined, mask: number): PyObject {
  const object = entry as PyObject // the compiler balances the stack
  if ((mask & 1) !== 0) object.refs++
  return object
}
