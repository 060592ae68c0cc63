'use client'
/** One proven fix: what is changed, what else that does, how the source looks then, and the press that makes it. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { editsOf } from '../../lib/fixes/editsOf'
import type { FixOnWire } from '../../lib/protocol/fixes'
import { makeChanges, type Room, writableModules } from '../_data/makeChanges'
import type { RunResult } from '../_data/runResult'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Unfolding } from '../_ui/Unfolding'
import { FixChanges } from './FixChanges'
import { effectWords } from './fixWords'
import { isTyped } from './liveWords'
import { SourceDiff } from './SourceDiff'
import { listed } from './verdictWords'

interface FixItemProps {
  readonly fix: FixOnWire
  readonly room: Room
  readonly result: RunResult
  readonly onOpenFile: (file: string) => void
}

export function FixItem({ fix, room, result, onOpenFile }: FixItemProps) {
  const t = useTranslations()
  const [stale, setStale] = useState<readonly string[]>([])
  const [isMade, setMade] = useState(false)
  const { sources } = result.record
  const edits = editsOf(fix.changes)
  const own = writableModules(room, edits)
  const isPart = new Set(edits.map(({ file }) => file)).size > own.length
  const make = async () => {
    const changed = await makeChanges(room, edits, sources)
    setStale(changed)
    setMade(changed.length === 0)
    const [first] = own
    if (changed.length === 0 && first !== undefined) onOpenFile(first.file)
  }
  return (
    <li>
      <FixChanges changes={fix.changes} result={result} />
      <p className="fixes__effect">{effectWords(fix, t)}</p>
      <Unfolding className="fixes__more" title={t('room.fixes.diff.title')}>
        <SourceDiff sources={sources} edits={edits} />
      </Unfolding>
      <Button
        size="small"
        refusal={
          own.length > 0
            ? undefined
            : edits.every(({ file }) => isTyped(file))
              ? t('room.fixes.typed')
              : t('room.fixes.foreign')
        }
        onClick={() => void make()}
      >
        {isPart && own.length > 0
          ? t('room.fixes.makeIn', { files: own.map(({ file }) => file).join(', ') })
          : t('room.fixes.make')}
      </Button>
      <span role="status">{isMade ? ` ${t('room.fixes.made')}` : ''}</span>
      {stale.length === 0 ? null : (
        <Notice kind="trouble">{t('room.fixes.stale', { count: stale.length, files: listed(stale, t) })}</Notice>
      )}
    </li>
  )
}
