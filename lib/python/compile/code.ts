/**
 * Compiled code: what CPython 3.14 keeps in a code object, as plain immutable data that every run of a server shares.
 *
 * Invariant: the instructions are CPython's own, one for one (caches and EXTENDED_ARG left out), because which instruction
 * takes, borrows or steals a reference is observable. A jump's argument is the index of its target instruction, not a
 * distance. This file does not know how code is made (codegen, flow graph, assembler) nor how it runs (vm/).
 */
import type { ConstantValue } from '../syntax/tree'

/** A constant as the compiler knows it; the VM makes one object of each per run. Sets here become frozensets. */
export type Const =
  | ConstantValue
  | { readonly type: 'complexPair'; readonly real: number; readonly imag: number }
  | { readonly type: 'tuple'; readonly items: readonly Const[] }
  | { readonly type: 'frozenset'; readonly items: readonly Const[] }
  | { readonly type: 'slice'; readonly items: readonly [Const, Const, Const] }
  | { readonly type: 'code'; readonly code: Code }

/** Bits of `Code.flags`: CPython's `co_flags`. */
export const codeFlag = {
  OPTIMIZED: 0x1,
  NEWLOCALS: 0x2,
  VARARGS: 0x4,
  VARKEYWORDS: 0x8,
  NESTED: 0x10,
  GENERATOR: 0x20,
  COROUTINE: 0x80,
  ITERABLE_COROUTINE: 0x100,
  ASYNC_GENERATOR: 0x200,
  FUTURE_BARRY: 0x400000,
  FUTURE_ANNOTATIONS: 0x1000000,
  HAS_DOCSTRING: 0x4000000,
  METHOD: 0x8000000,
} as const

/** Of code whose body does not begin with the call: generators', coroutines'. */
export const GENERATES = codeFlag.GENERATOR | codeFlag.COROUTINE | codeFlag.ASYNC_GENERATOR

/** Bits of one entry of `Code.localsPlusKinds`: CPython's CO_FAST_*. */
export const fastKind = { LOCAL: 0x20, CELL: 0x40, FREE: 0x80, HIDDEN: 0x10 } as const

/** One row of the exception table: instructions [start, end) are handled at `target` with the stack cut to `depth`. */
export interface Handler {
  readonly start: number
  readonly end: number
  readonly target: number
  readonly depth: number
  /** Whether the index of the raising instruction is pushed below the exception. */
  readonly lasti: boolean
}

export interface Code {
  readonly name: string
  readonly qualname: string
  readonly filename: string
  readonly firstLine: number
  readonly flags: number
  /** Positional parameters, those that are positional-only included. */
  readonly argCount: number
  readonly posOnlyArgCount: number
  readonly kwOnlyArgCount: number
  readonly stackSize: number
  readonly consts: readonly Const[]
  readonly names: readonly string[]
  /** Names of the fast slots: parameters, then locals, then cells that are not parameters, then free variables. */
  readonly localsPlusNames: readonly string[]
  readonly localsPlusKinds: Uint8Array
  /** Opcode and argument by turns: instruction i is at 2 * i and 2 * i + 1. */
  readonly instructions: Int32Array
  readonly handlers: readonly Handler[]
  /** Source span of each instruction, as `co_positions()`: line, end line, column, end column by fours; -1 for none. */
  readonly positions: Int32Array
}
