'use client'
/** The room's panes and what they share: the shown run, the reader's step and choice, the open module. */
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { RoomState } from '../../lib/lesson/state'
import { exerciseOf, participantOf } from '../../lib/lesson/state'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { useBoard } from '../_data/useBoard'
import type { Link } from '../_data/useLink'
import { useSteady } from '../_data/useSteady'
import type { Arrival } from '../_data/useRoomLink'
import type { ShownPlace } from '../_data/useShownRun'
import { Notice } from '../_ui/Notice'
import type { LineTarget } from '../_editor/Editor'
import { ArrivalNews } from './ArrivalNews'
import type { Going } from './PointedText'
import { CompanionBar } from './CompanionBar'
import { EyesBar } from './EyesHere'
import { HandQueue } from './Hands'
import { InvitePane } from './InvitePane'
import { EarlierRun, LinkedRun, LostRun } from './LostRun'
import { linesOf } from './lines'
import { OpenLive } from './LiveTabs'
import { entryId, isTyped } from './liveWords'
import { ModulePane } from './ModulePane'
import { OutputPane } from './OutputPane'
import { panesClass } from './panesClass'
import {
  ChatPane,
  ConsolePane,
  fetchRoomParts,
  fetchRunParts,
  HeapPane,
  KeysSheet,
  TaskPane,
  VerdictPane,
} from './parts'
import { RoomsBar } from './RoomsBar'
import { useSharedInput } from './RunInput'
import { SpotlightBar } from './SpotlightBar'
import { TopBar } from './TopBar'
import { useBreakpoints } from './useBreakpoints'
import { useChat } from './useChat'
import { useCompanion } from './useCompanion'
import { useFollow } from './useFollow'
import { useHand } from './useHand'
import { useJumps } from './useJumps'
import { usePlay } from './usePlay'
import { usePrediction } from './usePrediction'
import { useReader } from './useReader'
import { useReadingLink } from './useReadingLink'
import { useRoomKeys } from './useRoomKeys'
import { useRunControls } from './useRunControls'
import { useSpotlight } from './useSpotlight'
import { WaitingBar } from './WaitingBar'

/** Instructors alone have a door to look after. */
const DoorQueue = dynamic(async () => (await import('./DoorQueue')).DoorQueue, { ssr: false })

interface RoomScreenProps {
  readonly link: RoomLink
  readonly snapshot: LinkSnapshot
  readonly state: RoomState
  readonly you: string
  readonly place: ShownPlace
  readonly reading: Link
  readonly address: string
  readonly arrival: Arrival | null
  readonly onArrivalRead: () => void
}

export function RoomScreen(props: RoomScreenProps) {
  const t = useTranslations()
  const { link, snapshot, state, you, place, reading, address, arrival, onArrivalRead } = props
  const chat = useChat(state, you)
  const isInstructor = participantOf(state, you)?.role === 'instructor'
  const { shown, isLive, goLive } = place
  const live = isLive ? state.live : null
  const rooms = useBoard(link, snapshot, isInstructor)
  const seen = shown.early ?? shown.result
  const isComing = shown.early !== null
  const walker = useReader(seen, reading.to)
  const spot = useSpotlight({ link, state, you, reader: walker, visit: reading.visit })
  // Whoever looks at other steps than the shown one waits until all are here.
  const known = useMemo(() => (isComing ? { ...walker, view: null } : walker), [walker, isComing])
  const prediction = usePrediction(known, state.isPredicting && !isInstructor && !isLive, spot.part === 'follows')
  const reader = useMemo(() => ({ ...walker, goTo: prediction.goTo }), [walker, prediction.goTo])
  const knower = useMemo(() => ({ ...known, goTo: prediction.goTo }), [known, prediction.goTo])
  const controls = useRunControls(link, snapshot, state, () => goLive(false))
  const input = useSharedInput(link, state, you)
  const [module, setModule] = useState<string | null>(null)
  const [target, setTarget] = useState<LineTarget | null>(null)
  const caret = useRef<string | null>(null)
  const companion = useCompanion(snapshot, state, setModule)
  const [areKeysShown, setKeysShown] = useState(false)
  const showKeys = useCallback(() => setKeysShown(true), [])
  const hideKeys = useCallback(() => setKeysShown(false), [])
  const [isWide, setWide] = useState(false)
  const turnWide = useCallback(() => setWide((before) => !before), [])
  const isBeside = reader.heapView === 'runs' && state.runs.length > 1
  useEffect(() => {
    if (!isBeside) return undefined
    setWide(true)
    return () => setWide(false)
  }, [isBeside])
  const [nowhere, setNowhere] = useState<{ words: string; step: number } | null>(null)
  const sources = seen?.record.sources ?? null
  const breakpoints = useBreakpoints(link, state, sources)
  const jumps = useJumps(
    knower,
    breakpoints,
    useCallback((words: string) => setNowhere({ words, step: reader.step }), [reader.step]),
  )
  const play = usePlay(knower, breakpoints, prediction.isOn)
  const ownHand = useHand(link, state, you)
  const hand = isInstructor ? null : ownHand
  useRoomKeys({
    reader,
    jumps,
    prediction,
    play,
    hand,
    onRun: controls.run,
    onChat: () => chat.show(!chat.isOpen),
    onKeys: showKeys,
    onWide: turnWide,
  })
  // The picture goes ahead; the editor and the output follow as soon as there is time.
  const late = useDeferredValue(reader)
  const lines = useMemo(() => linesOf(late, t), [late, t])
  const openFile = useSteady((file: string) => {
    const found = state.modules.find((each) => each.file === file)
    if (found !== undefined) setModule(found.id)
  })
  const noteCaret = useCallback((words: string) => (caret.current = words), [])
  const openModule = useSteady((chosen: string) => {
    companion.follow(null)
    setTarget(null)
    setModule(chosen)
  })
  const room = useMemo(() => ({ link, state, you }), [link, state, you])
  const ways = useMemo(() => <OpenLive {...room} onGo={() => goLive(true)} />, [room, goLive])
  const followFile = useSteady((file: string) => {
    if (isTyped(file)) document.getElementById(entryId(file))?.focus()
    else openFile(file)
  })
  const showFile = useSteady((file: string) => {
    setWide(false)
    followFile(file)
  })
  useFollow(late, openFile)
  const { onSeen } = shown
  const isSeen = isComing && reader.view?.result === shown.early
  useEffect(() => {
    if (isSeen) onSeen()
  }, [isSeen, onSeen])
  useReadingLink(reader)
  const { visit } = reading
  const going = useMemo<Going>(
    () => ({
      toLine: (file, line) => {
        setWide(false)
        openFile(file)
        setTarget({ file, line })
      },
      toStep: (run, step) =>
        visit({
          place: { run, step, event: null, choice: null, beside: null, view: 'picture' },
          isHeld: true,
          goesAlong: false,
        }),
    }),
    [openFile, visit],
  )
  const isRunThere = state.runs.length > 0
  useEffect(fetchRoomParts, [])
  useEffect(() => {
    if (isRunThere) fetchRunParts()
  }, [isRunThere])
  const isFormer = controls.active !== undefined || (shown.isLoading && shown.result !== null && !isComing)
  const card = exerciseOf(state, state.exercise)
  const panes = panesClass({
    task: card !== undefined,
    console: live !== null,
    invite: reader.view === null,
    input: live === null && input.isOpen,
    wide: isWide && reader.view !== null,
  })
  return (
    <div className={card === undefined ? 'room' : 'room room--task'}>
      <a className="skip" href="#heap">
        {t('room.skip')}
      </a>
      <TopBar
        link={link}
        state={state}
        you={you}
        snapshot={snapshot}
        controls={controls}
        address={address}
        hand={hand}
        rooms={rooms}
        chat={chat}
        onFollow={companion.follow}
        onKeys={showKeys}
      />
      <div className="room__news">
        {snapshot.stuck === null ? null : <Notice kind="trouble">{t(`refusal.${snapshot.stuck}`)}</Notice>}
        <RoomsBar rooms={rooms} here={state.room} />
        <WaitingBar state={state} you={you} />
        <ArrivalNews arrival={arrival} state={state} onRead={onArrivalRead} />
        {controls.trouble === null ? null : <Notice kind="trouble">{controls.trouble}</Notice>}
        {snapshot.door === null ? null : <DoorQueue link={link} door={snapshot.door} />}
        {isInstructor ? <HandQueue link={link} state={state} /> : null}
        <EyesBar link={link} state={state} you={you} />
        <SpotlightBar state={state} spot={spot} isInstructor={isInstructor} />
        <CompanionBar companion={companion} state={state} presence={snapshot.presence} />
        <EarlierRun shown={shown} />
        <LinkedRun shown={shown} />
      </div>
      <main className={panes}>
        {card === undefined ? null : (
          <TaskPane
            key={card.name}
            link={link}
            snapshot={snapshot}
            state={state}
            you={you}
            card={card}
            going={going}
            run={reader.view?.result.id ?? null}
            hasTeams={rooms !== null && rooms.length > 1}
          />
        )}
        <ModulePane
          link={link}
          snapshot={snapshot}
          state={state}
          you={you}
          module={module}
          target={target}
          onCaret={noteCaret}
          onModule={openModule}
          companion={companion}
          lines={lines}
          breakpoints={breakpoints}
          sources={sources}
        />
        {live === null ? (
          <OutputPane
            input={input}
            state={state}
            seen={seen}
            lost={shown.lost}
            isFormer={isFormer}
            step={late.step}
            isLaterHidden={prediction.isOn}
            lines={lines}
            ways={ways}
          />
        ) : (
          <ConsolePane
            key={live.id}
            link={link}
            snapshot={snapshot}
            state={state}
            you={you}
            live={live}
            lines={lines}
            onOutput={() => goLive(false)}
          />
        )}
        {reader.view === null ? (
          shown.lost === null ? (
            <InvitePane
              state={state}
              address={address}
              isInstructor={isInstructor}
              you={you}
              presence={snapshot.presence}
              onFollow={companion.follow}
              shown={shown}
            />
          ) : (
            <LostRun shown={shown} />
          )
        ) : (
          <>
            <HeapPane
              state={state}
              view={reader.view}
              reader={reader}
              jumps={jumps}
              prediction={prediction}
              play={play}
              nowhere={nowhere?.step === reader.step ? nowhere.words : null}
              spot={isInstructor ? spot : null}
              coming={isComing ? shown : null}
              isFormer={isFormer}
              isWide={isWide}
              onWide={turnWide}
            />
            {late.view === null ? null : (
              <VerdictPane
                isComing={isComing}
                room={room}
                view={late.view}
                reader={late}
                isFormer={isFormer}
                isHidden={prediction.isOn}
                onOpenFile={showFile}
                onFollowFile={followFile}
              />
            )}
          </>
        )}
      </main>
      {chat.isOpen ? (
        <ChatPane
          link={link}
          state={state}
          you={you}
          going={going}
          caretWords={() => caret.current}
          place={reader.view === null ? null : { run: reader.view.result.id, step: reader.step }}
          hasTeams={rooms !== null && rooms.length > 1}
          onClose={() => chat.show(false)}
        />
      ) : null}
      <KeysSheet isOpen={areKeysShown} onClose={hideKeys} />
    </div>
  )
}
