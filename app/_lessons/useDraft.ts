'use client'
/**
 * A lesson while it is written: what is saved, what is typed, and what is wrong with it. What is typed and not saved is kept in this
 * browser, so a reload loses nothing; what is saved is a version of its own, so a save loses nothing either.
 */
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LessonDraft, LessonFiles, LessonProblem } from '../../lib/protocol/lessonDraft'
import type { Refusal } from '../../lib/protocol/refusal'
import { lessonDraft, lessonProblems, restoreLesson, saveLesson } from '../_data/lessonRequest'

export interface Draft {
  readonly saved: LessonDraft
  readonly files: LessonFiles
  readonly isChanged: boolean
  readonly problems: readonly LessonProblem[]
  /** Why the last save was refused. */
  readonly refusal: Refusal | null
  readonly change: (change: (files: LessonFiles) => LessonFiles) => void
  /** Whether it is saved now. `isOnTop`: over whatever was saved elsewhere meanwhile. */
  readonly save: (isOnTop?: boolean) => Promise<boolean>
  readonly restore: (number: number) => Promise<void>
  readonly discard: () => void
  readonly setLink: (link: string | null) => void
}

const CHECK_AFTER_MS = 400

export function useDraft(slug: string): { readonly draft: Draft | null; readonly trouble: string | null } {
  const t = useTranslations()
  const [saved, setSaved] = useState<LessonDraft | null>(null)
  const [files, setFiles] = useState<LessonFiles>({})
  const [refusedAt, setRefusedAt] = useState<Refusal | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [problems, setProblems] = useState<readonly LessonProblem[]>([])
  const latest = useRef(files)
  latest.current = files
  const load = useCallback(
    async (isFirst: boolean) => {
      const reply = await lessonDraft(slug)
      setRefusedAt(reply.ok ? null : reply.reason)
      if (!reply.ok) return null
      setSaved(reply.value)
      setFiles((isFirst ? keptFiles(slug) : null) ?? reply.value.files)
      return reply.value
    },
    [slug],
  )
  useEffect(() => void load(true), [load])
  useEffect(() => {
    if (saved === null) return
    const timer = setTimeout(() => {
      void lessonProblems(files).then((reply) => {
        if (reply.ok && latest.current === files) setProblems(reply.value)
      })
    }, CHECK_AFTER_MS)
    return () => clearTimeout(timer)
  }, [files, saved])
  const trouble = refusedAt === null ? null : t(`refusal.${refusedAt}`)
  if (saved === null) return { draft: null, trouble }
  const put = (next: LessonFiles) => {
    setFiles(next)
    keep(slug, isSame(next, saved.files) ? null : next)
  }
  const write = async (from: number) => {
    const reply = await saveLesson(slug, from, files)
    setRefusal(reply.ok ? null : reply.reason)
    if (!reply.ok) return false
    setProblems(reply.value.problems)
    if (reply.value.version === null) return false
    keep(slug, null)
    await load(false)
    return true
  }
  return {
    trouble,
    draft: {
      saved,
      files,
      problems,
      refusal,
      isChanged: !isSame(files, saved.files),
      change: (change) => put(change(latest.current)),
      save: async (isOnTop = false) => {
        if (!isOnTop) return write(saved.version)
        const now = await lessonDraft(slug)
        return now.ok ? write(now.value.version) : false
      },
      restore: async (number) => {
        const reply = await restoreLesson(slug, number)
        setRefusal(reply.ok ? null : reply.reason)
        if (!reply.ok) return
        keep(slug, null)
        await load(false)
      },
      discard: () => put(saved.files),
      setLink: (link) => setSaved({ ...saved, link }),
    },
  }
}

function isSame(a: LessonFiles, b: LessonFiles): boolean {
  const paths = Object.keys(a)
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path])
}

const keyOf = (slug: string) => `heaproom-lesson-${slug}`

/** Null: nothing is kept, or what is kept is nothing of ours. */
function keptFiles(slug: string): LessonFiles | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return null
    const entries = Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return Object.fromEntries(entries)
  } catch {
    return null
  }
}

/** A browser that keeps nothing, or has no room, keeps nothing: saving is what counts. */
function keep(slug: string, files: LessonFiles | null): void {
  try {
    if (files === null) localStorage.removeItem(keyOf(slug))
    else localStorage.setItem(keyOf(slug), JSON.stringify(files))
  } catch {
    // Full or forbidden.
  }
}
