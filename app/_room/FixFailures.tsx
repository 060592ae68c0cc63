'use client'
/** What was tried in vain to free objects, and why it did not do. */
import { useTranslations } from 'next-intl'
import type { FailedFix } from '../../lib/protocol/fixes'
import type { RunResult } from '../_data/runResult'
import { Unfolding } from '../_ui/Unfolding'
import { FixChanges } from './FixChanges'
import { causeKey, causeValues } from './fixWords'

interface FixFailuresProps {
  readonly failures: readonly FailedFix[]
  readonly result: RunResult
}

export function FixFailures({ failures, result }: FixFailuresProps) {
  const t = useTranslations()
  if (failures.length === 0) return null
  return (
    <Unfolding className="fixes__more" title={t('room.fixes.failed', { count: failures.length })}>
      <ol className="fixes__list">
        {failures.map(({ changes, cause }, at) => (
          <li key={at}>
            <FixChanges changes={changes} result={result} />
            <p className="fixes__effect">
              {t.rich(causeKey(cause), { ...causeValues(cause), code: (words) => <code>{words}</code> })}
            </p>
          </li>
        ))}
      </ol>
    </Unfolding>
  )
}
