'use client'
/** Keeps the page's address at where the reader is, so that copying it is sharing the view. */
import { useEffect } from 'react'
import { linkTo } from '../_data/readingLink'
import { goesAlong, type Reader } from './useReader'

/** Milliseconds: browsers refuse an address that changes too often. */
const SETTLED = 250

export function useReadingLink(reader: Reader): void {
  const { view, step, event, choice, beside, heapView } = reader
  const isAlong = goesAlong(reader)
  const run = view?.result.id ?? null
  useEffect(() => {
    if (run === null) return
    const timer = setTimeout(
      () =>
        window.history.replaceState(null, '', linkTo({ run, step, event, choice, beside, view: heapView }, isAlong)),
      SETTLED,
    )
    return () => clearTimeout(timer)
  }, [run, step, event, choice, beside, heapView, isAlong])
}
