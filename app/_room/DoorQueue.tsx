'use client'
/** For instructors: who waits at the session's door, the longest first, each let in or turned away. */
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { DoorNews } from '../../lib/protocol/door'
import type { Refusal } from '../../lib/protocol/refusal'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { waitedWords } from './handWords'
import { useNow } from './useNow'

interface DoorQueueProps {
  readonly link: RoomLink
  readonly door: DoorNews
}

export function DoorQueue({ link, door: { waiting } }: DoorQueueProps) {
  const t = useTranslations()
  const now = useNow()
  const last = waiting.at(-1)
  const region = useRef<HTMLElement>(null)
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  const answer = async (knock: string | null, isIn: boolean) => {
    // The button goes with the one who is answered.
    region.current?.focus()
    const reply = await link.commandSession({ type: 'answerKnock', knock, isIn })
    setTrouble(reply.ok ? null : reply.reason)
  }
  return (
    <>
      <p role="status" className="only-heard">
        {last === undefined ? '' : t('doorway.news', { count: waiting.length, last: last.name })}
      </p>
      {waiting.length === 0 ? null : (
        <section ref={region} className="hands" aria-labelledby="door" tabIndex={0}>
          <h2 id="door">{t('doorway.waiting', { count: waiting.length })}</h2>
          <ol>
            {waiting.map(({ id, name, at }) => (
              <li key={id}>
                <b>{name}</b> {waitedWords(now - at, t)}
                <Button size="small" aria-label={t('doorway.letInWho', { name })} onClick={() => void answer(id, true)}>
                  {t('doorway.letIn')}
                </Button>
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('doorway.turnAwayWho', { name })}
                  onClick={() => void answer(id, false)}
                >
                  {t('doorway.turnAway')}
                </Button>
              </li>
            ))}
          </ol>
          {waiting.length === 1 ? null : (
            <Button size="small" onClick={() => void answer(null, true)}>
              {t('doorway.letAllIn')}
            </Button>
          )}
          {trouble === null ? null : <p role="alert">{t(`refusal.${trouble}`)}</p>}
        </section>
      )}
    </>
  )
}
