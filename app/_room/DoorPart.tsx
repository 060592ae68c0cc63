'use client'
/** For instructors: how somebody new comes into the session, a new code in place of one that went too far, and whom to take in again. */
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { Door } from '../../lib/lesson/state'
import { DOORS, type DoorNews, type Outsider } from '../../lib/protocol/door'
import type { Refusal } from '../../lib/protocol/refusal'
import type { SessionCommand } from '../../lib/protocol/sessionCommand'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'

interface DoorPartProps {
  readonly link: RoomLink
  readonly door: DoorNews
}

export function DoorPart({ link, door: { door, denied, removed } }: DoorPartProps) {
  const t = useTranslations()
  const name = useId()
  const [trouble, setTrouble] = useState<Refusal | null>(null)
  /** What was chosen and is not answered yet. */
  const [wanted, setWanted] = useState<Door | null>(null)
  const ask = async (command: SessionCommand) => {
    const reply = await link.commandSession(command)
    setTrouble(reply.ok ? null : reply.reason)
  }
  const choose = async (chosen: Door) => {
    setWanted(chosen)
    await ask({ type: 'setDoor', door: chosen })
    setWanted(null)
  }
  return (
    <section className="door-part" aria-label={t('doorway.title')}>
      {trouble === null ? null : <Notice kind="trouble">{t(`refusal.${trouble}`)}</Notice>}
      <fieldset className="teams__start">
        <legend>{t('doorway.who')}</legend>
        {DOORS.map((value) => (
          <label key={value}>
            <input type="radio" name={name} checked={(wanted ?? door) === value} onChange={() => void choose(value)} />{' '}
            {t(`doorway.doors.${value}`)}
          </label>
        ))}
      </fieldset>
      <NewCode onAsk={() => void ask({ type: 'renewCodes' })} />
      <Outside
        title={t('doorway.denied')}
        people={denied}
        words={(person) => t('doorway.letInAfterAll', { name: person })}
        onIn={(knock) => void ask({ type: 'answerKnock', knock, isIn: true })}
      />
      <Outside
        title={t('doorway.removed')}
        people={removed}
        words={(person) => t('doorway.letInAgain', { name: person })}
        onIn={(participant) => void ask({ type: 'readmitPerson', participant })}
      />
    </section>
  )
}

/** Asks once more: what is on the board and in messages opens nothing then. */
function NewCode({ onAsk }: { readonly onAsk: () => void }) {
  const t = useTranslations()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <div>
        <Button size="small" onClick={() => setAsking(true)}>
          {t('doorway.newCodeAsk')}
        </Button>
      </div>
    )
  }
  return (
    <div className="erase" role="group" aria-label={t('doorway.newCode')}>
      <p>{t('doorway.newCodeSays')}</p>
      <Button
        size="small"
        kind="main"
        onClick={() => {
          setAsking(false)
          onAsk()
        }}
      >
        {t('doorway.makeCode')}
      </Button>{' '}
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        {t('ui.cancel')}
      </Button>
    </div>
  )
}

interface OutsideProps {
  readonly title: string
  readonly people: readonly Outsider[]
  readonly words: (name: string) => string
  readonly onIn: (id: string) => void
}

function Outside({ title, people, words, onIn }: OutsideProps) {
  const t = useTranslations()
  const id = useId()
  if (people.length === 0) return null
  return (
    <div>
      <h3 id={id}>{title}</h3>
      <ul className="class__head" aria-labelledby={id}>
        {people.map((person) => (
          <li key={person.id}>
            {person.name}{' '}
            <Button size="small" aria-label={words(person.name)} onClick={() => onIn(person.id)}>
              {t('doorway.letIn')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
