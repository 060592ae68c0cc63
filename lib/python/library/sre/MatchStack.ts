/**
 * What a match can go back to: choices and enclosures (assertions, atomic groups) in one row of integers, the groups' old
 * ends in a second, the repetitions under way in a third.
 *
 * Nothing here recurses or allocates an object a step, so that a text's length and a pattern's depth cost memory only, and
 * that within a bound. Repetitions are never changed: each turn writes a new record, and going back forgets the later ones.
 */
const START_WORDS = 576
/** Above it the match is given up as out of memory: 64 million words. */
const MOST_WORDS = 1 << 26

/** Words of a frame. */
export const frame = {
  KIND: 0,
  /** The place in the code, and in the text, where it was made. */
  CODE: 1,
  TEXT: 2,
  /** What was so when it was made. */
  TRAIL: 3,
  LAST_INDEX: 4,
  REPEAT: 5,
  REPEATS: 6,
  COUNT: 7,
  /** The enclosure around it. */
  OUTER: 8,
} as const
export const FRAME_WORDS = 9

/** Words of a repetition's record. */
export const repetition = {
  CODE: 0,
  COUNT: 1,
  /** Where in the text the last turn that need not have been began: a turn that takes nothing is not repeated. */
  LAST: 2,
  OUTER: 3,
} as const
const REPETITION_WORDS = 4

export class MatchStack {
  private frames = new Int32Array(START_WORDS)
  private trail = new Int32Array(64)
  private records = new Int32Array(64)
  /** Where the next frame goes; frames are known by their first word's place. */
  top = 0
  trailTop = 0
  recordsTop = 0
  isFull = false

  clear(): void {
    this.top = 0
    this.trailTop = 0
    this.recordsTop = 0
  }

  word(at: number, field: number): number {
    return this.frames[at + field] ?? 0
  }

  setWord(at: number, field: number, value: number): void {
    this.frames[at + field] = value
  }

  /** A frame whose words from TRAIL to REPEATS are as given. */
  push(
    kind: number,
    code: number,
    text: number,
    lastIndex: number,
    repeat: number,
    count: number,
    outer: number,
  ): void {
    const at = this.top
    if (at + FRAME_WORDS > this.frames.length) this.frames = this.grown(this.frames)
    const { frames } = this
    frames[at] = kind
    frames[at + frame.CODE] = code
    frames[at + frame.TEXT] = text
    frames[at + frame.TRAIL] = this.trailTop
    frames[at + frame.LAST_INDEX] = lastIndex
    frames[at + frame.REPEAT] = repeat
    frames[at + frame.REPEATS] = this.recordsTop
    frames[at + frame.COUNT] = count
    frames[at + frame.OUTER] = outer
    this.top = at + FRAME_WORDS
  }

  private grown(words: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
    if (words.length * 2 > MOST_WORDS) this.isFull = true
    const more = new Int32Array(words.length * 2)
    more.set(words)
    return more
  }

  /** Notes the old value of a mark, to be put back by undoTo. */
  note(mark: number, old: number): void {
    if (this.trailTop + 2 > this.trail.length) this.trail = this.grown(this.trail)
    this.trail[this.trailTop++] = mark
    this.trail[this.trailTop++] = old
  }

  undoTo(trailTop: number, marks: Int32Array): void {
    while (this.trailTop > trailTop) {
      const old = this.trail[--this.trailTop] ?? -1
      marks[this.trail[--this.trailTop] ?? 0] = old
    }
  }

  /** A new record of a repetition; its number. */
  repeat(code: number, count: number, last: number, outer: number): number {
    const at = this.recordsTop
    if (at + REPETITION_WORDS > this.records.length) this.records = this.grown(this.records)
    this.records[at] = code
    this.records[at + repetition.COUNT] = count
    this.records[at + repetition.LAST] = last
    this.records[at + repetition.OUTER] = outer
    this.recordsTop = at + REPETITION_WORDS
    return at
  }

  record(at: number, field: number): number {
    return this.records[at + field] ?? -1
  }
}
