'use client'
/** A form that is sent once at a time and says why it was refused. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { Refusal, Reply } from '../../lib/protocol/refusal'

interface Form {
  /** Why it was refused last. */
  readonly refusal: Refusal | null
  readonly isSending: boolean
  readonly submit: (submitted: SubmitEvent) => void
  /** The sentence of a refusal, where it is one of these. */
  readonly sentence: (...among: readonly Refusal[]) => string | undefined
}

/** `send` answers the reply; `done` is called when it was accepted. */
export function useForm<Value>(send: () => Promise<Reply<Value>>, done: (value: Value) => void): Form {
  const t = useTranslations()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSending, setSending] = useState(false)
  const run = async () => {
    setSending(true)
    const reply = await send()
    setSending(false)
    setRefusal(reply.ok ? null : reply.reason)
    if (reply.ok) done(reply.value)
  }
  return {
    refusal,
    isSending,
    submit: (submitted) => {
      submitted.preventDefault()
      if (!isSending) void run()
    },
    sentence: (...among) => (refusal !== null && among.includes(refusal) ? t(`refusal.${refusal}`) : undefined),
  }
}
