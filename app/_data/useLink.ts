'use client'
/** The reading that the page's address names: when the page opens, and whenever somebody goes to another address of it. */
import { useEffect, useState } from 'react'
import { type Reading, readLink } from './readingLink'

export function useLink(): Reading | null {
  const [link, setLink] = useState(() => readLink(window.location.hash))
  useEffect(() => {
    // The page's own changes of the address (useReadingLink.ts) are not told here; one may have come since the reader's.
    const changed = ({ newURL }: HashChangeEvent) => setLink(readLink(new URL(newURL).hash))
    window.addEventListener('hashchange', changed)
    return () => window.removeEventListener('hashchange', changed)
  }, [])
  return link
}
