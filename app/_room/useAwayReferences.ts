'use client'
/** The references of a run that the reader has laid aside, to ask what would go if none of them were there; each run's own. */
import { useMemo, useState } from 'react'

export interface AwayReference {
  /** Its key in the picture. */
  readonly key: string
  readonly title: string
}

export interface AwayReferences {
  /** In the order in which they were laid aside first; one that was put back stays among them. */
  readonly all: readonly (AwayReference & { readonly isAway: boolean })[]
  readonly turn: (reference: AwayReference, isAway: boolean) => void
}

const NONE: AwayReferences['all'] = []

export function useAwayReferences(run: string): AwayReferences {
  const [laid, setLaid] = useState({ run, all: NONE })
  const all = laid.run === run ? laid.all : NONE
  return useMemo(() => {
    const turn = (reference: AwayReference, isAway: boolean) => {
      const turned = { ...reference, isAway }
      const isKnown = all.some(({ key }) => key === reference.key)
      setLaid({ run, all: isKnown ? all.map((one) => (one.key === reference.key ? turned : one)) : [...all, turned] })
    }
    return { all, turn }
  }, [run, all])
}
