'use client'
/** The page on which an instructor writes a lesson of theirs. */
import Link from 'next/link'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { LessonDesk } from './LessonDesk'
import { useDraft } from './useDraft'
import './lessons.css'

export function LessonPage({ slug }: { readonly slug: string }) {
  const { draft, trouble } = useDraft(slug)
  return (
    <>
      <Masthead />
      {draft === null ? (
        <main className="page page--narrow">
          {trouble === null ? (
            <p role="status">Opening the lesson …</p>
          ) : (
            <>
              <h1>This lesson did not open</h1>
              <p role="alert">{trouble}</p>
              <p>
                <Link href="/">To the first page</Link>
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
