'use client'
/** Where the link to a shared lesson leads: what it is, and the button that makes a copy of one's own. */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { SharedLesson } from '../../lib/protocol/lessonDraft'
import type { Refusal } from '../../lib/protocol/refusal'
import { SignInForm } from '../_account/SignInForm'
import { accountDoor } from '../_data/accountRequest'
import { copySharedLesson, lookAtSharedLesson } from '../_data/lessonRequest'
import { useAnswer } from '../_data/useAnswer'
import { useFreshLink } from '../_data/useFreshLink'
import { Button } from '../_ui/Button'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Notice } from '../_ui/Notice'
import { Prose } from '../_ui/Prose'

export function Shared() {
  const t = useTranslations()
  const [shared, setShared] = useState<SharedLesson>()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [asked, setAsked] = useState(0)
  useFreshLink()
  useEffect(() => {
    void lookAtSharedLesson(tokenHere()).then((reply) => {
      setRefusal(reply.ok ? null : reply.reason)
      if (reply.ok) setShared(reply.value)
    })
  }, [asked])
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        {refusal === null ? null : <NotSeen refusal={refusal} onSignedIn={() => setAsked(asked + 1)} />}
        {shared === undefined || refusal !== null ? null : <SharedWords shared={shared} onRefused={setRefusal} />}
        {shared === undefined && refusal === null ? <p role="status">{t('lessons.shared.looking')}</p> : null}
      </main>
      <Foot />
    </>
  )
}

function SharedWords({
  shared: { card, text },
  onRefused,
}: {
  readonly shared: SharedLesson
  readonly onRefused: (refusal: Refusal) => void
}) {
  const t = useTranslations()
  const router = useRouter()
  const copy = async () => {
    const reply = await copySharedLesson(tokenHere())
    if (reply.ok) router.push(`/lessons/${reply.value.slug}`)
    else onRefused(reply.reason)
  }
  const exercises = t('ui.exercises', { count: card.exercises })
  return (
    <>
      <p className="door__about">{t('lessons.shared.about')}</p>
      <h1>{card.title}</h1>
      <p>{card.summary}</p>
      <p className="lesson__files">
        {card.files.join('  ')} · {exercises}
      </p>
      <Button kind="main" onClick={() => void copy()}>
        {t('lessons.shared.copy')}
      </Button>
      <div className="card">
        <Prose markdown={text} />
      </div>
    </>
  )
}

function NotSeen({ refusal, onSignedIn }: { readonly refusal: Refusal; readonly onSignedIn: () => void }) {
  const t = useTranslations()
  const { value: door } = useAnswer(accountDoor)
  if (refusal === 'sign-in-first')
    return (
      <>
        <h1>{t('lessons.shared.title')}</h1>
        <p className="door__about">{t('lessons.shared.signIn')}</p>
        <div className="card card--join">
          <SignInForm door={door} onSignedIn={onSignedIn} />
        </div>
      </>
    )
  return (
    <>
      <h1>{t('lessons.shared.none')}</h1>
      <Notice kind="trouble">{t(`refusal.${refusal === 'bad-message' ? 'lesson-not-shared' : refusal}`)}</Notice>
      <Link href="/">{t('ui.toFirstPage')}</Link>
    </>
  )
}

function tokenHere(): string {
  return window.location.hash.slice(1)
}
