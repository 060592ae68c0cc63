'use client'
/** Whether a lesson is saved, and what is done with all of it: saved, tried, shared, taken back to an earlier version. */
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { refusalSentence } from '../../lib/protocol/refusal'
import { accountDoor } from '../_data/accountRequest'
import { createSession, lessonZipAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { Sheet } from '../_ui/Sheet'
import { ShareLesson } from './ShareLesson'
import type { Draft } from './useDraft'
import { Versions } from './Versions'

export function LessonBar({ slug, draft }: { readonly slug: string; readonly draft: Draft }) {
  const { saved, isChanged, problems, refusal } = draft
  const [sheet, setSheet] = useState<'versions' | 'share' | null>(null)
  const close = () => setSheet(null)
  const wrong = problems.length === 0 ? undefined : 'Mend what is told below first.'
  return (
    <div className="desk__bar">
      <p role="status" className="desk__saved">
        {isChanged ? `Not saved yet; last is version ${saved.version}` : `Saved as version ${saved.version}`}
      </p>
      <Button kind="main" refusal={wrong ?? (isChanged ? undefined : 'It is saved.')} onClick={() => void draft.save()}>
        Save as a new version
      </Button>
      <TryIt slug={slug} draft={draft} wrong={wrong} />
      {isChanged ? (
        <Button kind="quiet" onClick={draft.discard}>
          Discard what is not saved
        </Button>
      ) : null}
      <Button onClick={() => setSheet('versions')}>Versions …</Button>
      <Button onClick={() => setSheet('share')}>Share …</Button>
      <a className="button" href={lessonZipAddress(slug)} download>
        Download
      </a>
      {refusal === null ? null : (
        <Notice
          kind="trouble"
          action={
            refusal === 'lesson-changed' ? (
              <Button onClick={() => void draft.save(true)}>Save mine as the newest</Button>
            ) : undefined
          }
        >
          {refusalSentence(refusal)}
        </Notice>
      )}
      <Sheet title="Versions" isOpen={sheet === 'versions'} onClose={close}>
        <Versions draft={draft} onDone={close} />
      </Sheet>
      <Sheet title="Share this lesson" isOpen={sheet === 'share'} onClose={close}>
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
  const router = useRouter()
  const [trouble, setTrouble] = useState<string | null>(null)
  const open = async () => {
    if (draft.isChanged && !(await draft.save())) return
    const door = await accountDoor()
    const name = (door.ok ? door.value.you?.name : undefined) ?? 'Instructor'
    const made = await createSession(slug, name)
    if (made.ok) router.push(made.value.path)
    else setTrouble(refusalSentence(made.reason))
  }
  return (
    <>
      <Button refusal={wrong} onClick={() => void open()}>
        {draft.isChanged ? 'Save and try it' : 'Try it in a session'}
      </Button>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
    </>
  )
}
