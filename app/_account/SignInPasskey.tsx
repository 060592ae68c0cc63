'use client'
/** Signing in with a passkey: the device asks who it is. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Refusal, Reply } from '../../lib/protocol/refusal'
import { askForPasskey, signInByPasskey } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { knowsPasskeys, signWithPasskey } from './devicePasskey'

export function SignInPasskey({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const t = useTranslations()
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  if (!knowsPasskeys()) return null
  const go = async () => {
    const reply = await signIn()
    setTrouble(reply.ok ? null : reply.reason)
    if (reply.ok) onSignedIn()
  }
  return (
    <>
      {trouble === null ? null : <Notice kind="trouble">{t(`refusal.${trouble}`)}</Notice>}
      <Button onClick={() => void go()}>{t('account.passkeys.signIn')}</Button>
    </>
  )
}

async function signIn(): Promise<Reply<null>> {
  const question = await askForPasskey({ to: 'sign-in' })
  if (!question.ok) return question
  const used = await signWithPasskey(question.value)
  return used === null ? { ok: false, reason: 'passkey-failed' } : signInByPasskey(used)
}
