'use client'
/** Who writes the open module: in words, and for instructors as a choice. */
import type { ReactNode } from 'react'
import { isHeld, isInstructor, mayWrite } from '../../lib/lesson/rights'
import type { Access, Module, RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Person } from '../_ui/Mark'

interface ModuleAccessProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly module: Module
}

export function ModuleAccess({ link, state, you, module }: ModuleAccessProps) {
  const { owner } = module
  const who = owner === null ? null : <Person face={faceIn(state, owner)} />
  if (!isInstructor(state, you))
    return closedWords(state, you, module) ?? <OpenWords state={state} you={you} module={module} who={who} />
  return (
    <>
      {who}
      {module.exercise === null ? null : 'Part of the task'}
      <AccessChoice link={link} module={module} />
    </>
  )
}

/** Of a module that no student writes. */
function closedWords(state: RoomState, you: string, { access, exercise }: Module): string | null {
  if (isHeld(state, you)) return 'Eyes here: nobody writes now.'
  if (access !== 'read-only') return null
  return exercise === null ? 'Read-only: you read.' : 'Part of the task: you read.'
}

interface OpenWordsProps extends Omit<ModuleAccessProps, 'link'> {
  readonly who: ReactNode
}

function OpenWords({ state, you, module, who }: OpenWordsProps) {
  if (who === null) return 'Shared: everybody writes here.'
  const isMine = mayWrite(state, you, module)
  return (
    <>
      {who}{' '}
      {module.access === 'room'
        ? 'shares it: everybody writes here.'
        : isMine
          ? 'writes here.'
          : 'writes here; you read.'}
    </>
  )
}

const CHOICES: readonly (readonly [Access, string])[] = [
  ['owner', 'Its owner writes'],
  ['room', 'Everybody writes'],
  ['read-only', 'Read-only'],
  ['hidden', 'Hidden'],
]

interface AccessChoiceProps {
  readonly link: RoomLink
  readonly module: Module
}

function AccessChoice({ link, module }: AccessChoiceProps) {
  const choices = CHOICES.filter(([access]) => access !== 'owner' || module.owner !== null)
  const choose = (chosen: string) => {
    const access = choices.find(([each]) => each === chosen)?.[0]
    if (access !== undefined) void link.command({ type: 'setAccess', module: module.id, access })
  }
  return (
    <select
      className="module__access"
      aria-label={`What others may do with ${module.file}`}
      value={module.access}
      onChange={(change) => choose(change.target.value)}
    >
      {choices.map(([access, words]) => (
        <option key={access} value={access}>
          {words}
        </option>
      ))}
    </select>
  )
}
