/** How templates are written: what several of them share. */
import * as op from '../../compile/opcode'
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

export const isOwned = (mask: number, k: number): boolean => ((mask >> k) & 1) === 0

/** `do` with the frame's stack as the interpreter would have it, which it is not afterwards. */
export function besides(out: StackText, text: string): string {
  return `${out.flushed()}${out.here()}${text};${out.unflushed()}`
}

/** `r` is what `text` leaves on the frame's stack in place of the top `count` entries. */
export function taken(out: StackText, count: number, text: string): string {
  const result = `stack[${out.base + out.depth - count}]`
  return besides(out, `${text}; r = ${result}; ${result} = null`)
}

/** Drops the variable's reference, behind which the stack is as `out` says. */
export function drop(out: StackText, variable: string): void {
  out.line(`if (--${variable}.refs === 0) {${besides(out, `vm.dealloc(${variable})`)}}`)
}

/** An instruction that takes its operands from the frame's stack and puts its results there. */
export const onStack =
  (name: RuntimeName, ...given: readonly ('arg' | 'mask' | 'pc')[]): Template =>
  (out, { arg, mask, after }) => {
    out.sync()
    const numbers = given.map((which) => `, ${which === 'arg' ? arg : which === 'mask' ? mask : out.pc}`)
    out.line(`${name}(vm, frame${numbers.join('')})`)
    out.restart(after)
  }

/** An instruction that pushes what it finds, and takes nothing. */
export const found =
  (name: RuntimeName, ...given: readonly ('arg' | 'pc')[]): Template =>
  (out, { arg }) => {
    out.sync()
    const numbers = given.map((which) => `, ${which === 'arg' ? arg : out.pc}`)
    out.push(`${name}(vm, frame${numbers.join('')})`)
  }

/** Goes to where the branch leads if `c` says so; else straight on. */
export function branchOn(out: StackText, branch: Instruction): true {
  out.flush()
  out.line(`if (${branch.opcode === op.POP_JUMP_IF_TRUE ? '' : '!'}c) { pc = ${branch.arg}; continue }`)
  return true
}

/** Drops the ints that the instruction took, where the stack owned them, in this order. */
export function dropInts(...ints: readonly (readonly [variable: string, owned: boolean])[]): string {
  return ints.map(([variable, owned]) => (owned ? `vm.release(${variable});` : '')).join('')
}

/** Gives up the stack's count of what others have too. */
export function uncounted(variable: string, owned: boolean): string {
  return owned ? `${variable}.refs--;` : ''
}
