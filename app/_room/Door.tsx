'use client'
/** Where a name is asked, and what is said when a code opens nothing. */
import Link from 'next/link'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { limits } from '../../lib/protocol/limits'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { Seat, SessionDoor } from '../../lib/protocol/request'
import { joinSession } from '../_data/request'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { spokenCode } from './code'

interface DoorProps {
  readonly door: SessionDoor
  readonly onJoined: () => void
}

export function Door({ door, onJoined }: DoorProps) {
  const { code, title, team, participants, you } = door
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <p className="door__about">
          {team === null ? `Session ${spokenCode(code)}` : `${team}, with the code ${spokenCode(code)}`}
        </p>
        <h1>{title}</h1>
        <p className="door__about">{peopleInside(participants)}</p>
        {you === null ? (
          <NameForm door={door} onJoined={onJoined} />
        ) : (
          <EnterTeam door={door} you={you} onJoined={onJoined} />
        )}
      </main>
      <Foot />
    </>
  )
}

function NameForm({ door, onJoined }: DoorProps) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const join = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (name.trim() === '') {
      setProblem(refusalSentence('name-empty'))
      return
    }
    const reply = await joinSession(door.code, name)
    if (reply.ok) onJoined()
    else setProblem(refusalSentence(reply.reason))
  }
  return (
    <form
      className="card card--join"
      style={{ width: '100%' }}
      onSubmit={(submitted) => void join(submitted)}
      noValidate
    >
      <Field
        label="Your name"
        hint="It stands beside your text and in the verdict. No account, no e-mail."
        problem={problem}
        maxLength={limits.nameUnits}
        autoComplete="given-name"
        autoFocus
        value={name}
        onChange={(change) => setName(change.target.value)}
      />
      <Button kind="main" type="submit">
        Enter the room
      </Button>
    </form>
  )
}

/** For somebody who waits and has a team's code. */
function EnterTeam({ door, you, onJoined }: DoorProps & { readonly you: Seat }) {
  const [problem, setProblem] = useState<string>()
  const enter = async () => {
    const reply = await joinSession(door.code, you.name)
    if (reply.ok) onJoined()
    else setProblem(refusalSentence(reply.reason))
  }
  return (
    <>
      <p>You are {you.name}, and wait for a team. What you wrote in the waiting room stays there.</p>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <Button kind="main" onClick={() => void enter()}>
        Go to {door.team}
      </Button>
    </>
  )
}

function peopleInside(count: number): string {
  if (count === 0) return 'Nobody is here yet: you are the first.'
  return count === 1 ? 'One person is here already.' : `${count} people are here already.`
}

interface NoSessionProps {
  readonly title?: string
  readonly trouble: string
  readonly onRetry: () => void
}

export function NoSession({ title = 'This session did not open', trouble, onRetry }: NoSessionProps) {
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <h1>{title}</h1>
        <p role="alert">{trouble}</p>
        <p>
          <Link className="button button--main" href="/">
            Type another code
          </Link>{' '}
          <Button onClick={onRetry}>Try again</Button>
        </p>
      </main>
      <Foot />
    </>
  )
}
