'use client'
/**
 * Where the page was told to go: by its address, when it opens and whenever somebody goes to another address of it, or by
 * `visit`. Each telling is a new value, also to the same place.
 */
import { useCallback, useEffect, useState } from 'react'
import type { Place } from '../../lib/lesson/place'
import { goesAlongIn, readLink } from './readingLink'

export interface Destination {
  readonly place: Place
  /** Stays there when a newer run comes. */
  readonly isHeld: boolean
  /** In a process that goes on: to where it is now instead of the step, and along with it. */
  readonly goesAlong: boolean
}

export interface Link {
  readonly to: Destination | null
  readonly visit: (to: Destination | null) => void
}

export function useLink(): Link {
  const [to, setTo] = useState(() => destinationIn(window.location.hash))
  useEffect(() => {
    // The page's own changes of the address (useReadingLink.ts) are not told here; one may have come since the reader's.
    const changed = ({ newURL }: HashChangeEvent) => setTo(destinationIn(new URL(newURL).hash))
    window.addEventListener('hashchange', changed)
    return () => window.removeEventListener('hashchange', changed)
  }, [])
  const visit = useCallback((place: Destination | null) => setTo(place === null ? null : { ...place }), [])
  return { to, visit }
}

function destinationIn(hash: string): Destination | null {
  const place = readLink(hash)
  return place === null ? null : { place, isHeld: false, goesAlong: goesAlongIn(hash) }
}
