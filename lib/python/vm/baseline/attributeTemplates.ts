/** Attributes: those that are where they were last time by themselves, all else through the frame's stack. */
import type { StackText } from './StackText'
import { besides, isOwned, type Template, uncounted } from './template'

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

export const loadAttribute: Template = (out, { arg, mask }) => {
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

export const storeAttribute: Template = (out, { arg, mask }) => {
  const owner = out.peek(0)
  const value = out.peek(1)
  const lives = isOwned(mask, 0) ? `${owner}.refs > 1 && ` : ''
  out.line(`if (${lives}storeKnownAttribute(vm, frame, ${owner}, ${value}, ${out.pc})) {`)
  out.line(`${uncounted(owner, isOwned(mask, 0))}${uncounted(value, isOwned(mask, 1))}`)
  out.line(`} else {${besides(out, `storeAttribute(vm, frame, ${arg}, ${mask}, ${out.pc})`)}}`)
  out.pop()
  out.pop()
}
