'use client'
/** What can be done with a room while teams are arranged: to take in what is chosen; to be renamed, split or merged. */
import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useState } from 'react'
import type { BoardRoom } from '../../lib/protocol/board'
import { limits } from '../../lib/protocol/limits'
import { Button } from '../_ui/Button'
import type { Arranging, Ask } from './arranging'
import { studentsIn } from './teamWords'

interface RoomActionsProps {
  readonly room: BoardRoom
  readonly arranging: Arranging
}

export function RoomActions({ room, arranging }: RoomActionsProps) {
  const t = useTranslations()
  const { chosen, onChoose, onMove } = arranging
  if (room.kind === 'kept') return null
  if (chosen === null) return <OwnActions room={room} arranging={arranging} />
  if (chosen.id === room.id) {
    return (
      <Button size="small" onClick={() => onChoose(null)}>
        {t('room.arrange.mergeNothing')}
      </Button>
    )
  }
  if (chosen.room === room.id) return null
  return (
    <Button size="small" kind="main" onClick={() => onMove(room)}>
      {chosen.kind === 'person'
        ? t('room.arrange.moveHere', { name: chosen.name })
        : t('room.arrange.mergeInto', { name: chosen.name })}
    </Button>
  )
}

function OwnActions({ room, arranging: { onChoose, ask, exercises } }: RoomActionsProps) {
  const t = useTranslations()
  const [isNaming, setNaming] = useState(false)
  const { id, name, kind } = room
  if (isNaming) return <RenameForm room={room} ask={ask} onDone={() => setNaming(false)} />
  const isAlone = studentsIn(room).length < 2
  return (
    <span className="card-room__actions">
      {kind === 'waiting' ? null : (
        <Button
          size="small"
          kind="quiet"
          aria-label={t('room.arrange.renameOf', { name })}
          onClick={() => setNaming(true)}
        >
          {t('room.arrange.rename')}
        </Button>
      )}
      <Button
        size="small"
        kind="quiet"
        aria-label={t('room.arrange.splitOf', { name })}
        refusal={isAlone ? t('room.arrange.nobody') : undefined}
        onClick={() => void ask({ type: 'splitTeam', room: id })}
      >
        {t('room.arrange.split')}
      </Button>
      <Button
        size="small"
        kind="quiet"
        aria-label={t('room.arrange.mergeOf', { name })}
        onClick={() => onChoose({ kind: 'room', id, name, room: id })}
      >
        {t('room.arrange.merge')}
      </Button>
      {exercises.length === 0 ? null : (
        <select
          className="module__access"
          aria-label={t('room.arrange.openIn', { name })}
          value={room.exercise ?? ''}
          onChange={({ target }) =>
            void ask({ type: 'openExerciseIn', room: id, exercise: target.value === '' ? null : target.value })
          }
        >
          <option value="">{t('room.exercises.own')}</option>
          {exercises.map((exercise) => (
            <option key={exercise.name} value={exercise.name}>
              {exercise.title}
            </option>
          ))}
        </select>
      )}
    </span>
  )
}

interface RenameFormProps {
  readonly room: BoardRoom
  readonly ask: Ask
  readonly onDone: () => void
}

function RenameForm({ room: { id, name }, ask, onDone }: RenameFormProps) {
  const t = useTranslations()
  const [typed, setTyped] = useState(name)
  const rename = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    if (await ask({ type: 'renameTeam', room: id, name: typed })) onDone()
  }
  return (
    <form className="card-room__rename" onSubmit={(submitted) => void rename(submitted)} noValidate>
      <input
        className="field__input"
        aria-label={t('room.arrange.newName', { name })}
        autoFocus
        maxLength={limits.nameUnits}
        value={typed}
        onChange={(change) => setTyped(change.target.value)}
      />
      <Button size="small" type="submit">
        {t('room.arrange.rename')}
      </Button>
    </form>
  )
}
