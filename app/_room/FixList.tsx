'use client'
/** What to write so that the lingering objects go, asked for with a press: the server tries changes on copies of the program. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { FixesOnWire } from '../../lib/protocol/fixes'
import type { Refusal } from '../../lib/protocol/refusal'
import { findFixes } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { FixesFound, type FixesFoundProps } from './FixesFound'

type Asked =
  | { readonly kind: 'no' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'found'; readonly fixes: FixesOnWire }

export function FixList(props: FixesFoundProps) {
  const t = useTranslations()
  const [asked, setAsked] = useState<Asked>({ kind: 'no' })
  const ask = async () => {
    setAsked({ kind: 'waiting' })
    const reply = await findFixes(props.result.id)
    setAsked(reply.ok ? { kind: 'found', fixes: reply.value } : { kind: 'refused', reason: reply.reason })
  }
  switch (asked.kind) {
    case 'no':
      return (
        <div>
          <Button size="small" onClick={() => void ask()}>
            {t('room.fixes.find')}
          </Button>
        </div>
      )
    case 'waiting':
      return <p role="status">{t('room.fixes.trying')}</p>
    case 'refused':
      return <Notice kind="trouble">{t(`refusal.${asked.reason}`)}</Notice>
    case 'found':
      return <FixesFound fixes={asked.fixes} {...props} />
  }
}
