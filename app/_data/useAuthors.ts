'use client'
/** Who wrote which characters of a module's live text; none while nobody asks. Read anew with every edit, whoever made it. */
import { useEffect, useState } from 'react'
import { authorship, type AuthoredRange } from '../../lib/lesson/authorship'
import type { ModuleDocument } from './provider/ModuleDocument'

const NONE: readonly AuthoredRange[] = []

export function useAuthors(
  { text }: ModuleDocument,
  authors: Readonly<Record<string, string>>,
  isAsked: boolean,
): readonly AuthoredRange[] {
  const [ranges, setRanges] = useState(NONE)
  useEffect(() => {
    if (!isAsked) {
      setRanges(NONE)
      return undefined
    }
    const read = () => setRanges(authorship(text._start, authors))
    read()
    text.observe(read)
    return () => text.unobserve(read)
  }, [text, authors, isAsked])
  return ranges
}
