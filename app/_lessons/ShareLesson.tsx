'use client'
/** The link by which another instructor sees a lesson and copies it. */
import { useState } from 'react'
import { refusalSentence } from '../../lib/protocol/refusal'
import { shareLesson } from '../_data/lessonRequest'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import type { Draft } from './useDraft'

export function ShareLesson({ slug, draft }: { readonly slug: string; readonly draft: Draft }) {
  const { link } = draft.saved
  const [trouble, setTrouble] = useState<string | null>(null)
  const share = async (isShared: boolean) => {
    const reply = await shareLesson(slug, isShared)
    setTrouble(reply.ok ? null : refusalSentence(reply.reason))
    if (reply.ok) draft.setLink(reply.value.link)
  }
  return (
    <>
      <p>
        With a link, another instructor sees this lesson as it was saved last and makes a copy of their own, solutions
        among it. It stays yours: nobody else changes it.
      </p>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      {link === null ? (
        <Button kind="main" onClick={() => void share(true)}>
          Make a link
        </Button>
      ) : (
        <>
          <p>
            <code className="one-time-link__address">{link}</code>
          </p>
          <div className="rows__ways">
            {'clipboard' in navigator ? (
              <Button onClick={() => void navigator.clipboard.writeText(link)}>Copy the link</Button>
            ) : null}
            <Button kind="quiet" onClick={() => void share(false)}>
              Stop sharing
            </Button>
          </div>
        </>
      )}
    </>
  )
}
