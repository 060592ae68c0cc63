'use client'
/** Milliseconds since 1970; goes on by itself, since nothing else may happen while people wait. */
import { useEffect, useState } from 'react'

const TICK_MS = 10_000

export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
