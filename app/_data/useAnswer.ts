'use client'
/** What the server answers to one question, asked when the page opens and again on demand. */
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import type { Refusal, Reply } from '../../lib/protocol/refusal'

export interface Answer<Value> {
  /** Undefined until it is here; the former one while it is asked again. */
  readonly value: Value | undefined
  readonly trouble: string | undefined
  readonly askAgain: () => void
}

/** `question` has to be the same function as long as the question is the same. */
export function useAnswer<Value>(question: () => Promise<Reply<Value>>): Answer<Value> {
  const t = useTranslations()
  const [value, setValue] = useState<Value>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [asked, setAsked] = useState(0)
  const askAgain = useCallback(() => setAsked((times) => times + 1), [])
  useEffect(() => {
    let gone = false
    void question().then((reply) => {
      if (gone) return
      setRefusal(reply.ok ? undefined : reply.reason)
      if (reply.ok) setValue(reply.value)
    })
    return () => {
      gone = true
    }
  }, [question, asked])
  return { value, trouble: refusal === undefined ? undefined : t(`refusal.${refusal}`), askAgain }
}
