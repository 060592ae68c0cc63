/** What is to be written, change by change, each with the one whose reference it makes go. */
import { useTranslations } from 'next-intl'
import type { FixOnWire } from '../../lib/protocol/fixes'
import type { RunResult } from '../_data/runResult'
import { Mark } from '../_ui/Mark'
import { capital } from './fixWords'

interface FixChangesProps {
  readonly changes: FixOnWire['changes']
  readonly result: RunResult
}

export function FixChanges({ changes, result }: FixChangesProps) {
  const t = useTranslations()
  return (
    <ul className="fixes__changes">
      {changes.map(({ words, by }) => (
        <li key={words}>
          {by === null ? null : <Mark face={result.faceOf(by)} />}
          <span>
            <Words text={`${capital(words)}.`} />
            {by === null ? null : (
              <span className="only-heard"> {t('room.fixes.letsGo', { name: result.faceOf(by).name })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** In English in all languages, as what proves it tells it. What stands between backticks is code. */
function Words({ text }: { readonly text: string }) {
  return (
    <span lang="en">{text.split('`').map((part, at) => (at % 2 === 0 ? part : <code key={at}>{part}</code>))}</span>
  )
}
