'use client'
/** A function that is the same from one rendering to the next, and does what the last one given to it does: for what is rendered only as it changes. */
import { useCallback, useRef } from 'react'

export function useSteady<Arguments extends readonly unknown[], Result>(
  call: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const latest = useRef(call)
  latest.current = call
  return useCallback((...given: Arguments) => latest.current(...given), [])
}
