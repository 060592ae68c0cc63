'use client'
/** A dialog over the page: the browser's own <dialog>, so focus, Escape and the page behind are its business. */
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { Button } from './Button'
import { Icon } from './Icon'

interface SheetProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** As wide as the page, for what is looked over. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

export function Sheet({ title, isOpen, onClose, isWide = false, children }: SheetProps) {
  const t = useTranslations()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return dialog.current?.close()
    dialog.current?.showModal()
    // The browser would give the focus to the button that closes; who opened a form wants to fill it in.
    dialog.current?.querySelector('input')?.focus()
  }, [isOpen])
  return (
    <dialog ref={dialog} className={isWide ? 'sheet sheet--wide' : 'sheet'} aria-labelledby={id} onClose={onClose}>
      <div className="sheet__head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" size="icon" aria-label={t('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="sheet__body">{isOpen ? children : null}</div>
    </dialog>
  )
}
