'use client'
/** The first page: what Heaproom is in one sentence, the way in for those with a code, and a new session for the rest. */
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { AccountLink } from '../_account/AccountLink'
import { accountDoor } from '../_data/accountRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { codeIn } from './code'
import { HeroFigure } from './HeroFigure'
import { OwnSessions } from './OwnSessions'
import { Teach } from './Teach'

export function Home() {
  const t = useTranslations()
  const { value: door, trouble, askAgain } = useAnswer(accountDoor)
  return (
    <>
      <Masthead>
        <AccountLink door={door} />
      </Masthead>
      <main className="page">
        <div className="hero">
          <div className="hero__words">
            <h1>{t('home.title')}</h1>
            <p className="hero__lead">{t('home.lead')}</p>
          </div>
          <figure className="hero__figure">
            <HeroFigure />
          </figure>
        </div>
        <div className="ways-in">
          <JoinCard />
          <Teach door={door} trouble={trouble} onChanged={askAgain} />
        </div>
        {door?.you == null ? null : <OwnSessions />}
      </main>
      <Foot />
    </>
  )
}

function JoinCard() {
  const t = useTranslations()
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const join = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const code = codeIn(typed)
    if (code === null) setProblem(t('home.wrongCode'))
    else router.push(`/s/${code}`)
  }
  return (
    <form className="card card--join" onSubmit={join} noValidate>
      <h2>{t('nowhere.join')}</h2>
      <Field
        label={t('home.code')}
        hint={t('home.codeHint')}
        problem={problem}
        isCode
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <Button kind="main" type="submit">
        {t('home.join')}
      </Button>
    </form>
  )
}
