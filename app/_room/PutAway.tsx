'use client'
/** Lessons that were put away, to be taken back. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { archivedLessons, unarchiveLesson } from '../_data/lessonRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Sheet } from '../_ui/Sheet'

export function PutAway({ onTakenBack }: { readonly onTakenBack: (slug: string) => void }) {
  const t = useTranslations()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
        {t('home.putAway.open')}
      </Button>
      <Sheet title={t('home.putAway.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Archived onTakenBack={onTakenBack} />
      </Sheet>
    </>
  )
}

function Archived({ onTakenBack }: { readonly onTakenBack: (slug: string) => void }) {
  const t = useTranslations()
  const { value: lessons, askAgain } = useAnswer(archivedLessons)
  const takeBack = async (slug: string) => {
    await unarchiveLesson(slug)
    askAgain()
    onTakenBack(slug)
  }
  if (lessons === undefined || lessons.length === 0) return <p>{t('home.putAway.none')}</p>
  return (
    <ul className="rows">
      {lessons.map(({ slug, title }) => (
        <li key={slug} className="rows__row">
          <div className="rows__what">{title}</div>
          <Button
            size="small"
            aria-label={t('home.putAway.takeBackTitle', { title })}
            onClick={() => void takeBack(slug)}
          >
            {t('home.putAway.takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
