'use client'
/** The link by which another instructor sees a lesson and copies it. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { shareLesson } from '../_data/lessonRequest'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import type { Draft } from './useDraft'

export function ShareLesson({ slug, draft }: { readonly slug: string; readonly draft: Draft }) {
  const t = useTranslations()
  const { link } = draft.saved
  const [trouble, setTrouble] = useState<string | null>(null)
  const share = async (isShared: boolean) => {
    const reply = await shareLesson(slug, isShared)
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (reply.ok) draft.setLink(reply.value.link)
  }
  return (
    <>
      <p>{t('lessons.share.about')}</p>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      {link === null ? (
        <Button kind="main" onClick={() => void share(true)}>
          {t('lessons.share.make')}
        </Button>
      ) : (
        <>
          <p>
            <code className="one-time-link__address">{link}</code>
          </p>
          <div className="rows__ways">
            {'clipboard' in navigator ? (
              <Button onClick={() => void navigator.clipboard.writeText(link)}>{t('ui.copyLink')}</Button>
            ) : null}
            <Button kind="quiet" onClick={() => void share(false)}>
              {t('lessons.share.stop')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}
