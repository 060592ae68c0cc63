'use client'
/** An instructor's sessions, to go on with on whatever device they sit at. */
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import type { Reply } from '../../lib/protocol/refusal'
import type { OwnSession } from '../../lib/protocol/request'
import { deleteSession, endSession, listSessions } from '../_data/request'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { spokenCode } from './code'
import type { Translate } from '../_language/translate'

export function OwnSessions() {
  const t = useTranslations()
  const { value: sessions, trouble, askAgain } = useAnswer(listSessions)
  const [refusal, setRefusal] = useState<string>()
  if (trouble === undefined && (sessions ?? []).length === 0) return null
  const doing = async (asked: Promise<Reply<null>>) => {
    const reply = await asked
    setRefusal(reply.ok ? undefined : t(`refusal.${reply.reason}`))
    askAgain()
  }
  const said = refusal ?? trouble
  return (
    <section className="card own-sessions" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t('home.own.title')}</h2>
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
  const t = useTranslations()
  const locale = useLocale()
  const { code, title, createdAt, endedAt } = session
  const [isAsked, setAsked] = useState(false)
  const which = t('home.own.which', { title, code: spokenCode(code) })
  const isOver = endedAt !== null
  return (
    <li className="rows__row">
      <div className="rows__what">
        <strong>{title}</strong>
        <span className="rows__more">
          {spokenCode(code)} · {new Date(createdAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}{' '}
          · {peopleWords(session, t)}
          {isOver ? ` · ${t('home.own.ended')}` : ''}
        </span>
      </div>
      {isAsked ? (
        <div className="rows__ways">
          <span>{t('home.own.all')}</span>
          <Button size="small" onClick={() => onDo(deleteSession(code))}>
            {t('home.own.delete')}
          </Button>
          <Button size="small" kind="quiet" onClick={() => setAsked(false)}>
            {t('ui.keep')}
          </Button>
        </div>
      ) : (
        <div className="rows__ways">
          <Link href={`/s/${code}`} className="button button--small" aria-label={t('home.own.openWhich', { which })}>
            {t('home.own.open')}
          </Link>
          <Button
            size="small"
            kind="quiet"
            aria-label={isOver ? t('home.own.openAgainWhich', { which }) : t('home.own.endWhich', { which })}
            onClick={() => onDo(endSession(code, !isOver))}
          >
            {isOver ? t('home.own.openAgain') : t('home.own.end')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            aria-label={t('home.own.deleteWhich', { which })}
            onClick={() => setAsked(true)}
          >
            {t('home.own.deleteMore')}
          </Button>
        </div>
      )}
    </li>
  )
}

function peopleWords({ students, teams }: OwnSession, t: Translate): string {
  return teams === 0 ? t('home.own.students', { students }) : t('home.own.studentsInTeams', { students, teams })
}
