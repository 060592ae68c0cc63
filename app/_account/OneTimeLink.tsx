'use client'
/** A link that is good once, to be sent to the one it is for. It is shown now and never again. */
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { InvitationMade } from '../../lib/protocol/account'
import { Button } from '../_ui/Button'

interface OneTimeLinkProps {
  readonly made: InvitationMade
  readonly forName: string | null
}

export function OneTimeLink({ made: { link, expiresAt }, forName }: OneTimeLinkProps) {
  const t = useTranslations()
  const locale = useLocale()
  const [copied, setCopied] = useState('')
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setCopied(link),
      () => setCopied(''),
    )
  const until = new Date(expiresAt).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <div className="one-time-link" role="status">
      <p>
        {forName === null
          ? t('account.oneTime.toColleague', { until })
          : t('account.oneTime.toName', { name: forName, until })}
      </p>
      <p>
        <code className="one-time-link__address">{link}</code>
      </p>
      {'clipboard' in navigator ? (
        <Button size="small" onClick={copy}>
          {copied === link ? t('ui.copied') : t('ui.copyLink')}
        </Button>
      ) : null}
    </div>
  )
}
