'use client'
/** Why signing in elsewhere came to nothing, as the server wrote it into the address; null: it did not, or nobody was there. Told once. */
import { useEffect, useState } from 'react'
import { ARRIVAL_TROUBLES, type ArrivalTrouble } from '../../lib/protocol/account'

export function useArrivalTrouble(): ArrivalTrouble | null {
  const [trouble, setTrouble] = useState<ArrivalTrouble | null>(null)
  useEffect(() => {
    const said = new URLSearchParams(window.location.search).get('trouble')
    const known = ARRIVAL_TROUBLES.find((each) => each === said)
    if (known === undefined) return
    setTrouble(known)
    window.history.replaceState(null, '', window.location.pathname)
  }, [])
  return trouble
}
