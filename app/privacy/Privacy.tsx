'use client'
/** Says what a session leaves behind, where, for how long, who sees it, and how it is taken away. Numbers are those that the program goes by. */
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { bounds } from '../../lib/lesson/bounds'
import { KEPT_HISTORIES, KNOCK_DAYS, SEAT_DAYS } from '../../lib/protocol/keeping'
import { keepingRule } from '../_data/request'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'

export function Privacy() {
  const t = useTranslations()
  return (
    <>
      <Masthead />
      <main className="page privacy">
        <h1>{t('ui.kept')}</h1>
        <p>{t('privacy.lead')}</p>
        <h2>{t('privacy.kept')}</h2>
        <div className="privacy__table" tabIndex={0} role="region" aria-label={t('privacy.kept')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('privacy.what')}</th>
                <th scope="col">{t('privacy.whoSees')}</th>
              </tr>
            </thead>
            <tbody>
              {KEPT.map(([what, who]) => (
                <tr key={what}>
                  <td>{t(`privacy.things.${what}`, { count: bounds.messages })}</td>
                  <td>{t(`privacy.people.${who}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>{t('privacy.fleeting')}</p>
        <Where />
        <HowLong />
        <TakenAway />
      </main>
      <Foot />
    </>
  )
}

/** What is kept, and who sees it: the last parts of their messages' keys. */
const KEPT = [
  ['seat', 'session'],
  ['text', 'roomUnlessHidden'],
  ['runs', 'room'],
  ['live', 'room'],
  ['accounts', 'instructors'],
  ['messages', 'room'],
  ['attempts', 'roomAndTable'],
] as const

function Where() {
  const t = useTranslations()
  return (
    <>
      <h2>{t('privacy.where')}</h2>
      <ul>
        <li>{t('privacy.onServer')}</li>
        <li>{t('privacy.inBrowser', { days: SEAT_DAYS })}</li>
      </ul>
    </>
  )
}

function HowLong() {
  const t = useTranslations()
  const days = useKeepDays()
  return (
    <>
      <h2>{t('privacy.howLong')}</h2>
      <ul>
        <li>{days === null ? t('privacy.sessionAsked') : t('privacy.session', { days })}</li>
        <li>{t('privacy.histories', { count: KEPT_HISTORIES })}</li>
        <li>{t('privacy.message')}</li>
        <li>{t('privacy.knock', { hours: KNOCK_DAYS * 24 })}</li>
      </ul>
    </>
  )
}

function TakenAway() {
  const t = useTranslations()
  return (
    <>
      <h2>{t('privacy.out')}</h2>
      <p>{t('privacy.outHow')}</p>
      <p>{t('privacy.outOthers')}</p>
      <h2>{t('privacy.all')}</h2>
      <p>{t('privacy.allHow')}</p>
    </>
  )
}

function useKeepDays(): number | null {
  const [days, setDays] = useState<number | null>(null)
  useEffect(() => {
    let gone = false
    void keepingRule().then((reply) => {
      if (!gone && reply.ok) setDays(reply.value.keepDays)
    })
    return () => {
      gone = true
    }
  }, [])
  return days
}
