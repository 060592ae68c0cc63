'use client'
/** The editor goes along when the reader walks: a step opens the module of the line that runs. A new run by itself opens nothing. */
import { useEffect, useRef } from 'react'
import type { Reader } from './useReader'

export function useFollow({ view, step }: Reader, openFile: (file: string) => void): void {
  const open = useRef(openFile)
  open.current = openFile
  const run = view?.result.id ?? null
  const file = view === null ? null : view.result.originOf(view.result.cursor.index.statementOf(step)).file
  const before = useRef({ run, step })
  useEffect(() => {
    const isWalking = before.current.run === run && before.current.step !== step
    before.current = { run, step }
    if (isWalking && file !== null) open.current(file)
  }, [run, step, file])
}
