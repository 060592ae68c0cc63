/** What is to be written, change by change, each with the one whose reference it makes go. */
import { useTranslations } from 'next-intl'
import type { FixOnWire } from '../../lib/protocol/fixes'
import type { RunResult } from '../_data/runResult'
import { Mark } from '../_ui/Mark'
import { doingKey, doingValues } from './fixWords'

interface FixChangesProps {
  readonly changes: FixOnWire['changes']
  readonly result: RunResult
}

export function FixChanges({ changes, result }: FixChangesProps) {
  const t = useTranslations()
  return (
    <ul className="fixes__changes">
      {changes.map(({ words, doing, file, line, by }) => (
        <li key={words}>
          {by === null ? null : <Mark face={result.faceOf(by)} />}
          <span>
            {t.rich(doingKey(doing), { ...doingValues(doing), file, line, code: (code) => <code>{code}</code> })}
            {by === null ? null : (
              <span className="only-heard"> {t('room.fixes.letsGo', { name: result.faceOf(by).name })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
