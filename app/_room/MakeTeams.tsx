'use client'
/** The three ways of making teams: at random, from a list, by hand. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useId, useState } from 'react'
import { freeTeamNames } from '../../lib/lesson/deal'
import { type PlacementProblem, readPlacements } from '../../lib/lesson/placements'
import { limits } from '../../lib/protocol/limits'
import type { Rooms } from '../_data/useBoard'
import { Button } from '../_ui/Button'
import type { Ask } from './arranging'
import { countWords, studentsIn } from './teamWords'
import type { Translate } from '../_language/translate'

interface MakeTeamsProps {
  readonly rooms: Rooms
  readonly ask: Ask
}

type Start = 'lesson' | 'room'

export function MakeTeams({ rooms, ask }: MakeTeamsProps) {
  const t = useTranslations()
  const [start, setStart] = useState<Start>('lesson')
  const id = useId()
  const waiting = rooms[0] === undefined ? 0 : studentsIn(rooms[0]).length
  const starts: readonly (readonly [Start, string])[] = [
    ['lesson', t('room.teams.fromLesson')],
    ['room', rooms.length === 1 ? t('room.teams.fromHere') : t('room.teams.fromWaiting')],
  ]
  return (
    <section className="teams__make" aria-labelledby={id}>
      <h3 id={id}>{rooms.length === 1 ? t('room.class.makeTeams') : t('room.teams.more')}</h3>
      <fieldset className="teams__start">
        <legend>{t('room.teams.beginsWith')}</legend>
        {starts.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name={id} checked={start === value} onChange={() => setStart(value)} /> {words}
          </label>
        ))}
      </fieldset>
      <Deal waiting={waiting} isFirst={rooms.length === 1} start={start} ask={ask} />
      <ByHand rooms={rooms} start={start} ask={ask} />
      <FromList start={start} ask={ask} />
    </section>
  )
}

interface WayProps {
  readonly start: Start
  readonly ask: Ask
}

function Deal({ waiting, isFirst, start, ask }: WayProps & { readonly waiting: number; readonly isFirst: boolean }) {
  const t = useTranslations()
  const [count, setCount] = useState('3')
  const [by, setBy] = useState<'teams' | 'people'>('people')
  const number = Number(count)
  const isNumber = Number.isInteger(number) && number >= 1 && number <= 100
  const deal = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (isNumber) void ask({ type: 'dealTeams', by, count: number, start })
  }
  return (
    <form className="teams__way" onSubmit={deal} noValidate>
      <h4>{t('room.teams.random')}</h4>
      <span className="teams__fields">
        <input
          className="field__input teams__number"
          type="number"
          min={1}
          max={100}
          aria-label={t('room.teams.howMany')}
          value={count}
          onChange={(change) => setCount(change.target.value)}
        />
        <select
          className="field__input"
          aria-label={t('room.teams.ofWhat')}
          value={by}
          onChange={(change) => setBy(change.target.value === 'teams' ? 'teams' : 'people')}
        >
          <option value="people">{t('room.teams.people')}</option>
          <option value="teams">{t('room.teams.teams')}</option>
        </select>
        <Button type="submit" kind="main" refusal={isNumber ? undefined : t('room.teams.sayNumber')}>
          {t('room.teams.deal')}
        </Button>
      </span>
      <p className="field__hint">
        {isFirst
          ? t('room.teams.allHere', { count: countWords(waiting, t) })
          : t('room.teams.allWaiting', { count: countWords(waiting, t) })}
      </p>
    </form>
  )
}

function ByHand({ rooms, start, ask }: WayProps & { readonly rooms: Rooms }) {
  const t = useTranslations()
  const [typed, setTyped] = useState<string | null>(null)
  const [next = ''] = freeTeamNames(
    rooms.map(({ name }) => name),
    1,
  )
  const name = typed ?? next
  const add = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (await ask({ type: 'addTeam', name, start })) setTyped(null)
  }
  return (
    <form className="teams__way" onSubmit={(submitted) => void add(submitted)} noValidate>
      <h4>{t('room.teams.byHand')}</h4>
      <span className="teams__fields">
        <input
          className="field__input"
          aria-label={t('room.teams.name')}
          maxLength={limits.nameUnits}
          value={name}
          onChange={(change) => setTyped(change.target.value)}
        />
        <Button type="submit" refusal={name.trim() === '' ? t('room.teams.giveName') : undefined}>
          {t('room.teams.add')}
        </Button>
      </span>
      <p className="field__hint">{t('room.teams.thenPress')}</p>
    </form>
  )
}

function problemWords({ why, of }: PlacementProblem, t: Translate): string {
  return t(`room.teams.problems.${why}`, { of })
}

function FromList({ start, ask }: WayProps) {
  const t = useTranslations()
  const [list, setList] = useState('')
  const id = useId()
  const { placements, problems } = readPlacements(list)
  const [first] = problems
  const place = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (await ask({ type: 'placeTeams', list, start })) setList('')
  }
  const says =
    first === undefined
      ? t('room.teams.onList', { count: countWords(placements.length, t) })
      : t('room.teams.badLine', { line: first.line, why: problemWords(first, t) })
  const refusal = list.trim() === '' ? t('room.teams.paste') : first && problemWords(first, t)
  return (
    <form className="teams__way" onSubmit={(submitted) => void place(submitted)} noValidate>
      <h4>{t('room.teams.fromList')}</h4>
      <label className="field__hint" htmlFor={id}>
        {t('room.teams.listHow')}
      </label>
      <textarea
        id={id}
        className="field__input teams__text"
        rows={4}
        placeholder={t('room.teams.sample')}
        value={list}
        onChange={(change) => setList(change.target.value)}
      />
      <span className="teams__fields">
        <input
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-label={t('room.teams.file')}
          onChange={({ target }) => void target.files?.[0]?.text().then(setList)}
        />
        <Button type="submit" refusal={refusal}>
          {t('room.teams.makeThese')}
        </Button>
      </span>
      <p className="field__hint" role="status">
        {list.trim() === '' ? '' : says}
      </p>
    </form>
  )
}
