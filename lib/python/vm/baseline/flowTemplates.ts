/** What decides what runs next: branches, calls, returns, yields and loops. */
import type { RuntimeName } from './runtime'
import type { StackText } from './StackText'
import { drop, isOwned, type Template } from './template'

export const resume: Template = (out) => {
  out.sync()
  out.line('if (vm.collector.pending || vm.watching) return frame')
}

/** As control.step, which says when a line just goes on. */
export const step: Template = (out, { arg, line }) => {
  out.sync()
  out.line('if (vm.watching) return frame')
  const here = `frame.linePc = ${out.pc}; frame.site = ${arg}`
  out.line(`if (frame.line === ${line} && frame.linePc < ${out.pc}) { ${here}; recorder.site = ${arg} }`)
  out.line(`else { frame.line = ${line}; ${here}; beginLine(vm, frame, ${arg}) }`)
}

export const site: Template = (out, { arg }) => out.line(`frame.site = ${arg}; recorder.site = ${arg}`)

export const branch =
  (constant: 'true_' | 'false_'): Template =>
  (out, { arg }) => {
    const value = out.pop()
    out.flush()
    out.line(`${value}.refs--`)
    out.line(`if (${value} === vm.${constant}) { pc = ${arg}; continue }`)
  }

export const branchOnNone =
  (isNone: boolean): Template =>
  (out, { arg, mask }) => {
    const value = out.pop()
    out.flush()
    out.line(`c = ${value} ${isNone ? '===' : '!=='} vm.none`)
    if (isOwned(mask, 0)) drop(out, value)
    out.line(`if (c) { pc = ${arg}; continue }`)
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

export const call =
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

export const returns: Template = (out, { mask }) => {
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

export const yields: Template = (out, { mask }) => {
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

export const forIter: Template = (out, { arg }) => {
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
