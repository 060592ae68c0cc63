'use client'
/** What runs read with input(): one text for the room, edited together, so that whoever presses Run, everybody sees the same run. */
import { useTranslations } from 'next-intl'
import { useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react'
import { isHeld } from '../../lib/lesson/rights'
import { inputOf, type RoomState } from '../../lib/lesson/state'
import type { ModuleDocument } from '../_data/provider/ModuleDocument'
import type { RoomLink } from '../_data/provider/RoomLink'
import { replaceText } from '../_data/replaceText'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'

export interface SharedInput {
  readonly document: ModuleDocument
  readonly text: string
  readonly mayWrite: boolean
  readonly isOpen: boolean
  readonly open: (isOpen: boolean) => void
}

export function useSharedInput(link: RoomLink, state: RoomState, you: string): SharedInput {
  const id = inputOf(state)
  const document = useMemo(() => link.openModule(id), [link, id])
  const [text, setText] = useState(() => document.text.toString())
  const [isOpen, open] = useState(false)
  useEffect(() => {
    const read = () => setText(document.text.toString())
    read()
    document.text.observe(read)
    return () => document.text.unobserve(read)
  }, [document])
  const mayWrite = !isHeld(state, you)
  return useMemo(() => ({ document, text, mayWrite, isOpen, open }), [document, text, mayWrite, isOpen])
}

export function InputButton({ input }: { readonly input: SharedInput }) {
  const t = useTranslations()
  const { text, isOpen, open } = input
  return (
    <Button size="small" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
      {text === '' ? t('room.input.title') : t('room.input.lines', { count: lineCount(text) })}
    </Button>
  )
}

export function InputField({ input }: { readonly input: SharedInput }) {
  const t = useTranslations()
  const { document, text, mayWrite } = input
  const id = useId()
  const status = useSyncExternalStore(document.subscribe, document.getStatus, document.getStatus)
  return (
    <div className="run-input">
      <label htmlFor={id}>{t('room.input.next')}</label>
      <textarea
        id={id}
        aria-describedby={`${id}-hint`}
        rows={3}
        autoFocus
        spellCheck={false}
        readOnly={status.kind === 'loading' || !mayWrite}
        value={text}
        onChange={(change) => replaceText(document.text, change.target.value)}
      />
      <p id={`${id}-hint`}>{t('room.input.hint')}</p>
      {status.kind === 'refused' ? <Notice kind="trouble">{t(`refusal.${status.reason}`)}</Notice> : null}
    </div>
  )
}

export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}
