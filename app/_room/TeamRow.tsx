'use client'
/** One room in the list of teams: its name and code, who is in it, and what can be done with it. */
import Link from 'next/link'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import { limits } from '../../lib/protocol/limits'
import type { BoardRoom } from '../../lib/protocol/board'
import { Button } from '../_ui/Button'
import { Person } from '../_ui/Mark'
import { spokenCode } from './code'
import type { Ask } from './ask'
import { studentsIn } from './teamWords'

/** What is to go to another room: a person, or everybody of a room. */
export interface Chosen {
  readonly kind: 'person' | 'room'
  readonly id: string
  readonly name: string
  /** Where it is now. */
  readonly room: string
}

interface TeamRowProps {
  readonly room: BoardRoom
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen | null) => void
  readonly onMove: (to: BoardRoom) => void
  readonly ask: Ask
}

export function TeamRow(props: TeamRowProps) {
  const { room, chosen, onChoose, onMove } = props
  const { id, name, code, kind } = room
  const people = studentsIn(room)
  const isTarget = chosen !== null && chosen.room !== id && kind !== 'kept'
  return (
    <li className="teams__room" data-kind={kind}>
      <div className="teams__head">
        <h3>
          <Link href={`/s/${code}`}>{name}</Link>
        </h3>
        <span className="teams__code">{kind === 'kept' ? 'kept as it was' : spokenCode(code)}</span>
        {isTarget ? (
          <Button size="small" kind="main" onClick={() => onMove(room)}>
            {chosen.kind === 'person' ? `Move ${chosen.name} here` : `Merge ${chosen.name} into this`}
          </Button>
        ) : null}
        {chosen === null && kind !== 'kept' ? <RoomActions {...props} /> : null}
        {chosen?.id === id ? (
          <Button size="small" onClick={() => onChoose(null)}>
            Merge nothing
          </Button>
        ) : null}
      </div>
      <ul className="teams__people">
        {people.map((person) => {
          const isChosen = chosen?.id === person.id
          return (
            <li key={person.id}>
              <button
                type="button"
                className="teams__person"
                aria-pressed={isChosen}
                onClick={() =>
                  onChoose(isChosen ? null : { kind: 'person', id: person.id, name: person.name, room: id })
                }
              >
                <Person face={person} />
                {person.isOnline ? null : <span className="teams__away">away</span>}
              </button>
            </li>
          )
        })}
        {people.length === 0 ? <li className="teams__away">Nobody is here.</li> : null}
      </ul>
    </li>
  )
}

function RoomActions({ room, onChoose, ask }: TeamRowProps) {
  const [isNaming, setNaming] = useState(false)
  const { id, name, kind } = room
  if (isNaming) return <RenameForm room={room} ask={ask} onDone={() => setNaming(false)} />
  const { length } = studentsIn(room)
  return (
    <span className="teams__actions">
      {kind === 'waiting' ? null : (
        <Button size="small" kind="quiet" aria-label={`Rename ${name}`} onClick={() => setNaming(true)}>
          Rename
        </Button>
      )}
      <Button
        size="small"
        kind="quiet"
        aria-label={`Split ${name}`}
        refusal={length < 2 ? 'There is nobody to be parted here.' : undefined}
        onClick={() => void ask({ type: 'splitTeam', room: id })}
      >
        Split
      </Button>
      <Button
        size="small"
        kind="quiet"
        aria-label={`Merge ${name} into another`}
        onClick={() => onChoose({ kind: 'room', id, name, room: id })}
      >
        Merge
      </Button>
    </span>
  )
}

interface RenameFormProps {
  readonly room: BoardRoom
  readonly ask: Ask
  readonly onDone: () => void
}

function RenameForm({ room: { id, name }, ask, onDone }: RenameFormProps) {
  const [typed, setTyped] = useState(name)
  const rename = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (await ask({ type: 'renameTeam', room: id, name: typed })) onDone()
  }
  return (
    <form className="teams__rename" onSubmit={(submitted) => void rename(submitted)} noValidate>
      <input
        className="field__input"
        aria-label={`New name of ${name}`}
        autoFocus
        maxLength={limits.nameUnits}
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <Button size="small" type="submit">
        Rename
      </Button>
    </form>
  )
}
