'use client'
/** The room's chat on this page: whether it is open, and what was written since it was last. */
import { useMemo, useState } from 'react'
import type { Message, RoomState } from '../../lib/lesson/state'
import { useSteady } from '../_data/useSteady'

export interface ChatView {
  readonly isOpen: boolean
  /** Messages of others that were not seen here. */
  readonly unread: readonly Message[]
  readonly show: (isOpen: boolean) => void
}

/** What was there when the page came is not news. */
export function useChat({ chat: { messages } }: RoomState, you: string): ChatView {
  const [isOpen, setOpen] = useState(false)
  const [seen, setSeen] = useState(() => messages.at(-1)?.at ?? 0)
  const show = useSteady((open: boolean) => {
    setOpen(open)
    setSeen(messages.at(-1)?.at ?? seen)
  })
  return useMemo(
    () => ({ isOpen, unread: isOpen ? [] : messages.filter(({ by, at }) => by !== you && at > seen), show }),
    [isOpen, messages, you, seen, show],
  )
}
