'use client'
/** The room's head: what lesson it is, who is here, whether text is stored, and Run. */
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useState } from 'react'
import { participantOf, type RoomState } from '../../lib/lesson/state'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import type { Rooms } from '../_data/useBoard'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Logo } from '../_ui/Masthead'
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

export function TopBar(props: TopBarProps) {
  const { link, state, you, snapshot, controls, address, hand, rooms, chat, onFollow, onKeys } = props
  const code = state.joinCode
  const [isInviting, setInviting] = useState(false)
  const [isReading, setReading] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const [isClassShown, setClassShown] = useState(false)
  return (
    <header className="topbar">
      <Link href="/" className="topbar__home" aria-label="Heaproom, first page">
        <Logo />
      </Link>
      <h1 className="topbar__title">{state.lesson.title}</h1>
      {state.team === null ? null : <span className="topbar__team">{state.team.name}</span>}
      <Button size="icon" kind="quiet" aria-label="Lesson text" title="Lesson text" onClick={() => setReading(true)}>
        <Icon name="lesson" />
      </Button>
      {state.exercises.length === 0 ? null : (
        <Button size="small" kind="quiet" onClick={() => setChoosing(true)}>
          Exercises
        </Button>
      )}
      {rooms === null ? null : (
        <Button size="small" kind="quiet" onClick={() => setClassShown(true)}>
          Class
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
      <Button size="icon" kind="quiet" aria-label="Keys" title="Keys (?)" onClick={onKeys}>
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
        title={state.team?.kind === 'team' ? `Join ${state.team.name}` : 'Join this session'}
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
        <PredictSwitch link={link} state={state} you={you} />
      </Sheet>
    </header>
  )
}

/** For instructors: whether everybody else predicts. */
function PredictSwitch({ link, state, you }: Pick<TopBarProps, 'link' | 'state' | 'you'>) {
  if (participantOf(state, you)?.role !== 'instructor') return null
  return (
    <label>
      <input
        type="checkbox"
        checked={state.isPredicting}
        onChange={({ target }) => void link.command({ type: 'setPrediction', isOn: target.checked })}
      />{' '}
      Everybody predicts what a line does before they see it
    </label>
  )
}

function SaveState({ snapshot }: { readonly snapshot: LinkSnapshot }) {
  if (snapshot.status !== 'online') {
    return (
      <span className="save save--offline" role="status">
        Not connected. {snapshot.saved ? 'All your text is stored.' : 'Your text is kept in this tab and will be sent.'}
      </span>
    )
  }
  return (
    <span className="save" data-saved={snapshot.saved}>
      {snapshot.saved ? <Icon name="saved" /> : null}
      {snapshot.saved ? 'Stored' : 'Storing …'}
    </span>
  )
}
