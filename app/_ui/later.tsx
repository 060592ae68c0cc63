'use client'
/**
 * Parts of a page whose code comes on its own: when one is first needed, or before, while the browser has nothing else to do.
 * Once the code is there, a part is drawn with the rest, without a wait.
 */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

export type Later<Props> = ComponentType<Props> & {
  /** Fetches the code; once, also when asked again. */
  readonly fetchCode: () => Promise<ComponentType<Props>>
}

interface LaterOptions<Props> {
  /** Stands there until the code has come. */
  readonly waiting?: ReactNode
  /** Whether what is shown needs the code yet; a sheet that is closed does not. Left out: as soon as it is there. */
  readonly isNeeded?: (props: Props) => boolean
}

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null, isNeeded = () => true }: LaterOptions<Props> = {},
): Later<Props> {
  let part: ComponentType<Props> | null = null
  let coming: Promise<ComponentType<Props>> | null = null
  const fetchCode = (): Promise<ComponentType<Props>> => {
    coming ??= load().then(
      (loaded) => (part = loaded),
      (error: unknown) => {
        coming = null
        throw error
      },
    )
    return coming
  }
  const Part = (props: Props) => {
    const [, setArrived] = useState(part !== null)
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
    const isWanted = isNeeded(props)
    useEffect(() => {
      if (!isWanted || part !== null) return
      void fetchCode().then(
        () => setArrived(true),
        (error: unknown) => setFailure({ error }),
      )
    }, [isWanted])
    // The page's own error screen says what to do.
    if (failure !== null) throw failure.error
    const Loaded = part
    return Loaded === null ? isWanted ? waiting : null : <Loaded {...props} />
  }
  return Object.assign(Part, { fetchCode })
}

/** Fetches the parts one after another while the browser is idle; what could not be fetched is asked for again when it is needed. */
export function fetchWhenIdle(parts: readonly { readonly fetchCode: () => Promise<unknown> }[]): void {
  const [next, ...others] = parts
  if (next === undefined) return
  whenIdle(() => {
    const goOn = () => fetchWhenIdle(others)
    void next.fetchCode().then(goOn, goOn)
  })
}

/** Safari has no requestIdleCallback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work)
}
