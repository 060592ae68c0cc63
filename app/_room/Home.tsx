'use client'
/** The first page: what Heaproom is in one sentence, the way in for those with a code, and a new session for the rest. */
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
  const { value: door, trouble, askAgain } = useAnswer(accountDoor)
  return (
    <>
      <Masthead>
        <AccountLink door={door} />
      </Masthead>
      <main className="page">
        <div className="hero">
          <div className="hero__words">
            <h1>Who keeps this object alive?</h1>
            <p className="hero__lead">
              A class writes one Python program together, presses Run, and sees every object that outlived its use: who
              holds it, on which line, and what must go to free it.
            </p>
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
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const join = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const code = codeIn(typed)
    if (code === null) setProblem('A code has six letters and digits, such as 4K7 QRA. Look at the screen in front.')
    else router.push(`/s/${code}`)
  }
  return (
    <form className="card card--join" onSubmit={join} noValidate>
      <h2>Join with a code</h2>
      <Field
        label="Session code"
        hint="Six letters and digits. Nothing to install, no account."
        problem={problem}
        isCode
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <Button kind="main" type="submit">
        Join
      </Button>
    </form>
  )
}
