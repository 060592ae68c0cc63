'use client'
/** The room's head: what lesson it is, who is here, whether text is stored, and Run. */
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { memo, useState } from 'react'
import { participantOf, type RoomState } from '../../lib/lesson/state'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { LanguageChoice } from '../_language/LanguageChoice'
import type { Rooms } from '../_data/useBoard'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Logo } from '../_ui/Masthead'
import { MotionSwitch } from '../_ui/MotionSwitch'
import { Prose } from '../_ui/Prose'
import { Sheet } from '../_ui/Sheet'
import { ThemeSwitch } from '../_ui/ThemeSwitch'
import { spokenCode } from './code'
import { ChatButton } from './ChatButton'
import { EyesButton } from './EyesHere'
import { HandButton } from './Hands'
import { Invitation } from './Invitation'
import { KeptUntil } from './KeptUntil'
import { ClassSheet, ExerciseSheet } from './parts'
import { Roster, RosterMarks } from './Roster'
import { RunButton } from './RunButton'
import type { ChatView } from './useChat'
import type { OwnHand } from './useHand'
import type { RunControls } from './useRunControls'

/** Instructors alone have a door to look after. */
const DoorPart = dynamic(async () => (await import('./DoorPart')).DoorPart, { ssr: false })

interface TopBarProps {
  readonly link: RoomLink
  readonly state: RoomState
  readonly you: string
  readonly snapshot: LinkSnapshot
  readonly controls: RunControls
  readonly address: string
  /** Null for those who see the queue. */
  readonly hand: OwnHand | null
  /** All rooms of the session, for instructors; null for everybody else. */
  readonly rooms: Rooms | null
  readonly chat: ChatView
  readonly onFollow: (participant: string) => void
  readonly onKeys: () => void
}

export const TopBar = memo(function TopBar(props: TopBarProps) {
  const t = useTranslations()
  const { link, state, you, snapshot, controls, address, hand, rooms, chat, onFollow, onKeys } = props
  const code = state.joinCode
  const [isInviting, setInviting] = useState(false)
  const [isReading, setReading] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const [isClassShown, setClassShown] = useState(false)
  return (
    <header className={snapshot.status === 'online' ? 'topbar topbar--online' : 'topbar'}>
      <Link href="/" className="topbar__home" aria-label={t('room.top.home')}>
        <Logo />
      </Link>
      <h1 className="topbar__title">{state.lesson.title}</h1>
      {state.team === null ? null : <span className="topbar__team">{state.team.name}</span>}
      <Button
        size="icon"
        kind="quiet"
        aria-label={t('room.top.lesson')}
        title={t('room.top.lesson')}
        onClick={() => setReading(true)}
      >
        <Icon name="lesson" />
      </Button>
      {state.exercises.length === 0 ? null : (
        <Button size="small" kind="quiet" onClick={() => setChoosing(true)}>
          {t('room.exercises.title')}
        </Button>
      )}
      {rooms === null ? null : (
        <Button size="small" kind="quiet" onClick={() => setClassShown(true)}>
          {t('room.class.title')}
        </Button>
      )}
      <RunButton controls={controls} />
      <SaveState snapshot={snapshot} />
      <EyesButton link={link} state={state} you={you} />
      {hand === null ? null : <HandButton hand={hand} isOnline={snapshot.status === 'online'} />}
      <ChatButton chat={chat} state={state} />
      <span className="topbar__gap" />
      <RosterMarks state={state} you={you} presence={snapshot.presence} onFollow={onFollow} />
      <Button size="small" onClick={() => setInviting(true)}>
        <Icon name="people" />
        {spokenCode(code)}
      </Button>
      <ThemeSwitch />
      <Button size="icon" kind="quiet" aria-label={t('room.keys.title')} title={t('room.top.keys')} onClick={onKeys}>
        <Icon name="keys" />
      </Button>
      <Sheet title={state.lesson.title} isOpen={isReading} onClose={() => setReading(false)}>
        <Prose markdown={state.lesson.text} />
      </Sheet>
      {rooms === null ? null : (
        <ClassSheet
          code={state.code}
          link={link}
          rooms={rooms}
          exercises={state.exercises}
          isOpen={isClassShown}
          onClose={() => setClassShown(false)}
        />
      )}
      <ExerciseSheet
        link={link}
        state={state}
        you={you}
        hasTeams={rooms !== null && rooms.length > 1}
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
      />
      <Sheet
        title={state.team?.kind === 'team' ? t('room.top.joinTeam', { name: state.team.name }) : t('room.top.join')}
        isOpen={isInviting}
        onClose={() => setInviting(false)}
      >
        <Invitation code={code} address={address} />
        {snapshot.door === null ? null : <DoorPart link={link} door={snapshot.door} />}
        <Roster
          link={link}
          state={state}
          you={you}
          presence={snapshot.presence}
          onFollow={(participant) => {
            setInviting(false)
            onFollow(participant)
          }}
        />
        <KeptUntil code={state.code} />
        <LanguageChoice />
        <MotionSwitch />
        <PredictSwitch link={link} state={state} you={you} />
      </Sheet>
    </header>
  )
})

/** For instructors: whether everybody else predicts. */
function PredictSwitch({ link, state, you }: Pick<TopBarProps, 'link' | 'state' | 'you'>) {
  const t = useTranslations()
  if (participantOf(state, you)?.role !== 'instructor') return null
  return (
    <label>
      <input
        type="checkbox"
        checked={state.isPredicting}
        onChange={({ target }) => void link.command({ type: 'setPrediction', isOn: target.checked })}
      />{' '}
      {t('room.top.predict')}
    </label>
  )
}

function SaveState({ snapshot }: { readonly snapshot: LinkSnapshot }) {
  const t = useTranslations()
  if (snapshot.status !== 'online') {
    return (
      <span className="save save--offline" role="status">
        {snapshot.saved ? t('room.top.offlineSaved') : t('room.top.offline')}
      </span>
    )
  }
  return (
    <span className="save" data-saved={snapshot.saved}>
      {snapshot.saved ? <Icon name="saved" /> : null}
      {snapshot.saved ? t('room.top.stored') : t('room.top.storing')}
    </span>
  )
}
