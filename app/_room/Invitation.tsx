'use client'
/** How to come in, large enough for the back row: the address, the code, the QR code. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { qrAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { spokenCode } from './code'

export function Invitation({ code, address }: { readonly code: string; readonly address: string }) {
  const t = useTranslations()
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="invitation">
      <div className="invitation__words">
        <p>{t('room.invitation.open')}</p>
        <p className="invitation__address">{address.replace(/^https?:\/\//, '').replace(/\/s\/.*$/, '')}</p>
        <p>{t('room.invitation.type')}</p>
        <p className="invitation__code" aria-label={t('room.invitation.code', { code: [...code].join(' ') })}>
          {spokenCode(code)}
        </p>
        <p>
          <a href={address}>{address}</a>{' '}
          {/* A page that was opened by a plain http address in the network has no clipboard. */}
          {'clipboard' in navigator ? (
            <Button size="small" onClick={copy}>
              {isCopied ? t('ui.copied') : t('ui.copyLink')}
            </Button>
          ) : null}
        </p>
      </div>
      {/* The QR code is an SVG of the server's; next/image has nothing to add to it. */}
      {/* oxlint-disable-next-line nextjs/no-img-element */}
      <img
        className="invitation__qr"
        src={qrAddress(code)}
        alt={t('room.invitation.qr', { address })}
        width={320}
        height={320}
      />
    </div>
  )
}
