/**
 * What each instruction is in JavaScript. An instruction without a template is the interpreter's to run.
 *
 * Invariant: a template does what the interpreter's arm does, in the same order, and leaves the same frame wherever anything
 * may look at it. What it writes refers to `runtime.ts` by name and to numbers; nothing of a program's text gets into it.
 */
import * as op from '../../compile/opcode'
import * as ownOp from '../ownOp'
import { loadAttribute, storeAttribute } from './attributeTemplates'
import { branch, branchOnNone, call, forIter, resume, returns, site, step, yields } from './flowTemplates'
import { binary, compare, isSame, storeSubscript, truth } from './operatorTemplates'
import type { RuntimeName } from './runtime'
import type { StackText } from './StackText'
import { besides, found, isOwned, onStack, type Template } from './template'

function load(out: StackText, slot: number, isCounted: boolean): void {
  out.push(`stack[${slot}]`)
  if (isCounted) out.line(`${out.peek(0)}.refs++`)
}

/** What LOAD_FAST_AND_CLEAR found unbound (`mayBeNull`) is unbound again. */
function store(out: StackText, slot: number, source: number, mayBeNull = false): void {
  const value = out.pop()
  out.flush()
  out.line(`frame.pc = ${out.pc}; frame.sp = ${out.base + out.depth + 1}`)
  const unbound = mayBeNull ? `if (${value} === null) clearFast(vm, frame, ${slot}); else ` : ''
  out.line(`${unbound}storeFast(vm, frame, ${slot}, ${value})`)
  if (source >= 0 && source !== slot) out.line(`if (frame.borrowed !== 0) passOn(frame, ${slot}, ${source}, ${value})`)
}

const loadDeref: Template = (out, { arg }) => {
  out.line(`r = stack[${arg}].data.contents`)
  out.line(`if (r === null) {${out.flushed()}${out.here()}return frame}`)
  out.push('r')
  out.line(`${out.peek(0)}.refs++`)
}

const popTop: Template = (out, { mask }) => {
  const value = out.pop()
  if (isOwned(mask, 0))
    out.line(`if (${value} !== null && --${value}.refs === 0) {${besides(out, `vm.dealloc(${value})`)}}`)
}

/** Stores the top entry under a name. */
const stores =
  (name: RuntimeName, ...given: readonly 'pc'[]): Template =>
  (out, { arg, mask }) => {
    const value = out.peek(0)
    out.sync()
    out.line(`${name}(vm, frame, ${[arg, value, ...given.map(() => out.pc)].join(', ')})`)
    out.pop()
    if (isOwned(mask, 0)) out.line(`vm.decref(${value})`)
  }

export const templates: ReadonlyMap<number, Template> = new Map<number, Template>([
  [op.NOP, () => undefined],
  [op.RESUME, resume],
  [ownOp.STEP, step],
  [ownOp.SITE, site],
  [op.LOAD_FAST, (out, { arg }) => load(out, arg, true)],
  [op.LOAD_FAST_BORROW, (out, { arg }) => load(out, arg, false)],
  [
    op.LOAD_FAST_BORROW_LOAD_FAST_BORROW,
    (out, { arg }) => {
      load(out, arg >> 4, false)
      load(out, arg & 15, false)
    },
  ],
  [
    op.LOAD_FAST_LOAD_FAST,
    (out, { arg }) => {
      load(out, arg >> 4, true)
      load(out, arg & 15, true)
    },
  ],
  [
    op.LOAD_FAST_CHECK,
    (out, { arg }) => {
      out.line(`if ((stack[${arg}] ?? null) === null) {${out.flushed()}${out.here()}return frame}`)
      load(out, arg, true)
    },
  ],
  [op.STORE_FAST, (out, { arg, source }) => store(out, arg, source, true)],
  [
    op.STORE_FAST_LOAD_FAST,
    (out, { arg, source }) => {
      store(out, arg >> 4, source)
      load(out, arg & 15, true)
    },
  ],
  [
    op.STORE_FAST_STORE_FAST,
    (out, { arg }) => {
      store(out, arg >> 4, -1)
      store(out, arg & 15, -1)
    },
  ],
  [op.MAKE_CELL, onStack('makeCell', 'arg')],
  [op.COPY_FREE_VARS, onStack('copyFreeVars', 'arg')],
  [op.LOAD_DEREF, loadDeref],
  [
    op.STORE_DEREF,
    (out, { arg, mask }) => {
      out.sync()
      const value = out.pop()
      if (!isOwned(mask, 0)) out.line(`${value}.refs++`)
      out.line(`storeDeref(vm, frame, ${arg}, ${value})`)
    },
  ],
  [
    op.LOAD_CONST,
    (out, { arg }) => {
      out.push(`consts[${arg}]`)
      out.line(`${out.peek(0)}.refs++`)
    },
  ],
  [
    op.LOAD_SMALL_INT,
    (out, { arg }) => {
      out.push(`smallInts[${arg + 5}]`)
      out.line(`${out.peek(0)}.refs++`)
    },
  ],
  [
    op.LOAD_GLOBAL,
    (out, { arg }) => {
      out.line(`r = cachedGlobal(frame, ${arg >> 1}, ${out.pc})`)
      out.line(`if (r === null) {${besides(out, `r = loadGlobal(vm, frame, ${arg >> 1}, ${out.pc})`)}}`)
      out.push('r')
      if ((arg & 1) !== 0) out.push('null')
    },
  ],
  [op.LOAD_NAME, found('loadName', 'arg', 'pc')],
  [op.STORE_NAME, stores('storeName', 'pc')],
  [op.LOAD_BUILD_CLASS, found('loadBuildClass')],
  [op.POP_TOP, popTop],
  [op.POP_ITER, popTop],
  [op.END_FOR, popTop],
  [op.PUSH_NULL, (out) => out.push('null')],
  [
    op.COPY,
    (out, { arg, mask }) => {
      const value = out.peek(arg - 1)
      if (isOwned(mask, arg - 1)) out.line(`if (${value} !== null) ${value}.refs++`)
      out.push(value)
    },
  ],
  [op.SWAP, (out, { arg }) => out.swap(arg - 1)],
  [op.BINARY_OP, binary],
  [op.COMPARE_OP, compare],
  [op.IS_OP, isSame],
  [op.CONTAINS_OP, onStack('contains', 'arg', 'mask')],
  [op.TO_BOOL, truth],
  [
    op.UNARY_NOT,
    (out) => {
      const value = out.pop()
      out.push(`vm.bool(${value} !== vm.true_)`)
    },
  ],
  [op.UNARY_NEGATIVE, onStack('negative', 'mask')],
  [op.UNARY_INVERT, onStack('invert', 'mask')],
  [op.STORE_SUBSCR, storeSubscript],
  [op.DELETE_SUBSCR, onStack('deleteSubscript', 'mask')],
  [op.BINARY_SLICE, onStack('binarySlice', 'mask')],
  [op.STORE_SLICE, onStack('storeSlice', 'mask')],
  [op.LOAD_ATTR, loadAttribute],
  [op.STORE_ATTR, storeAttribute],
  [op.DELETE_ATTR, onStack('deleteAttribute', 'arg', 'mask')],
  [op.LOAD_SUPER_ATTR, onStack('loadSuperAttribute', 'arg', 'mask')],
  [
    op.JUMP_BACKWARD,
    (out, { arg }) => {
      out.sync()
      out.line(`if (--vm.ticksLeft <= 0) vm.tick()`)
      out.line(`if (vm.collector.pending) { frame.pc = ${arg}; vm.atBoundary() }`)
      out.line(`pc = ${arg}; continue`)
    },
  ],
  [
    op.JUMP_FORWARD,
    (out, { arg }) => {
      out.flush()
      out.line(`pc = ${arg}; continue`)
    },
  ],
  [op.POP_JUMP_IF_FALSE, branch('false_')],
  [op.POP_JUMP_IF_TRUE, branch('true_')],
  [op.POP_JUMP_IF_NONE, branchOnNone(true)],
  [op.POP_JUMP_IF_NOT_NONE, branchOnNone(false)],
  [op.GET_ITER, onStack('getIter', 'mask')],
  [op.FOR_ITER, forIter],
  [op.CALL, call('call', true, true)],
  [op.CALL_KW, call('callKeywords', true, false)],
  [op.CALL_FUNCTION_EX, call('callUnpacked', false, false)],
  [op.RETURN_VALUE, returns],
  [op.YIELD_VALUE, yields],
  [op.BUILD_TUPLE, onStack('tuple', 'arg', 'mask')],
  [op.BUILD_LIST, onStack('list', 'arg', 'mask')],
  [op.BUILD_SET, onStack('set', 'arg', 'mask')],
  [op.BUILD_MAP, onStack('map', 'arg', 'mask')],
  [op.BUILD_SLICE, onStack('slice', 'arg', 'mask')],
  [op.BUILD_STRING, onStack('string', 'arg', 'mask')],
  [op.LIST_APPEND, onStack('listAppend', 'arg', 'mask')],
  [op.LIST_EXTEND, onStack('listExtend', 'arg', 'mask')],
  [op.SET_ADD, onStack('setAdd', 'arg', 'mask')],
  [op.SET_UPDATE, onStack('setUpdate', 'arg', 'mask')],
  [op.MAP_ADD, onStack('mapAdd', 'arg', 'mask')],
  [op.DICT_UPDATE, onStack('dictUpdate', 'arg', 'mask')],
  [op.DICT_MERGE, onStack('dictMerge', 'arg', 'mask')],
  [op.CONVERT_VALUE, onStack('convertValue', 'arg', 'mask')],
  [op.FORMAT_SIMPLE, onStack('formatSimple', 'mask')],
  [op.FORMAT_WITH_SPEC, onStack('formatWithSpec', 'mask')],
  [op.UNPACK_SEQUENCE, onStack('unpackSequence', 'arg', 'mask')],
  [op.UNPACK_EX, onStack('unpackEx', 'arg', 'mask')],
  [op.MAKE_FUNCTION, onStack('makeFunction')],
  [op.SET_FUNCTION_ATTRIBUTE, onStack('setFunctionAttribute', 'arg', 'mask')],
  [op.PUSH_EXC_INFO, onStack('pushExceptionInfo')],
  [op.POP_EXCEPT, onStack('popExcept')],
  [op.CHECK_EXC_MATCH, onStack('checkExceptionMatch', 'mask')],
  [op.DELETE_NAME, onStack('deleteName', 'arg')],
  [op.DELETE_FAST, onStack('deleteFast', 'arg')],
  [op.DELETE_DEREF, onStack('deleteDeref', 'arg')],
  [op.CALL_INTRINSIC_1, onStack('intrinsic1', 'arg', 'mask')],
  [op.CALL_INTRINSIC_2, onStack('intrinsic2', 'arg', 'mask')],
  [op.LOAD_FAST_AND_CLEAR, found('loadAndClear', 'arg')],
  [op.LOAD_COMMON_CONSTANT, (out, { arg }) => out.push(`commonConstant(vm, ${arg})`)],
  [op.LOAD_SPECIAL, onStack('loadSpecial', 'arg')],
  [op.STORE_GLOBAL, stores('storeGlobal')],
  [op.IMPORT_NAME, onStack('importName', 'arg', 'mask')],
  [op.IMPORT_FROM, found('importFrom', 'arg')],
])
