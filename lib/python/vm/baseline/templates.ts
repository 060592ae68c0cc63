/**
 * What each instruction is in JavaScript. An instruction without a template is the interpreter's to run.
 *
 * Invariant: a template does what the interpreter's arm does, in the same order, and leaves the same frame wherever anything
 * may look at it. What it writes refers to `runtime.ts` by name and to numbers; nothing of a program's text gets into it.
 */
import { compareOps } from '../../objects/protocol/compare'
import * as op from '../../compile/opcode'
import { INPLACE, nb } from '../../objects/PyType'
import type { RuntimeName } from './runtime'
import type { StackText } from './StackText'

export interface Instruction {
  readonly opcode: number
  readonly arg: number
  readonly mask: number
  readonly line: number
  /** How many entries are on the stack behind it, where it goes straight on. */
  readonly after: number
  /** The local that the instruction before it loaded with a count of its own, or -1. */
  readonly source: number
  /** The instruction behind it, if that can only be come to from it: what branches on its result. */
  readonly branch: Instruction | null
}

/** Writes the instruction; true if it wrote its `branch` as well. */
export type Template = (out: StackText, instruction: Instruction) => boolean | void

const SUBSCRIPT = 26

const isOwned = (mask: number, k: number): boolean => ((mask >> k) & 1) === 0

/** `do` with the frame's stack as the interpreter would have it, which it is not afterwards. */
function besides(out: StackText, text: string): string {
  return `${out.flushed()}${out.here()}${text};${out.unflushed()}`
}

/** Drops the variable's reference, behind which the stack is as `out` says. */
function drop(out: StackText, variable: string): void {
  out.line(`if (--${variable}.refs === 0) {${besides(out, `vm.dealloc(${variable})`)}}`)
}

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

/** An instruction that takes its operands from the frame's stack and puts its results there. */
const onStack =
  (name: RuntimeName, ...given: readonly ('arg' | 'mask' | 'pc')[]): Template =>
  (out, { arg, mask, after }) => {
    out.sync()
    const numbers = given.map((which) => `, ${which === 'arg' ? arg : which === 'mask' ? mask : out.pc}`)
    out.line(`${name}(vm, frame${numbers.join('')})`)
    out.restart(after)
  }

/** An instruction that pushes what it finds, and takes nothing. */
const found =
  (name: RuntimeName, ...given: readonly ('arg' | 'pc')[]): Template =>
  (out, { arg }) => {
    out.sync()
    const numbers = given.map((which) => `, ${which === 'arg' ? arg : out.pc}`)
    out.push(`${name}(vm, frame${numbers.join('')})`)
  }

/** Goes to where the branch leads if `c` says so; else straight on. */
function branchOn(out: StackText, branch: Instruction): true {
  out.flush()
  out.line(`if (${branch.opcode === op.POP_JUMP_IF_TRUE ? '' : '!'}c) { pc = ${branch.arg}; continue }`)
  return true
}

/** Drops the ints that the instruction took, where the stack owned them, in this order. */
function dropInts(...ints: readonly (readonly [variable: string, owned: boolean])[]): string {
  return ints.map(([variable, owned]) => (owned ? `vm.release(${variable});` : '')).join('')
}

/** What ints of the host's exact range come to, if that is in it too; by operator. */
const exact: ReadonlyMap<number, string> = new Map([
  [nb.ADD, '+'],
  [nb.SUBTRACT, '-'],
  [nb.MULTIPLY, '*'],
])

/** An operator of anything but numbers that are at hand; `r` is its result. */
function otherOperator(out: StackText, arg: number, mask: number): string {
  const result = `stack[${out.base + out.depth - 2}]`
  return besides(
    out,
    `next = enterOperator(vm, frame, ${arg})
if (next === null) r = binarySlow(vm, frame, ${arg}, ${mask})
else { next = within(vm, next); if (next !== frame || frame.pc !== ${out.pc + 1}) return next; r = ${result}; ${result} = null }`,
  )
}

/** Gives up the stack's count of what others have too. */
function uncounted(variable: string, owned: boolean): string {
  return owned ? `${variable}.refs--;` : ''
}

const storeSubscript: Template = (out, { mask }) => {
  const key = out.peek(0)
  const container = out.peek(1)
  const value = out.peek(2)
  const lives = isOwned(mask, 1) ? `${container}.refs > 1 && ` : ''
  out.line(`if (${lives}setListItem(vm, ${container}, ${key}, ${value}, ${isOwned(mask, 2)})) {`)
  out.line(`${dropInts([key, isOwned(mask, 0)])}${uncounted(container, isOwned(mask, 1))}`)
  out.line(`} else {${besides(out, `storeSubscript(vm, frame, ${mask})`)}}`)
  out.pop()
  out.pop()
  out.pop()
}

const storeAttribute: Template = (out, { arg, mask }) => {
  const owner = out.peek(0)
  const value = out.peek(1)
  const lives = isOwned(mask, 0) ? `${owner}.refs > 1 && ` : ''
  out.line(`if (${lives}storeKnownAttribute(vm, frame, ${owner}, ${value}, ${out.pc})) {`)
  out.line(`${uncounted(owner, isOwned(mask, 0))}${uncounted(value, isOwned(mask, 1))}`)
  out.line(`} else {${besides(out, `storeAttribute(vm, frame, ${arg}, ${mask}, ${out.pc})`)}}`)
  out.pop()
  out.pop()
}

const binary: Template = (out, { arg, mask }) => {
  const right = out.peek(0)
  const left = out.peek(1)
  const slow =
    arg === SUBSCRIPT ? besides(out, `r = binarySlow(vm, frame, ${arg}, ${mask})`) : otherOperator(out, arg, mask)
  if (arg === SUBSCRIPT) {
    // A container that the stack alone has dies of it, which may run anything.
    const lives = isOwned(mask, 1) ? `${left}.refs > 1` : 'true'
    out.line(`r = ${lives} ? listItem(vm, ${left}, ${right}) : null`)
    out.line(`if (r === null) {${slow}}`)
    out.line(`else {${uncounted(left, isOwned(mask, 1))}${dropInts([right, isOwned(mask, 0)])}}`)
  } else {
    const sign = exact.get(arg >= INPLACE ? arg - INPLACE : arg)
    const drops = dropInts([left, isOwned(mask, 1)], [right, isOwned(mask, 0)])
    out.line(`if (${left}.cls === int && ${right}.cls === int) {`)
    if (sign === undefined) out.line(`r = smallArithmetic(vm, ${left}.data, ${right}.data, ${arg})`)
    else {
      out.line(`if (typeof ${left}.data === 'number' && typeof ${right}.data === 'number') {`)
      out.line(`n = ${left}.data ${sign} ${right}.data`)
      out.line(
        `r = n <= ${Number.MAX_SAFE_INTEGER} && n >= ${Number.MIN_SAFE_INTEGER} ? vm.int(n${sign === '*' ? ' + 0' : ''}) : null } else r = null`,
      )
    }
    out.line('} else r = null')
    out.line(`if (r === null) {${slow}}${drops === '' ? '' : `else {${drops}}`}`)
  }
  out.pop()
  out.pop()
  out.push('r')
}

const comparisons = compareOps.map((sign) => (sign === '==' ? '===' : sign === '!=' ? '!==' : sign))

const compare: Template = (out, { arg, mask, branch }) => {
  const right = out.peek(0)
  const left = out.peek(1)
  const [result, slow] = branch === null ? ['r', 'compareToValue'] : ['c', 'compareSlow']
  const sign = `${left}.data ${comparisons[arg >> 5] ?? '>='} ${right}.data`
  out.line(`if (${left}.cls === int && ${right}.cls === int) {`)
  out.line(
    `${result} = ${branch === null ? `vm.bool(${sign})` : sign}; ${dropInts([right, isOwned(mask, 0)], [left, isOwned(mask, 1)])}`,
  )
  out.line(`} else {${besides(out, `${result} = ${slow}(vm, frame, ${arg}, ${mask})`)}}`)
  out.pop()
  out.pop()
  if (branch !== null) return branchOn(out, branch)
  out.push('r')
  return false
}

const isSame: Template = (out, { arg, mask, branch }) => {
  const right = out.pop()
  const left = out.pop()
  out.line(`c = ${left} ${arg === 1 ? '!==' : '==='} ${right}`)
  if (isOwned(mask, 0)) drop(out, right)
  if (isOwned(mask, 1)) drop(out, left)
  if (branch !== null) return branchOn(out, branch)
  out.push('vm.bool(c)')
  return false
}

const truth: Template = (out, { mask, branch }) => {
  const value = out.peek(0)
  out.line(`if (${value} === vm.true_ || ${value} === vm.false_) r = ${value}`)
  out.line(`else {${besides(out, `r = truthOfTop(vm, frame, ${mask})`)}}`)
  out.pop()
  if (branch === null) {
    out.push('r')
    return false
  }
  out.line('c = r === vm.true_; r.refs--')
  return branchOn(out, branch)
}

const branch =
  (constant: 'true_' | 'false_'): Template =>
  (out, { arg }) => {
    const value = out.pop()
    out.flush()
    out.line(`${value}.refs--`)
    out.line(`if (${value} === vm.${constant}) { pc = ${arg}; continue }`)
  }

const branchOnNone =
  (isNone: boolean): Template =>
  (out, { arg, mask }) => {
    const value = out.pop()
    out.flush()
    out.line(`c = ${value} ${isNone ? '===' : '!=='} vm.none`)
    if (isOwned(mask, 0)) drop(out, value)
    out.line(`if (c) { pc = ${arg}; continue }`)
  }

const loadDeref: Template = (out, { arg }) => {
  out.line(`r = stack[${arg}].data.contents`)
  out.line(`if (r === null) {${out.flushed()}${out.here()}return frame}`)
  out.push('r')
  out.line(`${out.peek(0)}.refs++`)
}

/** As many arguments as `callFunction` in runtime.ts takes. */
const MOST_PLAIN = 3

/** CALL, where most often a Python function gets the arguments it has parameters for: they go from here into its frame. */
function callPlain(out: StackText, count: number, mask: number): void {
  const borrowed = Array.from({ length: count }, (_, i) => (isOwned(mask, count - 1 - i) ? 0 : 1 << i))
  const given = borrowed.map((_, i) => `, ${out.peek(count - 1 - i)}`)
  out.flush(count + 2)
  out.line(`frame.pc = ${out.pc}; frame.sp = ${out.base + out.depth - count - 2}`)
  const bits = borrowed.reduce((sum, bit) => sum | bit, 0)
  const callable = out.peek(count + 1)
  const plain = `callFunction(vm, ${callable}, ${isOwned(mask, count + 1)}, ${count}, ${bits}${given.join('')})`
  if (out.isNull(count)) out.line(`next = ${plain}`)
  else {
    const self = out.peek(count)
    const bitsWithSelf = (bits << 1) | (isOwned(mask, count) ? 0 : 1)
    const method = `callFunction(vm, ${callable}, ${isOwned(mask, count + 1)}, ${count + 1}, ${bitsWithSelf}, ${self}${given.join('')})`
    out.line(`next = ${self} === null ? ${plain} : ${method}`)
  }
  out.line(`if (next === null) {${out.flushed()}${out.here()}next = call(vm, frame, ${count}, ${mask})}`)
}

const call =
  (name: RuntimeName, hasCount: boolean, mayCollect: boolean): Template =>
  (out, { arg, mask, after }) => {
    if (name === 'call' && arg <= MOST_PLAIN && out.areVariables(arg + 2)) callPlain(out, arg, mask)
    else {
      out.sync()
      out.line(`next = ${name}(vm, frame, ${hasCount ? `${arg}, ` : ''}${mask})`)
    }
    out.line(
      `if (next !== null) { next = within(vm, next); if (next !== frame || frame.pc !== ${out.pc + 1}) return next }`,
    )
    if (mayCollect) out.line(`else if (vm.collector.pending) { frame.pc = ${out.pc + 1}; vm.atBoundary() }`)
    out.restart(after)
    out.line(`if (vm.watching) { frame.pc = ${out.pc + 1}; return frame }`)
  }

const popTop: Template = (out, { mask }) => {
  const value = out.pop()
  if (isOwned(mask, 0))
    out.line(`if (${value} !== null && --${value}.refs === 0) {${besides(out, `vm.dealloc(${value})`)}}`)
}

const returns: Template = (out, { mask }) => {
  out.flush()
  out.line(out.here())
  out.line('if (vm.watching) return frame')
  const value = out.pop()
  if (!isOwned(mask, 0)) out.line(`${value}.refs++`)
  out.line(`frame.sp = ${out.base + out.depth}`)
  out.line(`if (frame.then === 'native') { vm.finished = finishFrame(vm, frame, ${value}); return null }`)
  out.line(`finishFrame(vm, frame, ${value})`)
  out.line('return vm.thread.frame')
}

const yields: Template = (out, { mask }) => {
  out.sync()
  out.line('if (vm.watching) return frame')
  const value = out.pop()
  if (!isOwned(mask, 0)) out.line(`${value}.refs++`)
  out.line(`frame.pc = ${out.pc + 1}; frame.sp = ${out.base + out.depth}`)
  out.line('c = frame.then')
  out.line('next = suspendFrame(vm, frame)')
  out.line(`if (c === 'native') { vm.finished = ${value}; return null }`)
  out.line(`deliver(next, ${value}); return next`)
}

const forIter: Template = (out, { arg }) => {
  const iterator = out.peek(0)
  out.sync()
  const item = `stack[${out.base + out.depth}]`
  out.line(`if (isIdleGenerator(vm, ${iterator})) {`)
  out.line(`next = within(vm, pushGenerator(vm, ${iterator}, 'forIter'))`)
  out.line('if (next !== frame) return next')
  out.line(`if (frame.pc !== ${out.pc + 1}) { pc = frame.pc; continue }`)
  out.line(`r = ${item}; ${item} = null`)
  out.line(`} else { r = nextOf(vm, ${iterator})`)
  out.line(`if (r === null) { endLoop(vm, frame); pc = ${arg}; continue } }`)
  out.push('r')
}

/** `owner -> method, owner`, or `attribute, NULL`. */
function loadMethod(out: StackText, arg: number, mask: number): void {
  const owner = out.peek(0)
  const self = out.next
  const [low, top] = [out.base + out.depth - 1, out.base + out.depth]
  out.line(`r = cachedMethod(frame, ${owner}, ${out.pc})`)
  out.line(`if (r !== null) { recorder.use(${owner}.id); ${self} = ${owner} }`)
  out.line(`else {${out.flushed()}${out.here()}loadAttribute(vm, frame, ${arg}, ${mask}, ${out.pc})`)
  out.line(`r = stack[${low}]; ${self} = stack[${top}]; stack[${low}] = stack[${top}] = null; ${out.unflushed()}}`)
  out.pop()
  out.push('r')
  out.adopt()
}

const loadAttribute: Template = (out, { arg, mask }) => {
  if ((arg & 1) === 0) {
    const owner = out.peek(0)
    out.line(`r = inlineAttribute(frame, ${owner}, ${out.pc})`)
    out.line(`if (r !== null) { recorder.use(${owner}.id); r.refs++`)
    if (isOwned(mask, 0)) {
      const shown = `stack[${out.base + out.depth - 1}] = r;`
      out.line(`if (--${owner}.refs === 0) {${besides(out, `${shown}vm.dealloc(${owner})`)}}`)
    }
    const at = `stack[${out.base + out.depth - 1}]`
    out.line(`} else {${out.flushed()}${out.here()}`)
    out.line(`if (loadAttribute(vm, frame, ${arg}, ${mask}, ${out.pc}) < 0) {`)
    out.line(`next = within(vm, vm.thread.frame); if (next !== frame || frame.pc !== ${out.pc + 1}) return next }`)
    out.line(`r = ${at}; ${at} = null; ${out.unflushed()}}`)
    out.pop()
    out.push('r')
    return
  }
  loadMethod(out, arg, mask)
}

const storeName: Template = (out, { arg, mask }) => {
  const value = out.peek(0)
  out.sync()
  out.line(`storeName(vm, frame, ${arg}, ${value}, ${out.pc})`)
  out.pop()
  if (isOwned(mask, 0)) out.line(`vm.decref(${value})`)
}

const storeGlobal: Template = (out, { arg, mask }) => {
  const value = out.peek(0)
  out.sync()
  out.line(`storeGlobal(vm, frame, ${arg}, ${value})`)
  out.pop()
  if (isOwned(mask, 0)) out.line(`vm.decref(${value})`)
}

export const templates: ReadonlyMap<number, Template> = new Map<number, Template>([
  [op.NOP, () => undefined],
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
  [op.STORE_NAME, storeName],
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
  [op.STORE_GLOBAL, storeGlobal],
  [op.IMPORT_NAME, onStack('importName', 'arg', 'mask')],
  [op.IMPORT_FROM, found('importFrom', 'arg')],
])
