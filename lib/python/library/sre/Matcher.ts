/**
 * Runs the code words of a pattern over a text: CPython's matching, step by step and choice by choice.
 *
 * Invariants: going back to a choice puts everything back that was so when it was made (place, groups, repetitions). An
 * enclosure (assertion, atomic group, turn of a possessive repetition) is a frame on the same stack: when its inside
 * succeeds, the choices made inside are forgotten. `marks` are the groups' ends, two a group, -1 for none. Each step is paid
 * for from the run's budget, so that a pattern that tries everything ends.
 *
 * It follows Modules/_sre/sre_lib.h in what matches; it does not know Python's objects, nor where to search (search.ts).
 */
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { lowerAscii, lowerUnicode } from './characterTests'
import { frame, FRAME_WORDS, MatchStack, repetition } from './MatchStack'
import { type Code, itemWords, matchesOne } from './matchOne'
import { MAX_REPEAT, op } from './opcodes'
import { isAtPosition } from './position'

/** Kinds of frames: choices first, enclosures after. */
const choice = { GO_ON: 0, BRANCH: 1, FEWER: 2, MORE: 3, ASSERT: 4, ASSERT_NOT: 5, ATOMIC: 6, POSSESSIVE: 7 } as const

/** How a step ends. */
type Step = 'on' | 'back' | 'done'

const NONE = -1
const TICKS_SHIFT = 3
/** Going back is what hopeless patterns do most: it costs more, so that they end in seconds. */
const BACK_TICKS = 8

export class Matcher {
  readonly marks: Int32Array
  lastIndex = NONE
  /** Where in the text the match is; its end, once it succeeded. */
  place = 0
  private pc = 0
  private repeat = NONE
  private enclosure = NONE
  private readonly stack = new MatchStack()
  private start = 0
  private mustAdvance = false

  constructor(
    private readonly vm: Vm,
    private readonly code: Code,
    private readonly codes: Int32Array,
    private readonly end: number,
    groups: number,
    private readonly mustEnd: boolean,
  ) {
    this.marks = new Int32Array(groups * 2)
  }

  /** Whether the code from `pc` on matches at `start`; with `mustAdvance` not if it would take nothing. */
  matchesAt(pc: number, start: number, mustAdvance: boolean): boolean {
    this.stack.clear()
    this.marks.fill(NONE)
    this.lastIndex = NONE
    this.repeat = NONE
    this.enclosure = NONE
    this.pc = pc
    this.place = start
    this.start = start
    this.mustAdvance = mustAdvance
    for (;;) {
      if (--this.vm.ticksLeft <= 0) this.vm.tick()
      const step = this.step()
      if (step === 'done') return true
      if (step === 'back' && !this.goBack()) return false
    }
  }

  private word(at: number): number {
    return this.code[at] ?? 0
  }

  private step(): Step {
    switch (this.word(this.pc)) {
      case op.FAILURE:
        return 'back'
      case op.SUCCESS:
        return this.succeed()
      case op.MARK:
        return this.mark(this.word(this.pc + 1))
      case op.JUMP:
      case op.INFO:
        return this.goTo(this.skip())
      case op.AT:
        return this.position()
      case op.BRANCH:
        return this.branch(this.pc + 1)
      case op.REPEAT_ONE:
        return this.repeatOne()
      case op.MIN_REPEAT_ONE:
        return this.repeatOneLazily()
      case op.POSSESSIVE_REPEAT_ONE:
        return this.repeatOnePossessively()
      case op.REPEAT:
        return this.beginRepeat()
      case op.MAX_UNTIL:
        return this.until(false)
      case op.MIN_UNTIL:
        return this.until(true)
      default:
        return this.stepOfGroup()
    }
  }

  private stepOfGroup(): Step {
    switch (this.word(this.pc)) {
      case op.POSSESSIVE_REPEAT:
        return this.turn(this.pc, 0, NONE)
      case op.ATOMIC_GROUP:
        return this.enclose(choice.ATOMIC, this.pc + 2, 0)
      case op.ASSERT:
        return this.assertion(choice.ASSERT)
      case op.ASSERT_NOT:
        return this.assertion(choice.ASSERT_NOT)
      case op.GROUPREF:
        return this.reference((code) => code)
      case op.GROUPREF_IGNORE:
      case op.GROUPREF_LOC_IGNORE:
        return this.reference(lowerAscii)
      case op.GROUPREF_UNI_IGNORE:
        return this.reference(lowerUnicode)
      case op.GROUPREF_EXISTS:
        return this.goTo(this.hasGroup() ? this.pc + 3 : this.pc + 1 + this.word(this.pc + 2))
      default:
        return this.one()
    }
  }

  private goTo(pc: number): Step {
    this.pc = pc
    return 'on'
  }

  /** Where the first argument, a skip, leads. */
  private skip(at = this.pc): number {
    return at + 1 + this.word(at + 1)
  }

  private isOne(item: number, place: number): boolean {
    const result = matchesOne(this.code, item, this.codes[place] ?? 0)
    if (result === null) throw this.broken()
    return result
  }

  private broken(): PyRaise {
    return this.vm.error('RuntimeError', 'internal error in regular expression engine')
  }

  private one(): Step {
    if (this.place >= this.end) {
      if (matchesOne(this.code, this.pc, 0) === null) throw this.broken()
      return 'back'
    }
    if (!this.isOne(this.pc, this.place)) return 'back'
    this.place++
    return this.goTo(this.pc + itemWords(this.code, this.pc))
  }

  private position(): Step {
    const { codes, end, place } = this
    return isAtPosition(codes, end, place, this.word(this.pc + 1)) === true ? this.goTo(this.pc + 2) : 'back'
  }

  private mark(which: number): Step {
    if ((which & 1) !== 0) this.lastIndex = (which >> 1) + 1
    this.stack.note(which, this.marks[which] ?? NONE)
    this.marks[which] = this.place
    return this.goTo(this.pc + 2)
  }

  private push(kind: number, code: number, count: number, repeat = this.repeat): void {
    this.stack.push(kind, code, this.place, this.lastIndex, repeat, count, this.enclosure)
    if (this.stack.isFull) throw this.vm.error('MemoryError', '')
  }

  // Choices

  /** The first alternative from `at` on that may match; the others are for later. */
  private branch(at: number): Step {
    let alternative = at
    while (this.word(alternative) !== 0 && !this.mayBegin(alternative + 1)) alternative += this.word(alternative)
    const length = this.word(alternative)
    if (length === 0) return 'back'
    if (this.word(alternative + length) !== 0) this.push(choice.BRANCH, alternative + length, 0)
    return this.goTo(alternative + 1)
  }

  private mayBegin(item: number): boolean {
    const operation = this.word(item)
    if (operation !== op.LITERAL && operation !== op.IN) return true
    return this.place < this.end && this.isOne(item, this.place)
  }

  /** How many characters in a row the item matches, `most` at the most. */
  private count(item: number, most: number): number {
    const { place } = this
    const limit = Math.min(this.end, most === MAX_REPEAT ? this.end : place + most)
    let at = place
    if (this.word(item) === op.ANY_ALL) at = Math.max(place, limit)
    else while (at < limit && this.isOne(item, at)) at++
    this.vm.ticksLeft -= (at - place) >> TICKS_SHIFT
    return at - place
  }

  private repeatOne(): Step {
    const { pc } = this
    const least = this.word(pc + 2)
    if (least > this.end - this.place) return 'back'
    const count = this.count(pc + 4, this.word(pc + 3))
    this.place += count
    return this.fewer(pc, count)
  }

  /** Goes on after `count` turns of one character, or as many fewer as the rest may begin after. */
  private fewer(pc: number, turns: number): Step {
    const least = this.word(pc + 2)
    const tail = this.skip(pc)
    let count = turns
    if (this.word(tail) === op.LITERAL) {
      const literal = this.word(tail + 1)
      const beyond = this.place - this.end
      if (beyond >= 0) {
        count -= beyond + 1
        this.place -= beyond + 1
      }
      while (count >= least && this.codes[this.place] !== literal) {
        count--
        this.place--
      }
    }
    if (count < least) return 'back'
    if (count > least) this.push(choice.FEWER, pc, count)
    return this.goTo(tail)
  }

  private repeatOneLazily(): Step {
    const { pc } = this
    const least = this.word(pc + 2)
    if (least > this.end - this.place) return 'back'
    const count = least === 0 ? 0 : this.count(pc + 4, least)
    if (count < least) return 'back'
    this.place += count
    return this.more(pc, count)
  }

  private more(pc: number, count: number): Step {
    const most = this.word(pc + 3)
    if (most === MAX_REPEAT || count < most) this.push(choice.MORE, pc, count)
    return this.goTo(this.skip(pc))
  }

  private repeatOnePossessively(): Step {
    const { pc } = this
    const count = this.count(pc + 4, this.word(pc + 3))
    if (count < this.word(pc + 2)) return 'back'
    this.place += count
    return this.goTo(this.skip())
  }

  private beginRepeat(): Step {
    this.repeat = this.stack.repeat(this.pc, -1, NONE, this.repeat)
    return this.goTo(this.skip())
  }

  /** After a turn of a repetition (and before the first): another turn, or the rest. */
  private until(isLazy: boolean): Step {
    const { stack, repeat, place } = this
    if (repeat === NONE) throw this.broken()
    const begin = stack.record(repeat, repetition.CODE)
    const count = stack.record(repeat, repetition.COUNT) + 1
    const last = stack.record(repeat, repetition.LAST)
    const outer = stack.record(repeat, repetition.OUTER)
    const most = this.word(begin + 3)
    if (count < this.word(begin + 2)) {
      this.repeat = stack.repeat(begin, count, last, outer)
      return this.goTo(begin + 4)
    }
    const tail = this.pc + 1
    if ((count >= most && most !== MAX_REPEAT) || place === last) {
      this.repeat = outer
      return this.goTo(tail)
    }
    const next = stack.repeat(begin, count, place, outer)
    this.push(choice.GO_ON, isLazy ? begin + 4 : tail, 0, isLazy ? next : outer)
    this.repeat = isLazy ? outer : next
    return this.goTo(isLazy ? tail : begin + 4)
  }

  // Enclosures

  private enclose(kind: number, inside: number, count: number): Step {
    this.push(kind, this.pc, count)
    this.enclosure = this.stack.top - FRAME_WORDS
    return this.goTo(inside)
  }

  private assertion(kind: number): Step {
    const back = this.word(this.pc + 2)
    if (this.place < back) return kind === choice.ASSERT ? 'back' : this.goTo(this.skip())
    this.push(kind, this.pc, 0)
    this.enclosure = this.stack.top - FRAME_WORDS
    this.place -= back
    return this.goTo(this.pc + 3)
  }

  /** A turn of a possessive repetition, or what follows it; `began` is where the last turn began that need not have been. */
  private turn(pc: number, count: number, began: number): Step {
    const most = this.word(pc + 3)
    const mustGoOn = count < this.word(pc + 2)
    this.pc = pc
    if (mustGoOn || ((count < most || most === MAX_REPEAT) && this.place !== began)) {
      return this.enclose(choice.POSSESSIVE, pc + 4, count)
    }
    return this.goTo(this.skip(pc) + 1)
  }

  private succeed(): Step {
    if (this.enclosure !== NONE) return this.leave()
    const isTooShort = (this.mustEnd && this.place !== this.end) || (this.mustAdvance && this.place === this.start)
    return isTooShort ? 'back' : 'done'
  }

  /** The inside of an enclosure succeeded: its choices are forgotten. */
  private leave(): Step {
    const { stack, enclosure } = this
    const pc = stack.word(enclosure, frame.CODE)
    const began = stack.word(enclosure, frame.TEXT)
    const count = stack.word(enclosure, frame.COUNT)
    stack.top = enclosure
    this.enclosure = stack.word(enclosure, frame.OUTER)
    this.repeat = stack.word(enclosure, frame.REPEAT)
    switch (stack.word(enclosure, frame.KIND)) {
      case choice.ASSERT:
        this.place = began
        return this.goTo(this.skip(pc))
      case choice.ASSERT_NOT:
        return 'back'
      case choice.ATOMIC:
        return this.goTo(this.skip(pc))
      default:
        return this.turn(pc, count + 1, count < this.word(pc + 2) ? NONE : began)
    }
  }

  // Groups

  private hasGroup(): boolean {
    const group = this.word(this.pc + 1) * 2
    const from = this.marks[group] ?? NONE
    const to = this.marks[group + 1] ?? NONE
    return from >= 0 && to >= from
  }

  private reference(fold: (code: number) => number): Step {
    if (!this.hasGroup()) return 'back'
    const group = this.word(this.pc + 1) * 2
    const to = this.marks[group + 1] ?? NONE
    for (let from = this.marks[group] ?? NONE; from < to; from++, this.place++) {
      if (this.place >= this.end || fold(this.codes[this.place] ?? 0) !== fold(this.codes[from] ?? 0)) return 'back'
    }
    return this.goTo(this.pc + 2)
  }

  // Going back

  /** To the last choice that leaves something to try; false if there is none. */
  private goBack(): boolean {
    const { stack } = this
    this.vm.ticksLeft -= BACK_TICKS
    while (stack.top > 0) {
      const at = stack.top - FRAME_WORDS
      stack.top = at
      stack.undoTo(stack.word(at, frame.TRAIL), this.marks)
      stack.recordsTop = stack.word(at, frame.REPEATS)
      this.lastIndex = stack.word(at, frame.LAST_INDEX)
      this.repeat = stack.word(at, frame.REPEAT)
      this.place = stack.word(at, frame.TEXT)
      this.enclosure = stack.word(at, frame.OUTER)
      if (this.resume(stack.word(at, frame.KIND), stack.word(at, frame.CODE), stack.word(at, frame.COUNT)) === 'on') {
        return true
      }
    }
    return false
  }

  /** What a frame has left, once all that came after it failed. */
  private resume(kind: number, pc: number, count: number): Step {
    switch (kind) {
      case choice.GO_ON:
        return this.goTo(pc)
      case choice.BRANCH:
        return this.branch(pc)
      case choice.FEWER:
        this.place--
        return this.fewer(pc, count - 1)
      case choice.MORE:
        if (this.place >= this.end || !this.isOne(pc + 4, this.place)) return 'back'
        this.place++
        return this.more(pc, count + 1)
      case choice.ASSERT_NOT:
        return this.goTo(this.skip(pc))
      case choice.POSSESSIVE:
        return count < this.word(pc + 2) ? 'back' : this.goTo(this.skip(pc) + 1)
      default:
        return 'back'
    }
  }
}
