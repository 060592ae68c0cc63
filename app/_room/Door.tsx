'use client'
/** Where a name is asked, and what is said when a code opens nothing. */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { SubmitEvent } from 'react'
import { useEffect, useState } from 'react'
import { limits } from '../../lib/protocol/limits'
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
  const t = useTranslations()
  const { code, title, team, participants, you, knock } = door
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <p className="door__about">
          {team === null
            ? t('door.session', { code: spokenCode(code) })
            : t('door.team', { team, code: spokenCode(code) })}
        </p>
        <h1>{title}</h1>
        <p className="door__about">{t('door.inside', { count: participants })}</p>
        {knock !== null ? (
          <Waiting
            words={knock.isDenied ? t('door.denied', { name: knock.name }) : t('door.knocked', { name: knock.name })}
            onLook={onJoined}
          />
        ) : isShut(door) ? (
          <Waiting words={t('refusal.door-locked')} onLook={onJoined} />
        ) : you === null ? (
          <NameForm door={door} onJoined={onJoined} />
        ) : (
          <EnterTeam door={door} you={you} onJoined={onJoined} />
        )}
      </main>
      <Foot />
    </>
  )
}

/** Nobody new comes in now, and this is somebody new: a name would be typed for nothing. */
export function isShut({ door, you }: SessionDoor): boolean {
  return door === 'locked' && you === null
}

function NameForm({ door, onJoined }: DoorProps) {
  const t = useTranslations()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()
  const join = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (name.trim() === '') {
      setProblem(t('refusal.name-empty'))
      return
    }
    const reply = await joinSession(door.code, name)
    if (reply.ok) onJoined()
    else setProblem(t(`refusal.${reply.reason}`))
  }
  return (
    <form
      className="card card--join"
      style={{ width: '100%' }}
      onSubmit={(submitted) => void join(submitted)}
      noValidate
    >
      <Field
        label={t('ui.yourName')}
        hint={t('door.nameHint')}
        problem={problem}
        maxLength={limits.nameUnits}
        autoComplete="given-name"
        autoFocus
        value={name}
        onChange={(change) => setName(change.target.value)}
      />
      <Button kind="main" type="submit">
        {door.door === 'asks' ? t('door.knock') : t('door.enter')}
      </Button>
    </form>
  )
}

/** Between two looks at whether one may come in, in milliseconds. */
const LOOK_MS = 3_000

interface WaitingProps {
  readonly words: string
  /** Asks the server again. */
  readonly onLook: () => void
}

/** For somebody who cannot come in yet: goes on asking, also when turned away, which may be taken back. */
function Waiting({ words, onLook }: WaitingProps) {
  useEffect(() => {
    const timer = setInterval(onLook, LOOK_MS)
    return () => clearInterval(timer)
  }, [onLook])
  return (
    <p role="status" className="card card--join">
      {words}
    </p>
  )
}

/** For somebody who waits and has a team's code. */
function EnterTeam({ door, you, onJoined }: DoorProps & { readonly you: Seat }) {
  const t = useTranslations()
  const [problem, setProblem] = useState<string>()
  const enter = async () => {
    const reply = await joinSession(door.code, you.name)
    if (reply.ok) onJoined()
    else setProblem(t(`refusal.${reply.reason}`))
  }
  return (
    <>
      <p>{t('door.waiting', { name: you.name })}</p>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <Button kind="main" onClick={() => void enter()}>
        {t('door.goTo', { team: door.team ?? '' })}
      </Button>
    </>
  )
}

interface NoSessionProps {
  readonly title?: string
  readonly trouble: string
  readonly onRetry: () => void
}

export function NoSession({ title, trouble, onRetry }: NoSessionProps) {
  const t = useTranslations()
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <h1>{title ?? t('door.notOpened')}</h1>
        <p role="alert">{trouble}</p>
        <p>
          <Link className="button button--main" href="/">
            {t('door.another')}
          </Link>{' '}
          <Button onClick={onRetry}>{t('ui.tryAgain')}</Button>
        </p>
      </main>
      <Foot />
    </>
  )
}
