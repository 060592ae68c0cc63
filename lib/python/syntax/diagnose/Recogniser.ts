/**
 * Walks a grammar over a text as CPython's packrat parser does: alternatives in order, the same memory of what was tried
 * where, left recursion by growing. It makes no tree, only parts with their places for the reports to point at.
 *
 * Invariant: it keeps its own stack, so no nesting of brackets or statements can overflow JavaScript's. Once a problem is
 * raised nothing more is read. Follows PEP 617 and CPython's `Parser/pegen.c`.
 */
import { callReport, report } from './reports'
import { raiseDigits, raiseForced, raiseMisspelt, raiseUnreadable } from './raise'
import * as T from '../tokenKind'
import { FAIL, type Part, type Value } from './part'
import type { Alternative, Node, Rule } from './notation'
import type { Reading } from './Reading'
import type { Problem } from '../problem'

/** The answer will come from the frame just pushed. */
const PENDING = Symbol('pending')
type Answer = Value | typeof FAIL | typeof PENDING

interface Frame {
  resume(r: Recogniser, answer: Answer): Answer
}

interface Memo {
  value: Value | typeof FAIL
  mark: number
}

const RULES_PER_MARK = 512
const SOFT_WORDS = new Set(['_', 'case', 'match', 'type'])

export class Recogniser {
  readonly reading: Reading
  mark: number
  problem: Problem | null = null
  /** Whether mistakes are looked for. */
  seeksMistakes: boolean
  private readonly stack: Frame[] = []
  private readonly memos = new Map<number, Memo>()

  constructor(reading: Reading, seeksMistakes: boolean, from: number) {
    this.reading = reading
    this.mark = from
    this.seeksMistakes = seeksMistakes
  }

  /** Matches a rule from the mark; false when it does not match or a problem was raised. */
  recognise(rule: Rule): boolean {
    let answer = this.enter(rule)
    while (this.stack.length > 0) {
      const frame = this.stack[this.stack.length - 1]
      if (frame === undefined) break
      answer = frame.resume(this, answer)
      if (this.problem !== null) return false
      if (answer !== PENDING) this.stack.pop()
    }
    return answer !== FAIL && this.problem === null
  }

  /** Kind of the token at the mark, fetched if need be; -1 once the text is refused. */
  kindHere(): number {
    const { reading } = this
    if (this.mark >= reading.filled && !reading.fetch()) {
      this.problem = raiseUnreadable(reading)
      return -1
    }
    return reading.scanner.tokens.kind[this.mark] ?? -1
  }

  private take(kind: number, part: string): Part | typeof FAIL {
    if (this.kindHere() !== kind) return FAIL
    if (kind === T.NUMBER) this.problem = raiseDigits(this.reading, this.mark)
    if (kind === T.NOT_EQUAL) this.problem = raiseMisspelt(this.reading, this.mark)
    const from = this.mark++
    return { kind: part, from, to: this.mark, items: [] }
  }

  private takeSoft(word: string | null): Part | typeof FAIL {
    if (this.kindHere() !== T.NAME) return FAIL
    const name = this.reading.scanner.tokens.name[this.mark] ?? ''
    if (word === null ? !SOFT_WORDS.has(name) : name !== word) return FAIL
    return this.take(T.NAME, 'Name')
  }

  private takeForced(kind: number, spelling: string): Part | typeof FAIL {
    const here = this.kindHere()
    if (here === kind) return this.take(kind, '')
    if (this.problem === null) this.problem = raiseForced(this.reading, this.mark, spelling)
    return FAIL
  }

  /** Begins a node: answers at once, or pushes the frame that will. */
  begin(node: Node): Answer {
    switch (node.op) {
      case 'token':
        return this.take(node.kind, node.part)
      case 'soft':
        return this.takeSoft(node.word)
      case 'force':
        return this.takeForced(node.kind, node.spelling)
      case 'cut':
        return null
      case 'rule':
        return this.enter(node.rule)
      case 'choice':
        return this.push(new ChoiceFrame(node.alternatives, this.mark))
      case 'optional':
        return this.push(new OptionalFrame(node.inner))
      case 'repeat':
        return this.push(new RepeatFrame(node.inner, node.separator, node.least, this.mark))
      case 'look':
        return this.push(new LookFrame(node.inner, node.wanted, this.mark))
    }
  }

  push(frame: Frame): typeof PENDING {
    this.stack.push(frame)
    return PENDING
  }

  private enter(rule: Rule): Answer {
    if (rule.memo || rule.grow) {
      this.kindHere()
      const memo = this.memos.get(this.mark * RULES_PER_MARK + rule.id)
      if (memo !== undefined) {
        this.mark = memo.mark
        return memo.value
      }
      return this.push(rule.grow ? new GrowFrame(rule, this.mark) : new MemoFrame(rule, this.mark))
    }
    if (rule.withoutBad) return this.push(new QuietFrame(rule, this.seeksMistakes))
    return this.push(new ChoiceFrame(rule.alternatives, this.mark))
  }

  remember(rule: Rule, mark: number, value: Value | typeof FAIL): Memo {
    const memo: Memo = { value, mark: this.mark }
    this.memos.set(mark * RULES_PER_MARK + rule.id, memo)
    return memo
  }

  /** What a matched alternative comes to; a report that finds nothing wrong is a failed match. */
  finish(alternative: Alternative, items: readonly Value[], from: number): Value | typeof FAIL {
    const result = alternative.result
    switch (result.type) {
      case 'only':
        return items[result.index] ?? null
      case 'part':
        return { kind: result.kind, from, to: this.mark, items }
      case 'report':
        this.problem = report(this, alternative, result, items)
        return FAIL
      case 'call':
        return this.heed(callReport(this, result.name, alternative, items, from))
    }
  }

  /** A report's answer is a problem or what the alternative comes to. */
  private heed(answer: Problem | Value | typeof FAIL): Value | typeof FAIL {
    if (answer === FAIL || answer === null || !('message' in answer)) return answer
    this.problem = answer
    return FAIL
  }
}

/** Alternatives in order. */
class ChoiceFrame implements Frame {
  private readonly alternatives: readonly Alternative[]
  private readonly start: number
  private alternative = 0
  private items: Value[] = []
  private isCommitted = false

  constructor(alternatives: readonly Alternative[], start: number) {
    this.alternatives = alternatives
    this.start = start
  }

  resume(r: Recogniser, answer: Answer): Answer {
    if (answer === FAIL) {
      if (!this.nextAlternative(r)) return FAIL
    } else if (answer !== PENDING) this.items.push(answer)
    for (;;) {
      const alternative = this.alternatives[this.alternative]
      if (alternative === undefined) return FAIL
      const answered = alternative.isMistake && !r.seeksMistakes ? FAIL : this.advance(r, alternative)
      if (answered === PENDING) return PENDING
      if (answered === null) return this.finish(r, alternative)
      if (r.problem !== null || !this.nextAlternative(r)) return FAIL
    }
  }

  /** Matches items until one needs a frame of its own or fails; null when all have matched. */
  private advance(r: Recogniser, alternative: Alternative): typeof PENDING | typeof FAIL | null {
    for (;;) {
      const item = alternative.items[this.items.length]
      if (item === undefined) return null
      if (item.op === 'cut') this.isCommitted = true
      const value = r.begin(item)
      if (value === PENDING || value === FAIL) return value
      this.items.push(value)
    }
  }

  private nextAlternative(r: Recogniser): boolean {
    r.mark = this.start
    this.items = []
    this.alternative++
    return !this.isCommitted
  }

  private finish(r: Recogniser, alternative: Alternative): Value | typeof FAIL {
    const value = r.finish(alternative, this.items, this.start)
    if (value === FAIL) r.mark = this.start
    return value
  }
}

class OptionalFrame implements Frame {
  private readonly inner: Node

  constructor(inner: Node) {
    this.inner = inner
  }

  resume(r: Recogniser, answer: Answer): Answer {
    const value = answer === PENDING ? r.begin(this.inner) : answer
    return value === FAIL ? null : value
  }
}

class RepeatFrame implements Frame {
  private readonly inner: Node
  private readonly separator: Node | null
  private readonly least: number
  private readonly found: Value[] = []
  private end: number
  private atSeparator = false

  constructor(inner: Node, separator: Node | null, least: number, start: number) {
    this.inner = inner
    this.separator = separator
    this.least = least
    this.end = start
  }

  resume(r: Recogniser, answer: Answer): Answer {
    let value = answer === PENDING ? r.begin(this.inner) : answer
    while (value !== PENDING) {
      if (value === FAIL) return this.stop(r)
      value = this.continue(r, value)
    }
    return PENDING
  }

  /** Takes an element or a separator, and begins what comes next. */
  private continue(r: Recogniser, value: Value): Answer {
    if (this.atSeparator) {
      this.atSeparator = false
      return r.begin(this.inner)
    }
    this.found.push(value)
    this.end = r.mark
    if (this.separator === null) return r.begin(this.inner)
    this.atSeparator = true
    return r.begin(this.separator)
  }

  private stop(r: Recogniser): Answer {
    r.mark = this.end
    return this.found.length < this.least ? FAIL : this.found
  }
}

class LookFrame implements Frame {
  private readonly inner: Node
  private readonly wanted: boolean
  private readonly start: number

  constructor(inner: Node, wanted: boolean, start: number) {
    this.inner = inner
    this.wanted = wanted
    this.start = start
  }

  resume(r: Recogniser, answer: Answer): Answer {
    const value = answer === PENDING ? r.begin(this.inner) : answer
    if (value === PENDING) return PENDING
    r.mark = this.start
    return (value !== FAIL) === this.wanted ? null : FAIL
  }
}

class MemoFrame implements Frame {
  private readonly rule: Rule
  private readonly start: number

  constructor(rule: Rule, start: number) {
    this.rule = rule
    this.start = start
  }

  resume(r: Recogniser, answer: Answer): Answer {
    if (answer === PENDING) return r.push(new ChoiceFrame(this.rule.alternatives, this.start))
    r.remember(this.rule, this.start, answer)
    return answer
  }
}

/** A left-recursive rule: what it matched so far is remembered as its own answer, and it is tried again. */
class GrowFrame implements Frame {
  private readonly rule: Rule
  private readonly start: number
  private best: Memo | null = null

  constructor(rule: Rule, start: number) {
    this.rule = rule
    this.start = start
  }

  resume(r: Recogniser, answer: Answer): Answer {
    const best = this.best
    if (answer !== PENDING && best !== null) {
      if (answer === FAIL || r.mark <= best.mark) {
        r.mark = best.mark
        return best.value
      }
      best.value = answer
      best.mark = r.mark
    }
    r.mark = this.start
    if (best === null) this.best = r.remember(this.rule, this.start, FAIL)
    return r.push(new ChoiceFrame(this.rule.alternatives, this.start))
  }
}

/** Looks for no mistakes below its rule. */
class QuietFrame implements Frame {
  private readonly rule: Rule
  private readonly before: boolean

  constructor(rule: Rule, before: boolean) {
    this.rule = rule
    this.before = before
  }

  resume(r: Recogniser, answer: Answer): Answer {
    if (answer === PENDING) {
      r.seeksMistakes = false
      return r.push(new ChoiceFrame(this.rule.alternatives, r.mark))
    }
    r.seeksMistakes = this.before
    return answer
  }
}
