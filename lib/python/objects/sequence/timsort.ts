/**
 * The stable merge sort of list.sort: natural runs, short ones lengthened by binary insertion, merged in the order that
 * "powersort" chooses, with galloping. The sequence of comparisons is CPython's own, because `__lt__` can see it.
 *
 * Invariant: whatever `less` does, also when it throws, the array remains a permutation of what it was.
 * Source: Objects/listsort.txt of CPython; Munro and Wild, "Nearly-Optimal Mergesorts" (2018), for the merge order.
 * It does not know Python: `less` may compare anything.
 */
export type Less<T> = (a: T, b: T) => boolean

const MIN_GALLOP = 7
const SHORTEST_MERGED = 64

interface Run {
  readonly start: number
  length: number
  power: number
}

export function timsort<T>(items: T[], less: Less<T>): void {
  if (items.length > 1) new MergeSort(items, less).sort()
}

/** How long a run should be at least: n / minimum is a power of two or slightly less. */
function shortestRun(count: number): number {
  let n = count
  let rest = 0
  while (n >= SHORTEST_MERGED) {
    rest |= n & 1
    n >>= 1
  }
  return n + rest
}

/** The depth in a balanced tree of merges at which two neighbouring runs of an array of `total` items meet. */
function powerOf(start: number, first: number, second: number, total: number): number {
  let a = 2 * start + first
  let b = a + first + second
  let power = 0
  for (;;) {
    power++
    if (a >= total) {
      a -= total
      b -= total
    } else if (b >= total) return power
    a *= 2
    b *= 2
  }
}

class MergeSort<T> {
  private readonly runs: Run[] = []
  private minGallop = MIN_GALLOP

  constructor(
    private readonly items: T[],
    private readonly less: Less<T>,
  ) {}

  sort(): void {
    const { length } = this.items
    const minimum = shortestRun(length)
    for (let low = 0; low < length;) {
      const left = length - low
      let run = this.naturalRun(low, left)
      if (run < minimum) {
        const forced = Math.min(minimum, left)
        this.insertBinary(low, low + run, low + forced)
        run = forced
      }
      this.mergeBefore(run)
      this.runs.push({ start: low, length: run, power: 0 })
      low += run
    }
    this.mergeRest()
  }

  private at(index: number): T {
    return this.items[index] as T // every index lies within the array
  }

  // Runs

  /** The length of the run at `low`; one that falls is turned round, equal items keeping their order. */
  private naturalRun(low: number, left: number): number {
    let n = this.rising(low, 1, left)
    if (n === left) return n
    if (n > 1) {
      if (this.less(this.at(low), this.at(low + n - 1))) return n
      this.reverse(low, low + n)
    }
    n = this.falling(low, n + 1, left)
    this.reverse(low, low + n)
    return this.rising(low, n, left)
  }

  private rising(low: number, from: number, left: number): number {
    let n = from
    while (n < left && !this.less(this.at(low + n), this.at(low + n - 1))) n++
    return n
  }

  /** Stretches of equal items are reversed on the way: the reversal of the whole run puts them right again. */
  private falling(low: number, from: number, left: number): number {
    let n = from
    let equals = 0
    for (; n < left; n++) {
      if (this.less(this.at(low + n), this.at(low + n - 1))) {
        this.reverseEquals(low + n, equals)
        equals = 0
      } else if (this.less(this.at(low + n - 1), this.at(low + n))) break
      else equals++
    }
    this.reverseEquals(low + n, equals)
    return n
  }

  private reverseEquals(end: number, equals: number): void {
    if (equals > 0) this.reverse(end - equals - 1, end)
  }

  private reverse(start: number, end: number): void {
    const { items } = this
    for (let low = start, high = end - 1; low < high; low++, high--) {
      const item = this.at(low)
      items[low] = this.at(high)
      items[high] = item
    }
  }

  /** Items before `sorted` are in order; those up to `end` are put in their places. */
  private insertBinary(low: number, sorted: number, end: number): void {
    const { items } = this
    for (let next = sorted; next < end; next++) {
      const pivot = this.at(next)
      let left = low
      let right = next
      while (left < right) {
        const middle = (left + right) >> 1
        if (this.less(pivot, this.at(middle))) right = middle
        else left = middle + 1
      }
      // Never more than a run has at least, which are moved sooner one by one.
      for (let at = next; at > left; at--) items[at] = this.at(at - 1)
      items[left] = pivot
    }
  }

  // The order of merges

  /** A run of `length` is about to be put on the stack: runs that lie deeper in the tree are merged before. */
  private mergeBefore(length: number): void {
    const top = this.runs.at(-1)
    if (top === undefined) return
    const power = powerOf(top.start, top.length, length, this.items.length)
    while (this.runs.length > 1 && (this.runs.at(-2)?.power ?? 0) > power) this.mergeAt(this.runs.length - 2)
    const last = this.runs.at(-1)
    if (last !== undefined) last.power = power
  }

  private mergeRest(): void {
    const { runs } = this
    while (runs.length > 1) {
      let n = runs.length - 2
      if (n > 0 && (runs[n - 1]?.length ?? 0) < (runs[n + 1]?.length ?? 0)) n--
      this.mergeAt(n)
    }
  }

  /** Merges run `i` with the next one, leaving out what is in its place already. */
  private mergeAt(i: number): void {
    const [a, b] = [this.runs[i], this.runs[i + 1]]
    if (a === undefined || b === undefined) return
    const bLength = b.length
    const aLength = a.length
    a.length += b.length
    this.runs.splice(i + 1, 1)
    const skipped = this.gallopRight(this.at(b.start), this.items, a.start, aLength, 0)
    const start = a.start + skipped
    const left = aLength - skipped
    if (left === 0) return
    const right = this.gallopLeft(this.at(b.start - 1), this.items, b.start, bLength, bLength - 1)
    if (right === 0) return
    if (left <= right) new LowMerge(this, this.items, start, left, b.start, right).run()
    else new HighMerge(this, this.items, start, left, b.start, right).run()
  }

  isLess(a: T, b: T): boolean {
    return this.less(a, b)
  }

  get gallop(): number {
    return this.minGallop
  }

  set gallop(value: number) {
    this.minGallop = value
  }

  // Galloping

  /** Where `key` belongs among the `n` sorted items at `base`, before any equal ones; the search begins at `hint`. */
  gallopLeft(key: T, array: readonly T[], base: number, n: number, hint: number): number {
    const item = (at: number): T => array[base + at] as T // within the run
    let last = 0
    let offset = 1
    if (this.less(item(hint), key)) {
      const most = n - hint
      while (offset < most && this.less(item(hint + offset), key)) {
        last = offset
        offset = offset * 2 + 1
      }
      offset = Math.min(offset, most)
      last += hint
      offset += hint
    } else {
      const most = hint + 1
      while (offset < most && !this.less(item(hint - offset), key)) {
        last = offset
        offset = offset * 2 + 1
      }
      offset = Math.min(offset, most)
      ;[last, offset] = [hint - offset, hint - last]
    }
    for (last++; last < offset;) {
      const middle = last + ((offset - last) >> 1)
      if (this.less(item(middle), key)) last = middle + 1
      else offset = middle
    }
    return offset
  }

  /** As gallopLeft, but after any equal ones. */
  gallopRight(key: T, array: readonly T[], base: number, n: number, hint: number): number {
    const item = (at: number): T => array[base + at] as T // within the run
    let last = 0
    let offset = 1
    if (this.less(key, item(hint))) {
      const most = hint + 1
      while (offset < most && this.less(key, item(hint - offset))) {
        last = offset
        offset = offset * 2 + 1
      }
      offset = Math.min(offset, most)
      ;[last, offset] = [hint - offset, hint - last]
    } else {
      const most = n - hint
      while (offset < most && !this.less(key, item(hint + offset))) {
        last = offset
        offset = offset * 2 + 1
      }
      offset = Math.min(offset, most)
      last += hint
      offset += hint
    }
    for (last++; last < offset;) {
      const middle = last + ((offset - last) >> 1)
      if (this.less(key, item(middle))) offset = middle
      else last = middle + 1
    }
    return offset
  }
}

/** Merges two neighbouring runs of which the left one is the shorter: it is copied out, and the array filled from below. */
class LowMerge<T> {
  private readonly copy: T[]
  private to: number
  private a = 0

  constructor(
    private readonly sort: MergeSort<T>,
    private readonly items: T[],
    start: number,
    private na: number,
    private b: number,
    private nb: number,
  ) {
    this.copy = items.slice(start, start + na)
    this.to = start
  }

  run(): void {
    try {
      this.takeB(1)
      if (this.nb > 0 && this.na > 1) this.merge()
    } finally {
      this.finish()
    }
  }

  /** What is left of the copy follows what is left of the right run only where its last item is all that is left. */
  private finish(): void {
    if (this.na === 1) this.takeB(this.nb)
    this.takeA(this.na)
  }

  private takeA(count: number): void {
    for (let i = 0; i < count; i++) this.items[this.to++] = this.copy[this.a++] as T // na counts what is left
    this.na -= count
  }

  private takeB(count: number): void {
    if (count > 0) this.items.copyWithin(this.to, this.b, this.b + count)
    this.to += count
    this.b += count
    this.nb -= count
  }

  private merge(): void {
    let { gallop } = this.sort
    while (this.oneByOne(gallop)) {
      gallop++
      let [aCount, bCount] = [0, 0]
      do {
        gallop -= gallop > 1 ? 1 : 0
        this.sort.gallop = gallop
        aCount = this.sort.gallopRight(this.items[this.b] as T, this.copy, this.a, this.na, 0) // nb > 0
        this.takeA(aCount)
        if (this.na <= 1) return
        this.takeB(1)
        if (this.nb === 0) return
        bCount = this.sort.gallopLeft(this.copy[this.a] as T, this.items, this.b, this.nb, 0) // na > 1
        this.takeB(bCount)
        if (this.nb === 0) return
        this.takeA(1)
        if (this.na === 1) return
      } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP)
      gallop++
      this.sort.gallop = gallop
    }
  }

  /** Until one side has won so often in a row that galloping may pay; false when a side is used up. */
  private oneByOne(gallop: number): boolean {
    let [aCount, bCount] = [0, 0]
    for (;;) {
      if (this.sort.isLess(this.items[this.b] as T, this.copy[this.a] as T)) {
        this.takeB(1)
        if (this.nb === 0) return false
        aCount = 0
        if (++bCount >= gallop) return true
      } else {
        this.takeA(1)
        if (this.na === 1) return false
        bCount = 0
        if (++aCount >= gallop) return true
      }
    }
  }
}

/** As LowMerge, where the right run is the shorter: it is copied out, and the array filled from above. */
class HighMerge<T> {
  private readonly copy: T[]
  private to: number

  constructor(
    private readonly sort: MergeSort<T>,
    private readonly items: T[],
    private readonly start: number,
    private na: number,
    bStart: number,
    private nb: number,
  ) {
    this.copy = items.slice(bStart, bStart + nb)
    this.to = bStart + nb
  }

  run(): void {
    try {
      this.takeA(1)
      if (this.na > 0 && this.nb > 1) this.merge()
    } finally {
      this.finish()
    }
  }

  private finish(): void {
    if (this.nb === 1) this.takeA(this.na)
    this.takeB(this.nb)
  }

  /** The last `count` items left of the left run go up. */
  private takeA(count: number): void {
    const end = this.start + this.na
    if (count > 0) this.items.copyWithin(this.to - count, end - count, end)
    this.to -= count
    this.na -= count
  }

  private takeB(count: number): void {
    for (let i = 0; i < count; i++) this.items[--this.to] = this.copy[--this.nb] as T // nb counts what is left
  }

  private merge(): void {
    let { gallop } = this.sort
    while (this.oneByOne(gallop)) {
      gallop++
      let [aCount, bCount] = [0, 0]
      do {
        gallop -= gallop > 1 ? 1 : 0
        this.sort.gallop = gallop
        const key = this.copy[this.nb - 1] as T // nb > 1
        aCount = this.na - this.sort.gallopRight(key, this.items, this.start, this.na, this.na - 1)
        this.takeA(aCount)
        if (this.na === 0) return
        this.takeB(1)
        if (this.nb === 1) return
        const other = this.items[this.start + this.na - 1] as T // na > 0
        bCount = this.nb - this.sort.gallopLeft(other, this.copy, 0, this.nb, this.nb - 1)
        this.takeB(bCount)
        if (this.nb <= 1) return
        this.takeA(1)
        if (this.na === 0) return
      } while (aCount >= MIN_GALLOP || bCount >= MIN_GALLOP)
      gallop++
      this.sort.gallop = gallop
    }
  }

  private oneByOne(gallop: number): boolean {
    let [aCount, bCount] = [0, 0]
    for (;;) {
      if (this.sort.isLess(this.copy[this.nb - 1] as T, this.items[this.start + this.na - 1] as T)) {
        this.takeA(1)
        if (this.na === 0) return false
        bCount = 0
        if (++aCount >= gallop) return true
      } else {
        this.takeB(1)
        if (this.nb === 1) return false
        aCount = 0
        if (++bCount >= gallop) return true
      }
    }
  }
}
