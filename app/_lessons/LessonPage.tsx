'use client'
/** The page on which an instructor writes a lesson of theirs. */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { LessonDesk } from './LessonDesk'
import { useDraft } from './useDraft'
import './lessons.css'

export function LessonPage({ slug }: { readonly slug: string }) {
  const t = useTranslations()
  const { draft, trouble } = useDraft(slug)
  return (
    <>
      <Masthead />
      {draft === null ? (
        <main className="page page--narrow">
          {trouble === null ? (
            <p role="status">{t('lessons.opening')}</p>
          ) : (
            <>
              <h1>{t('lessons.notOpened')}</h1>
              <p role="alert">{trouble}</p>
              <p>
                <Link href="/">{t('ui.toFirstPage')}</Link>
              </p>
            </>
          )}
        </main>
      ) : (
        <LessonDesk slug={slug} draft={draft} />
      )}
      <Foot />
    </>
  )
}
