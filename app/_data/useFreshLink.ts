'use client'
import { useEffect } from 'react'

/** On a page whose links differ behind the `#` alone: another link in the place of this one opens the page anew. */
export function useFreshLink(): void {
  useEffect(() => {
    const reload = () => window.location.reload()
    window.addEventListener('hashchange', reload)
    return () => window.removeEventListener('hashchange', reload)
  }, [])
}
