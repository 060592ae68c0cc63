'use client'
/** Lessons that were put away, to be taken back. */
import { useState } from 'react'
import { archivedLessons, unarchiveLesson } from '../_data/lessonRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Sheet } from '../_ui/Sheet'

export function PutAway({ onTakenBack }: { readonly onTakenBack: (slug: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setOpen(true)}>
        Lessons put away …
      </Button>
      <Sheet title="Lessons that were put away" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Archived onTakenBack={onTakenBack} />
      </Sheet>
    </>
  )
}

function Archived({ onTakenBack }: { readonly onTakenBack: (slug: string) => void }) {
  const { value: lessons, askAgain } = useAnswer(archivedLessons)
  const takeBack = async (slug: string) => {
    await unarchiveLesson(slug)
    askAgain()
    onTakenBack(slug)
  }
  if (lessons === undefined || lessons.length === 0) return <p>There are none.</p>
  return (
    <ul className="rows">
      {lessons.map(({ slug, title }) => (
        <li key={slug} className="rows__row">
          <div className="rows__what">{title}</div>
          <Button size="small" aria-label={`Take it back: “${title}”`} onClick={() => void takeBack(slug)}>
            Take it back
          </Button>
        </li>
      ))}
    </ul>
  )
}
