'use client'
/** The holdings of a run, measured piece by piece so that the page goes on answering; null until they are there. */
import { useEffect, useState } from 'react'
import { type Holdings, measureHoldings } from './holdings'
import type { RunResult } from './runResult'

/** Milliseconds of measuring in one piece. */
const PIECE = 8

export function useHoldings(result: RunResult): Holdings | null {
  const [measured, setMeasured] = useState<{ run: string; holdings: Holdings } | null>(null)
  useEffect(() => {
    const measures = measureHoldings(result)
    let timer: ReturnType<typeof setTimeout>
    const goOn = (): void => {
      const begun = performance.now()
      do {
        const next = measures.next()
        if (next.done === true) {
          setMeasured({ run: result.id, holdings: next.value })
          return
        }
      } while (performance.now() - begun < PIECE)
      timer = setTimeout(goOn)
    }
    timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [result])
  return measured?.run === result.id ? measured.holdings : null
}
