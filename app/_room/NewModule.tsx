'use client'
/** Asks for a new module's name and whose it is. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { bounds } from '../../lib/lesson/bounds'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { suggestedFile, withEnding } from './suggestedFile'

interface NewModuleProps {
  readonly link: RoomLink
  /** A name from which a file name can be made. */
  readonly suggestion: string
  readonly onDone: (file: string) => void
}

export function NewModule({ link, suggestion, onDone }: NewModuleProps) {
  const t = useTranslations()
  const [file, setFile] = useState(() => suggestedFile(suggestion))
  const [isShared, setShared] = useState(false)
  const [problem, setProblem] = useState<string>()
  const make = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const wanted = withEnding(file.trim())
    const reply = await link.command({ type: 'createModule', file: wanted, shared: isShared })
    if (reply.ok) onDone(wanted)
    else setProblem(t(`refusal.${reply.reason}`))
  }
  return (
    <form className="new-module" onSubmit={(submitted) => void make(submitted)} noValidate>
      <Field
        label={t('room.module.fileName')}
        hint={t('room.module.newHint')}
        problem={problem}
        maxLength={bounds.fileUnits}
        autoFocus
        spellCheck={false}
        value={file}
        onChange={(change) => setFile(change.target.value)}
      />
      <label>
        <input type="checkbox" checked={isShared} onChange={(change) => setShared(change.target.checked)} />{' '}
        {t('room.module.everybody')}
      </label>
      <Button kind="main" type="submit">
        {t('room.module.make')}
      </Button>
    </form>
  )
}
