'use client'
/** Who writes the open module: in words, and for instructors as a choice. */
import { useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import { isHeld, isInstructor, mayWrite } from '../../lib/lesson/rights'
import type { Access, Module, RoomState } from '../../lib/lesson/state'
import { faceIn } from '../_data/faces'
import type { RoomLink } from '../_data/provider/RoomLink'
import { Person } from '../_ui/Mark'
import type { Translate } from '../_language/translate'

interface ModuleAccessProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly module: Module
}

export const ModuleAccess = memo(function ModuleAccess({ link, state, you, module }: ModuleAccessProps) {
  const t = useTranslations()
  const { owner } = module
  const who = owner === null ? null : <Person face={faceIn(state, owner, t)} />
  if (!isInstructor(state, you))
    return closedWords(state, you, module, t) ?? <OpenWords state={state} you={you} module={module} who={who} />
  return (
    <>
      {who}
      {module.exercise === null ? null : t('room.access.partOfTask')}
      <AccessChoice link={link} module={module} />
    </>
  )
})

/** Of a module that no student writes. */
function closedWords(state: RoomState, you: string, { access, exercise }: Module, t: Translate): string | null {
  if (isHeld(state, you)) return t('room.eyes.nobodyWrites')
  if (access !== 'read-only') return null
  return exercise === null ? t('room.access.youRead') : t('room.access.youReadTask')
}

interface OpenWordsProps extends Omit<ModuleAccessProps, 'link'> {
  readonly who: ReactNode
}

function OpenWords({ state, you, module, who }: OpenWordsProps) {
  const t = useTranslations()
  if (who === null) return t('room.access.shared')
  const isMine = mayWrite(state, you, module)
  return (
    <>
      {who}{' '}
      {module.access === 'room'
        ? t('room.access.sharesIt')
        : isMine
          ? t('room.access.writes')
          : t('room.access.writesYouRead')}
    </>
  )
}

const CHOICES: readonly Access[] = ['owner', 'room', 'read-only', 'hidden']

interface AccessChoiceProps {
  readonly link: RoomLink
  readonly module: Module
}

function AccessChoice({ link, module }: AccessChoiceProps) {
  const t = useTranslations()
  const choices = CHOICES.filter((access) => access !== 'owner' || module.owner !== null)
  const choose = (chosen: string) => {
    const access = choices.find((each) => each === chosen)
    if (access !== undefined) void link.command({ type: 'setAccess', module: module.id, access })
  }
  return (
    <select
      className="module__access"
      aria-label={t('room.access.what', { file: module.file })}
      value={module.access}
      onChange={(change) => choose(change.target.value)}
    >
      {choices.map((access) => (
        <option key={access} value={access}>
          {t(`room.access.choices.${access}`)}
        </option>
      ))}
    </select>
  )
}
