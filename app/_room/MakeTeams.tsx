'use client'
/** The three ways of making teams: at random, from a list, by hand. */
import type { SubmitEvent } from 'react'
import { useId, useState } from 'react'
import { freeTeamNames } from '../../lib/lesson/deal'
import { readPlacements } from '../../lib/lesson/placements'
import { limits } from '../../lib/protocol/limits'
import type { Rooms } from '../_data/useBoard'
import { Button } from '../_ui/Button'
import type { Ask } from './arranging'
import { countWords, studentsIn } from './teamWords'

interface MakeTeamsProps {
  readonly rooms: Rooms
  readonly ask: Ask
}

type Start = 'lesson' | 'room'

export function MakeTeams({ rooms, ask }: MakeTeamsProps) {
  const [start, setStart] = useState<Start>('lesson')
  const id = useId()
  const waiting = rooms[0] === undefined ? 0 : studentsIn(rooms[0]).length
  const starts: readonly (readonly [Start, string])[] = [
    ['lesson', 'the lesson’s own modules'],
    [
      'room',
      rooms.length === 1 ? 'a copy of all that is in this room now' : 'a copy of all that is in the waiting room',
    ],
  ]
  return (
    <section className="teams__make" aria-labelledby={id}>
      <h3 id={id}>{rooms.length === 1 ? 'Make teams' : 'More teams'}</h3>
      <fieldset className="teams__start">
        <legend>A new team begins with</legend>
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
      <h4>At random</h4>
      <span className="teams__fields">
        <input
          className="field__input teams__number"
          type="number"
          min={1}
          max={100}
          aria-label="How many"
          value={count}
          onChange={(change) => setCount(change.target.value)}
        />
        <select
          className="field__input"
          aria-label="Of what"
          value={by}
          onChange={(change) => setBy(change.target.value === 'teams' ? 'teams' : 'people')}
        >
          <option value="people">people in each team</option>
          <option value="teams">teams</option>
        </select>
        <Button type="submit" kind="main" refusal={isNumber ? undefined : 'Say a number from 1 to 100.'}>
          Deal
        </Button>
      </span>
      <p className="field__hint">
        {isFirst ? 'Everybody who is here' : 'Everybody in the waiting room'}: {countWords(waiting)}.
      </p>
    </form>
  )
}

function ByHand({ rooms, start, ask }: WayProps & { readonly rooms: Rooms }) {
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
      <h4>By hand</h4>
      <span className="teams__fields">
        <input
          className="field__input"
          aria-label="The team’s name"
          maxLength={limits.nameUnits}
          value={name}
          onChange={(change) => setTyped(change.target.value)}
        />
        <Button type="submit" refusal={name.trim() === '' ? 'Give the team a name.' : undefined}>
          Add a team
        </Button>
      </span>
      <p className="field__hint">Then press names to move people there, or give out the team’s code.</p>
    </form>
  )
}

function FromList({ start, ask }: WayProps) {
  const [list, setList] = useState('')
  const id = useId()
  const { placements, problems } = readPlacements(list)
  const [first] = problems
  const place = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (await ask({ type: 'placeTeams', list, start })) setList('')
  }
  const says =
    first === undefined ? `${countWords(placements.length)} on the list.` : `Line ${first.line}: ${first.says}`
  const refusal = list.trim() === '' ? 'Paste a list, or choose a file.' : first?.says
  return (
    <form className="teams__way" onSubmit={(submitted) => void place(submitted)} noValidate>
      <h4>From a list</h4>
      <label className="field__hint" htmlFor={id}>
        A line for each person: name, comma, team. Whoever is not here yet goes to their team on joining.
      </label>
      <textarea
        id={id}
        className="field__input teams__text"
        rows={4}
        placeholder={'Ana, Red\nBen, Blue'}
        value={list}
        onChange={(change) => setList(change.target.value)}
      />
      <span className="teams__fields">
        <input
          type="file"
          accept=".csv,text/csv,text/plain"
          aria-label="A file with the list (CSV)"
          onChange={({ target }) => void target.files?.[0]?.text().then(setList)}
        />
        <Button type="submit" refusal={refusal}>
          Make these teams
        </Button>
      </span>
      <p className="field__hint" role="status">
        {list.trim() === '' ? '' : says}
      </p>
    </form>
  )
}
