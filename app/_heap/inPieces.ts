'use client'
/**
 * Work over a whole heap, done piece by piece so that the page goes on answering. The first piece is done at once: what a first
 * program needs is there without a moment in between.
 */
import { useEffect, useMemo, useReducer } from 'react'

/** Work that can stop at every `yield`, for the page to do something else. */
export type Work<Value> = Generator<null, Value>

/** Milliseconds of work that nobody notices. */
const PIECE = 8
/** So many objects are looked at between two moments at which the page may do something else: no more than a few milliseconds. */
export const OBJECTS_A_PIECE = 5000
/** How often work may stop before the page has to wait for it: counted, so that the server and the browser draw the same at first. */
const AT_ONCE = 8

/**
 * Null until the work is done. `begin` has to be the same function as long as the work is the same. `isLong`: it is known to
 * take longer than anybody should wait for, so that nothing of it is done at once.
 */
export function useInPieces<Value>(begin: () => Work<Value>, isLong = false): Value | null {
  const task = useMemo(() => new Task(begin(), isLong ? 0 : AT_ONCE), [begin, isLong])
  const [, doneNow] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    if (task.done !== null) return undefined
    let timer = setTimeout(goOn)
    function goOn(): void {
      task.goOn()
      if (task.done === null) timer = setTimeout(goOn)
      else doneNow()
    }
    return () => clearTimeout(timer)
  }, [task])
  return task.done?.value ?? null
}

class Task<Value> {
  done: { readonly value: Value } | null = null

  constructor(
    private readonly work: Work<Value>,
    atOnce: number,
  ) {
    for (let moment = 0; moment < atOnce && this.done === null; moment++) this.goOnce()
  }

  goOn(): void {
    const begun = performance.now()
    do this.goOnce()
    while (this.done === null && performance.now() - begun < PIECE)
  }

  private goOnce(): void {
    const next = this.work.next()
    if (next.done === true) this.done = { value: next.value }
  }
}

/** Where there is nothing to do. */
// oxlint-disable-next-line require-yield
export function* nothing(): Work<null> {
  return null
}

/** For tests, and whoever has nothing else to do meanwhile. */
export function doneAtOnce<Value>(work: Work<Value>): Value {
  for (let next = work.next(); ; next = work.next()) if (next.done === true) return next.value
}
