/**
 * One instruction on its way from the code generator to the assembler, the labels it jumps to, and the sequence the
 * generator appends to.
 *
 * Invariant: `line` is always `place.line`; change both through `moveTo`. A label's position counts instructions of its
 * own sequence. Follows CPython's instruction_sequence.c; knows nothing of blocks beyond holding a reference to one.
 */
import type { Span } from '../syntax/tree'
import * as op from './opcode'
import type { Block } from './block'

/** An artificial instruction: it takes the line of what precedes it. */
export const nowhere: Span = { line: -1, column: -1, endLine: -1, endColumn: -1 }
/** Takes the place of the instruction that follows. */
export const placeOfNext: Span = { line: -2, column: -2, endLine: -2, endColumn: -2 }

/** Marks a spot of a sequence; -1 until it is put somewhere. */
export class Label {
  position = -1
}

export class Instruction {
  opcode: number
  arg: number
  place: Span
  line: number
  /** Where the generator wants to jump; the flow graph turns it into `target`. */
  label: Label | null
  target: Block | null = null
  /** The block that handles an exception raised here. */
  handler: Block | null = null

  constructor(opcode: number, arg: number, place: Span, label: Label | null = null) {
    this.opcode = opcode
    this.arg = arg
    this.place = place
    this.line = place.line
    this.label = label
  }

  moveTo(place: Span): void {
    this.place = place
    this.line = place.line
  }

  become(opcode: number, arg: number): void {
    this.opcode = opcode
    this.arg = arg
  }

  erase(): void {
    this.opcode = op.NOP
    this.arg = 0
  }

  copy(): Instruction {
    const copy = new Instruction(this.opcode, this.arg, this.place)
    copy.target = this.target
    copy.handler = this.handler
    return copy
  }
}

export class Sequence {
  readonly instructions: Instruction[] = []
  readonly labels: Label[] = []
  /** What stands in for ANNOTATIONS_PLACEHOLDER, if the module has annotations. */
  annotations: Sequence | null = null

  newLabel(): Label {
    const label = new Label()
    this.labels.push(label)
    return label
  }

  use(label: Label): void {
    label.position = this.instructions.length
  }

  add(opcode: number, arg: number, place: Span, label: Label | null = null): void {
    this.instructions.push(new Instruction(opcode, arg, place, label))
  }

  insertFirst(opcode: number, place: Span, label: Label): void {
    this.instructions.unshift(new Instruction(opcode, 0, place, label))
    for (const each of this.labels) if (each.position >= 0) each.position++
  }
}
