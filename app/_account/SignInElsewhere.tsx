'use client'
/** The way to the provider at which instructors sign in too. The page is left for it. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Refusal } from '../../lib/protocol/refusal'
import { leaveFor } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'

export function SignInElsewhere({ name }: { readonly name: string }) {
  const t = useTranslations()
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  const go = async () => {
    const reply = await leaveFor({ to: 'sign-in' })
    if (reply.ok) window.location.assign(reply.value.url)
    else setTrouble(reply.reason)
  }
  return (
    <>
      {trouble === null ? null : <Notice kind="trouble">{t(`refusal.${trouble}`)}</Notice>}
      <Button onClick={() => void go()}>{t('account.elsewhere.signIn', { name })}</Button>
    </>
  )
}
