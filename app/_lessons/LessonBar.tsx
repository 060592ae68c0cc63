'use client'
/** Whether a lesson is saved, and what is done with all of it: saved, tried, shared, taken back to an earlier version. */
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { accountDoor } from '../_data/accountRequest'
import { createSession, lessonZipAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import { ShareLesson } from './ShareLesson'
import type { Draft } from './useDraft'
import { Versions } from './Versions'

export function LessonBar({ slug, draft }: { readonly slug: string; readonly draft: Draft }) {
  const t = useTranslations()
  const { saved, isChanged, problems, refusal } = draft
  const [sheet, setSheet] = useState<'versions' | 'share' | null>(null)
  const close = () => setSheet(null)
  const wrong = problems.length === 0 ? undefined : t('lessons.bar.mendFirst')
  return (
    <div className="desk__bar">
      <p role="status" className="desk__saved">
        {isChanged
          ? t('lessons.bar.notSaved', { version: saved.version })
          : t('lessons.bar.saved', { version: saved.version })}
      </p>
      <Button
        kind="main"
        refusal={wrong ?? (isChanged ? undefined : t('lessons.bar.isSaved'))}
        onClick={() => void draft.save()}
      >
        {t('lessons.bar.save')}
      </Button>
      <TryIt slug={slug} draft={draft} wrong={wrong} />
      {isChanged ? (
        <Button kind="quiet" onClick={draft.discard}>
          {t('lessons.bar.discard')}
        </Button>
      ) : null}
      <Button onClick={() => setSheet('versions')}>{t('lessons.bar.versionsMore')}</Button>
      <Button onClick={() => setSheet('share')}>{t('lessons.bar.shareMore')}</Button>
      <a className="button" href={lessonZipAddress(slug)} download>
        {t('lessons.bar.download')}
      </a>
      {refusal === null ? null : (
        <Notice
          kind="trouble"
          action={
            refusal === 'lesson-changed' ? (
              <Button onClick={() => void draft.save(true)}>{t('lessons.bar.saveMine')}</Button>
            ) : undefined
          }
        >
          {t(`refusal.${refusal}`)}
        </Notice>
      )}
      <Sheet title={t('lessons.bar.versions')} isOpen={sheet === 'versions'} onClose={close}>
        <Versions draft={draft} onDone={close} />
      </Sheet>
      <Sheet title={t('lessons.bar.share')} isOpen={sheet === 'share'} onClose={close}>
        <ShareLesson slug={slug} draft={draft} />
      </Sheet>
    </div>
  )
}

interface TryItProps {
  readonly slug: string
  readonly draft: Draft
  readonly wrong: string | undefined
}

/** Opens a session with it, saved as it is. */
function TryIt({ slug, draft, wrong }: TryItProps) {
  const t = useTranslations()
  const router = useRouter()
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = async () => {
    if (draft.isChanged && !(await draft.save())) return
    const door = await accountDoor()
    const name = (door.ok ? door.value.you?.name : undefined) ?? t('lessons.bar.instructor')
    const made = await createSession(slug, name)
    if (made.ok) router.push(made.value.path)
    else setTrouble(t(`refusal.${made.reason}`))
  }
  return (
    <>
      <Button refusal={wrong} onClick={() => void open()}>
        {draft.isChanged ? t('lessons.bar.saveAndTry') : t('lessons.bar.try')}
      </Button>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
    </>
  )
}
