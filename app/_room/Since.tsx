'use client'
/** What has changed since the run before: what an edit freed, and what it made linger. */
import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { difference } from '../../lib/blame/difference'
import type { Verdict } from '../../lib/protocol/verdict'
import type { Room } from '../_data/makeChanges'
import { useFormerVerdict } from '../_data/useFormerVerdict'
import { sinceWords } from './verdictWords'

interface SinceProps {
  readonly room: Room
  readonly run: string
  readonly verdict: Verdict
}

export const Since = memo(function Since({ room, run, verdict }: SinceProps) {
  const former = useFormerVerdict(room.state, run)
  return former === null ? null : <Changes former={former} verdict={verdict} />
})

export function Changes({ former, verdict }: { readonly former: Verdict; readonly verdict: Verdict }) {
  const t = useTranslations()
  const changes = difference(former, verdict)
  if (changes.length === 0) return null
  return <p className="verdict__since">{t('room.since.before', { changes: sinceWords(changes, t) })}</p>
}
