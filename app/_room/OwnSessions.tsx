'use client'
/** An instructor's sessions, to go on with on whatever device they sit at. */
import Link from 'next/link'
import { useState } from 'react'
import { refusalSentence, type Reply } from '../../lib/protocol/refusal'
import type { OwnSession } from '../../lib/protocol/request'
import { deleteSession, endSession, listSessions } from '../_data/request'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { spokenCode } from './code'

export function OwnSessions() {
  const { value: sessions, trouble, askAgain } = useAnswer(listSessions)
  const [refusal, setRefusal] = useState<string>()
  if (trouble === undefined && (sessions ?? []).length === 0) return null
  const doing = async (asked: Promise<Reply<null>>) => {
    const reply = await asked
    setRefusal(reply.ok ? undefined : refusalSentence(reply.reason))
    askAgain()
  }
  const said = refusal ?? trouble
  return (
    <section className="card own-sessions" aria-labelledby="own-sessions">
      <h2 id="own-sessions">My sessions</h2>
      {said === undefined ? null : <Notice kind="trouble">{said}</Notice>}
      <ul className="rows">
        {(sessions ?? []).map((session) => (
          <SessionRow key={session.code} session={session} onDo={(asked) => void doing(asked)} />
        ))}
      </ul>
    </section>
  )
}

interface SessionRowProps {
  readonly session: OwnSession
  readonly onDo: (asked: Promise<Reply<null>>) => void
}

function SessionRow({ session, onDo }: SessionRowProps) {
  const { code, title, createdAt, endedAt } = session
  const [isAsked, setAsked] = useState(false)
  const which = `“${title}”, ${spokenCode(code)}`
  const isOver = endedAt !== null
  return (
    <li className="rows__row">
      <div className="rows__what">
        <strong>{title}</strong>
        <span className="rows__more">
          {spokenCode(code)} · {new Date(createdAt).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
          {peopleWords(session)}
          {isOver ? ' · ended' : ''}
        </span>
      </div>
      {isAsked ? (
        <div className="rows__ways">
          <span>All of it goes, for everybody and for good.</span>
          <Button size="small" onClick={() => onDo(deleteSession(code))}>
            Delete it
          </Button>
          <Button size="small" kind="quiet" onClick={() => setAsked(false)}>
            Keep it
          </Button>
        </div>
      ) : (
        <div className="rows__ways">
          <Link href={`/s/${code}`} className="button button--small" aria-label={`Open ${which}`}>
            Open
          </Link>
          <Button
            size="small"
            kind="quiet"
            aria-label={`${isOver ? 'Open again' : 'End'} ${which}`}
            onClick={() => onDo(endSession(code, !isOver))}
          >
            {isOver ? 'Open again' : 'End'}
          </Button>
          <Button size="small" kind="quiet" aria-label={`Delete ${which}`} onClick={() => setAsked(true)}>
            Delete …
          </Button>
        </div>
      )}
    </li>
  )
}

function peopleWords({ students, teams }: OwnSession): string {
  const people = students === 1 ? '1 student' : `${students} students`
  return teams === 0 ? people : `${people} in ${teams === 1 ? '1 team' : `${teams} teams`}`
}
