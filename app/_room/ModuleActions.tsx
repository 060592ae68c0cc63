'use client'
/** Renaming and removing the open module, for those who may: its owner and the instructors. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { bounds } from '../../lib/lesson/bounds'
import type { Module } from '../../lib/lesson/state'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import { withEnding } from './suggestedFile'

interface ModuleActionsProps {
  readonly link: RoomLink
  readonly module: Module
  readonly onRemoved: () => void
}

export function ModuleActions({ link, module, onRemoved }: ModuleActionsProps) {
  const t = useTranslations()
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setAsked('rename')}>
        {t('room.module.rename')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => setAsked('remove')}>
        {t('room.module.remove')}
      </Button>
      <Sheet title={t('room.module.renameFile', { file: module.file })} isOpen={asked === 'rename'} onClose={close}>
        <RenameForm link={link} module={module} onDone={close} />
      </Sheet>
      <Sheet title={t('room.module.removeAsked', { file: module.file })} isOpen={asked === 'remove'} onClose={close}>
        <RemoveForm link={link} module={module} onDone={close} onRemoved={onRemoved} />
      </Sheet>
    </>
  )
}

interface FormProps {
  readonly link: RoomLink
  readonly module: Module
  readonly onDone: () => void
}

function RenameForm({ link, module, onDone }: FormProps) {
  const t = useTranslations()
  const [file, setFile] = useState(module.file)
  const [problem, setProblem] = useState<string>()
  const rename = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const wanted = withEnding(file.trim())
    const reply = await link.command({ type: 'renameModule', module: module.id, file: wanted })
    if (reply.ok) onDone()
    else setProblem(t(`refusal.${reply.reason}`))
  }
  return (
    <form className="new-module" onSubmit={(submitted) => void rename(submitted)} noValidate>
      <Field
        label={t('room.module.fileName')}
        hint={t('room.module.renameHint')}
        problem={problem}
        maxLength={bounds.fileUnits}
        autoFocus
        spellCheck={false}
        value={file}
        onChange={(change) => setFile(change.target.value)}
      />
      <Button kind="main" type="submit">
        {t('room.module.renameIt')}
      </Button>
    </form>
  )
}

function RemoveForm({ link, module, onDone, onRemoved }: FormProps & Pick<ModuleActionsProps, 'onRemoved'>) {
  const t = useTranslations()
  const [problem, setProblem] = useState<string | null>(null)
  const remove = async () => {
    const reply = await link.command({ type: 'removeModule', module: module.id })
    if (reply.ok) onRemoved()
    else setProblem(t(`refusal.${reply.reason}`))
  }
  return (
    <div className="new-module">
      <p>{t('room.module.removeAbout')}</p>
      {problem === null ? null : <Notice kind="trouble">{problem}</Notice>}
      <Button kind="main" onClick={() => void remove()}>
        {t('room.module.removeFile', { file: module.file })}
      </Button>
      <Button onClick={onDone}>{t('ui.keep')}</Button>
    </div>
  )
}
