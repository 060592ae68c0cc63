/**
 * Where CPython puts each instruction of a code object: with EXTENDED_ARG before wide arguments, caches behind, and jumps as
 * distances. Follows assemble.c (resolve_jump_offsets): distances and widths are settled together.
 *
 * A code unit is two bytes: `co_code`, `f_lasti` and `co_positions()` count in them.
 */
import type { Code } from '../code'
import * as op from '../opcode'
import { isJump } from '../pseudo'
import { cacheUnits } from './caches'

export interface CodeLayout {
  /** The first code unit of each instruction, its EXTENDED_ARGs included; one more for the end. */
  readonly starts: Int32Array
  /** Arguments as CPython writes them. */
  readonly args: Int32Array
}

/** How many EXTENDED_ARG an argument needs. */
function extensions(arg: number): number {
  return arg > 0xffffff || arg < 0 ? 3 : arg > 0xffff ? 2 : arg > 0xff ? 1 : 0
}

export function layOut(code: Code): CodeLayout {
  const { instructions } = code
  const count = instructions.length / 2
  const args = new Int32Array(count)
  for (let i = 0; i < count; i++) args[i] = isJump(instructions[2 * i] ?? 0) ? 0 : (instructions[2 * i + 1] ?? 0)
  let starts = place(instructions, args)
  while (settleJumps(instructions, args, starts)) starts = place(instructions, args)
  return { starts, args }
}

function place(instructions: Int32Array, args: Int32Array): Int32Array {
  const starts = new Int32Array(args.length + 1)
  let at = 0
  for (let i = 0; i < args.length; i++) {
    starts[i] = at
    at += 1 + extensions(args[i] ?? 0) + cacheUnits(instructions[2 * i] ?? 0)
  }
  starts[args.length] = at
  return starts
}

/** Writes the jumps' distances; whether one of them changed its width. */
function settleJumps(instructions: Int32Array, args: Int32Array, starts: Int32Array): boolean {
  let grew = false
  for (let i = 0; i < args.length; i++) {
    if (!isJump(instructions[2 * i] ?? 0)) continue
    const distance = Math.abs((starts[instructions[2 * i + 1] ?? 0] ?? 0) - (starts[i + 1] ?? 0))
    if (extensions(distance) !== extensions(args[i] ?? 0)) grew = true
    args[i] = distance
  }
  return grew
}

/** The code unit of an instruction itself, behind its EXTENDED_ARGs: what `f_lasti` names, halved. */
export function unitOf(layout: CodeLayout, instruction: number): number {
  return (layout.starts[instruction] ?? 0) + extensions(layout.args[instruction] ?? 0)
}

/** `co_code`. */
export function codeBytes(code: Code, { starts, args }: CodeLayout): Uint8Array {
  const bytes = new Uint8Array(2 * (starts[args.length] ?? 0))
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? 0
    let at = 2 * (starts[i] ?? 0)
    for (let left = extensions(arg); left > 0; left--) {
      bytes[at++] = op.EXTENDED_ARG
      bytes[at++] = (arg >>> (8 * left)) & 0xff
    }
    bytes[at++] = code.instructions[2 * i] ?? 0
    bytes[at] = arg & 0xff
  }
  return bytes
}
