/**
 * The words of a run's history: an append-only log of 32-bit words, and tables that give numbers a face.
 *
 * Invariant: the first word of an event is `op | operand << OP_BITS`; the words that follow are listed beside each op.
 * A log replayed from its beginning gives the heap at any event. Object ids are handed out by the reader just as by the
 * recorder: ALLOC takes the id freed last, or the next new one; ids start at 1. Object 0 is the root of roots.
 *
 * A reference lives in a slot of its source object. Slots from NAMED_SLOT on have names, which the source's type lists
 * (attributes, `__self__`, cells, locals of a frame); slots below are positions (`[3]`), or, for a type whose naming is
 * 'entry', pairs: 2i holds the key of entry i and 2i+1 its value.
 *
 * This file does not know Python or people: a statement is a number, types and labels are text given from outside.
 */
export const OP_BITS = 5
export const OP_MASK = (1 << OP_BITS) - 1

export const event = {
  /** A line begins to run; operand: statement. The events that follow, up to the next STEP, SITE or STAGE, are its doing. */
  STEP: 1,
  /**
   * The events that follow are this statement's doing, within the same step; operand: statement, 0 the interpreter; with
   * THROUGH_LIBRARY where the statement only called code that is nobody's, and that did it.
   */
  SITE: 2,
  /** An object is born; operand: type; words: size in bytes, label (index in `labels`, or -1). Takes the next id. */
  ALLOC: 3,
  /** An object dies; operand: id. All references out of it go with it. */
  FREE: 4,
  /** A slot takes a reference; operand: source; words: slot, target. What was in the slot is dropped. */
  STORE: 5,
  /** A slot loses its reference; operand: source; word: slot. */
  DROP: 6,
  /** Positions move; operand: source; words: start, how many go, how many come, then the targets that come (0: an empty slot). */
  SPLICE: 7,
  /** Empty positions are closed up (a table was rebuilt; entry pairs stay together); operand: source. */
  COMPACT: 8,
  /** All positions are reordered, none added or lost; operand: source; words: n, then n old positions in their new order. */
  PERMUTE: 9,
  /** A weak reference is made (target) or cleared (target 0); operand: source; words: slot, target. It keeps nothing alive. */
  WEAK: 10,
  /** A call begins: the frame object is pushed on the running thread's stack; operand: frame's id. */
  ENTER: 11,
  /** The running thread's top frame leaves its stack (it may live on, as a generator's or a traceback's). */
  LEAVE: 12,
  /** Another thread runs; operand: the thread's number, 0 for the first. */
  THREAD: 13,
  /** A count that no reference explains changes; operand: target; words: by how much, why (index in `labels`). */
  HOLD: 14,
  /** An object's size changes; operand: id; word: bytes. */
  RESIZE: 15,
  /** An object's finalizer runs; operand: id. */
  FINALIZE: 16,
  /** The program's text output grows; operand: stream (1 stdout, 2 stderr); word: its length in UTF-16 units so far. */
  OUTPUT: 17,
  /** A stage begins (the program's end, each stage of the exit); operand: index in `labels`. A stage is a step. */
  STAGE: 18,
  /** A collection begins; operand: generation. */
  GC_BEGIN: 19,
  /** A pass of the collection; operand: pass; words: n, then n ids in the collector's order; bits for CANDIDATE_BITS (candidates.ts). */
  GC_PASS: 20,
  /** A collection ends; operand: how many objects were found unreachable; word: how many of them cannot be freed. */
  GC_END: 21,
  /** An object's label changes (a name was given later); operand: id; word: index in `labels`. */
  LABEL: 22,
  /** An object's label is a whole number; operand: id; words: the low and the high half of it as a double. */
  NUMBER: 23,
  /** ALLOC of an object whose label is a whole number of 32 bits; operand: type; words: size in bytes, the number. */
  ALLOC_NUMBER: 24,
  /** Objects were born and died within the step, and no reference that the history shows led to them; operand: type; word: how many. */
  PASSING: 25,
  /** The last time that something inside an object was asked for or changed; operand: id; word: the step. Told when it dies, or at the program's end. */
  USED: 26,
  /** ALLOC of an object whose label is a double as doubleText writes it; operand: type; words: size in bytes, its low and its high half. */
  ALLOC_DOUBLE: 27,
} as const

/** Whether an event of this op is an object's birth. */
export function isBirth(op: number): boolean {
  return op === event.ALLOC || op === event.ALLOC_NUMBER || op === event.ALLOC_DOUBLE
}

/** Beside the statement of a SITE: done on the way through library code that the statement called. */
export const THROUGH_LIBRARY = 1 << 25

/** The same doer, through library code; the interpreter needs none. */
export function throughLibrary(site: number): number {
  return site === 0 ? 0 : site | THROUGH_LIBRARY
}

/** What a GC_PASS lists: one that found nothing is not written, except the candidates. Who was rescued can be worked out (Subtraction.ts). */
export const gcPass = {
  CANDIDATES: 1,
  UNREACHABLE: 3,
  FINALIZED: 4,
  RESURRECTED: 5,
  CLEARED: 6,
  CANDIDATE_BITS: 7,
} as const

/** Slots from here on have names; see the module's head. */
export const NAMED_SLOT = 1 << 26

/** A place in a source: lines from 1, columns in UTF-8 bytes from 0, the end exclusive. Statement 0 is nobody's. */
export interface StatementInfo {
  readonly module: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** How the positions of a type's objects read: `[3]`, an entry's key and value, one for each thread, or as what is there. */
export type SlotNaming = 'index' | 'entry' | 'thread' | 'none'

export interface TypeInfo {
  /** `Model`, `list`, `frame`. */
  readonly name: string
  /** Where it was defined: a module's name; `builtins` for the interpreter's own. */
  readonly module: string
  readonly naming: SlotNaming
  /** What objects of the type are: plain values, containers, instances of a class the program defined, or machinery. */
  readonly role: 'atom' | 'container' | 'instance' | 'type' | 'function' | 'frame' | 'module' | 'machinery'
  /** Names of slots NAMED_SLOT, NAMED_SLOT + 1, ...; grows as attributes are first seen. */
  readonly slotNames: readonly string[]
  /** Names of those named slots that the interpreter fills by itself: nobody is blamed for them. */
  readonly systemSlots: readonly number[]
  /** Whether its objects have the values of their attributes in themselves: bytes that their size leaves out. */
  readonly isInline?: boolean
  /** The object that is this type, when it lives in the heap: every instance has an implicit reference to it; else 0. */
  readonly object: number
}

/** A finished history: plain data that can be stored or sent. */
export interface History {
  readonly log: Int32Array
  readonly statements: readonly StatementInfo[]
  readonly types: readonly TypeInfo[]
  readonly labels: readonly string[]
  readonly modules: readonly string[]
  readonly stdout: string
  readonly stderr: string
}
