/**
 * Has what was written to a file put on disk, on a thread of the pool, so that the event loop never waits for a disk.
 *
 * Invariant: a callback hears of success only after a sync that began when all that was written before it was asked for was in the
 * file. One sync is under way at a time, and one begins a while after the last; who asks meanwhile shares the next. What failed once
 * is tried again for who asks next. It does not know what is in the file.
 */
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs'
import { asError } from '../asError'

/** From the beginning of one sync to that of the next: a disk has other work, and each costs the system some. */
const REST_MS = 50

type Heard = (error: Error | null) => void

export class DiskSync {
  readonly #file: number
  #written = 0
  #synced = 0
  #waiting: Heard[] = []
  #underWay: readonly Heard[] = []
  #isClosed = false
  #begunAt = -REST_MS
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(file: string) {
    this.#file = openSync(file, 'r+')
  }

  /** Something was written to the file. */
  touch(): void {
    this.#written++
  }

  /** Calls once all that was written by now is on disk: at once where it is. */
  afterwards(heard: Heard): void {
    if (this.#synced === this.#written) return heard(null)
    this.#waiting.push(heard)
    this.#beginSoon()
  }

  /** Waits for the disk, calls everybody, and lets the file go. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    clearTimeout(this.#rest)
    const heard = [...this.#underWay, ...this.#waiting]
    this.#waiting = []
    const error = heard.length === 0 ? null : attempt(() => fdatasyncSync(this.#file))
    // A sync under way still uses the file, which is closed when it ends.
    if (this.#underWay.length === 0) closeSync(this.#file)
    for (const each of heard) each(error)
  }

  /** What is asked for within a short while shares a sync: nobody sees how soon they are told that all is stored. */
  #beginSoon(): void {
    if (this.#underWay.length > 0 || this.#rest !== undefined) return
    const early = this.#begunAt + REST_MS - performance.now()
    if (early <= 0) return this.#begin()
    this.#rest = setTimeout(() => {
      this.#rest = undefined
      this.#begin()
    }, early)
  }

  #begin(): void {
    this.#begunAt = performance.now()
    const written = this.#written
    this.#underWay = this.#waiting
    this.#waiting = []
    fdatasync(this.#file, (error) => {
      if (this.#isClosed) return closeSync(this.#file)
      const heard = this.#underWay
      this.#underWay = []
      if (error === null) this.#synced = written
      if (this.#waiting.length > 0) this.#beginSoon()
      for (const each of heard) each(error)
    })
  }
}

function attempt(work: () => void): Error | null {
  try {
    work()
    return null
  } catch (error) {
    return asError(error)
  }
}
