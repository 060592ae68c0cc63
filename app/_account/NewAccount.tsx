'use client'
/**
 * Where a link leads that is good once: to a new account, or to a new password. What the link ends in stands behind the `#` of the
 * address, which no server and no log has seen.
 */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Refusal } from '../../lib/protocol/refusal'
import type { InvitationSeen } from '../../lib/protocol/account'
import { lookAtInvitation } from '../_data/accountRequest'
import { useFreshLink } from '../_data/useFreshLink'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { MakeAccount } from './MakeAccount'
import { ReplacePassword } from './ReplacePassword'

interface Opened {
  readonly token: string
  readonly seen: InvitationSeen | null
  readonly trouble: Refusal | null
}

export function NewAccount() {
  const t = useTranslations()
  const [opened, setOpened] = useState<Opened>()
  const router = useRouter()
  useFreshLink()
  useEffect(() => {
    const token = window.location.hash.slice(1)
    void lookAtInvitation(token).then((reply) =>
      setOpened({
        token,
        seen: reply.ok ? reply.value : null,
        trouble: reply.ok ? null : reply.reason === 'bad-message' ? 'invitation-used' : reply.reason,
      }),
    )
  }, [])
  const done = () => router.push('/')
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        {opened === undefined ? <p role="status">{t('account.make.looking')}</p> : null}
        {opened?.trouble == null ? null : <NoLink trouble={opened.trouble} />}
        {opened?.seen?.kind === 'account' ? (
          <MakeAccount token={opened.token} by={opened.seen.by} onMade={done} />
        ) : null}
        {opened?.seen?.kind === 'password' ? (
          <ReplacePassword token={opened.token} username={opened.seen.username ?? ''} onDone={done} />
        ) : null}
      </main>
      <Foot />
    </>
  )
}

function NoLink({ trouble }: { readonly trouble: Refusal }) {
  const t = useTranslations()
  return (
    <>
      <h1>{t('account.make.noLink')}</h1>
      <p role="alert">{t(`refusal.${trouble}`)}</p>
      <p>
        <Link href="/">{t('ui.toFirstPage')}</Link>
      </p>
    </>
  )
}
