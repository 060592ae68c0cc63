'use client'
/**
 * One's own breakpoints in the room's modules: where they stand in the text as it is now, and at which lines of the shown run. The
 * text of every marked module is followed, whether its editor is open or not.
 */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Module, RoomState } from '../../lib/lesson/state'
import { type Marks, markedLines, readMarks, remaining, storeMarks, toggled } from '../_data/breakpoints'
import type { ModuleDocument } from '../_data/provider/ModuleDocument'
import type { RoomLink } from '../_data/provider/RoomLink'
import { sameLines } from '../_data/sameLines'
import type { Breakpoint } from '../_editor/breakpointMarks'

type Sources = Readonly<Record<string, string>>

export interface Breakpoints {
  /** File -> its breakpoints, in the order of the lines; no file without any. */
  readonly byFile: ReadonlyMap<string, readonly Breakpoint[]>
  readonly toggle: (module: Module, line: number) => void
}

/** `sources`: file -> text as the shown run saw it; null without a run. */
export function useBreakpoints(link: RoomLink, { room, modules }: RoomState, sources: Sources | null): Breakpoints {
  const [marks, setMarks] = useState(() => readMarks(room))
  const [byFile, setByFile] = useState<Breakpoints['byFile']>(NONE)
  const change = useCallback(
    (to: (now: Marks) => Marks) =>
      setMarks((now) => {
        const changed = to(now)
        if (changed !== now) storeMarks(room, changed)
        return changed
      }),
    [room],
  )
  useEffect(() => {
    const followed = modules.filter(({ id }) => (marks[id]?.length ?? 0) > 0)
    const documents = followed.map((module) => ({ module, document: link.openModule(module.id) }))
    const read = () => {
      for (const { module, document } of documents) change((now) => withRemaining(now, module, document))
      const all = documents.map(({ module: { id, file }, document }): [string, readonly Breakpoint[]] => [
        file,
        breakpointsOf(document, marks[id] ?? [], sources === null ? null : (sources[file] ?? '')),
      ])
      const found = all.filter(([, breakpoints]) => breakpoints.length > 0)
      setByFile((last) => (JSON.stringify([...last]) === JSON.stringify(found) ? last : new Map(found)))
    }
    read()
    for (const { document } of documents) document.text.observe(read)
    return () => {
      for (const { document } of documents) document.text.unobserve(read)
    }
  }, [link, modules, marks, sources, change])
  const toggle = useCallback(
    (module: Module, line: number) =>
      change((now) => {
        const { text } = link.openModule(module.id)
        return { ...now, [module.id]: toggled(text, now[module.id] ?? [], line) }
      }),
    [link, change],
  )
  return useMemo(() => ({ byFile, toggle }), [byFile, toggle])
}

const NONE: Breakpoints['byFile'] = new Map()

function withRemaining(marks: Marks, { id }: Module, { text }: ModuleDocument): Marks {
  const before = marks[id] ?? []
  const there = remaining(text, before)
  return there === before ? marks : { ...marks, [id]: there }
}

/** Without a run there is nothing that a line could differ from. */
function breakpointsOf({ text }: ModuleDocument, marks: Marks[string], source: string | null): readonly Breakpoint[] {
  const lines = markedLines(text, marks)
  if (source === null) return lines.map((line) => ({ line, runLine: line }))
  const inRun = sameLines(source, text.toString())
  return lines.map((line) => ({ line, runLine: inRun[line - 1] ?? 0 }))
}
