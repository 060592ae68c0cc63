/** Operations on the roster: joining, being there, and which Yjs client ids sign whose text. */
import { bounds } from '../bounds'
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import { COLOURS, type Hand, type Module, type Participant, participantOf, PATTERNS, type RoomState } from '../state'
import { FIRST_CLIENT } from '../authorship'
import { accept, type Of, refuse } from './answer'

/** Joining again with an id that sits here changes nothing: a second tab, or a join that was sent twice. */
export function joinParticipant(state: RoomState, operation: Of<'participantJoined'>): Outcome {
  const { id, name, role, from } = operation
  if (participantOf(state, id) !== undefined) return accept(state)
  const seat = state.participants.length
  if (seat >= bounds.participants) return refuse('session-full')
  if (state.team?.kind === 'kept' && role === 'student') return refuse('room-kept')
  const face = freeFace(state, from ?? faceOf(seat))
  const former = state.former.filter((each) => each.id !== id)
  const names = [...state.participants, ...former].map((each) => each.name)
  const participants = [...state.participants, { id, name: nameBeside(names, name), role, online: false, ...face }]
  const hands = from === undefined || from.handAt === null ? state.hands : withHand(state, id, from.handAt)
  return accept({ ...state, participants, former, hands }, { kind: 'saveParticipant', id })
}

/**
 * To another room, whose state has them by then. What they wrote stays here and stays theirs; a module that they alone wrote is from
 * now on everybody's to write, since else nobody could.
 */
export function leaveRoom(state: RoomState, { by, id }: Of<'participantLeft'>): Outcome {
  const leaver = participantOf(state, id)
  if (leaver === undefined || participantOf(state, by) === undefined) return refuse('no-such-participant')
  if (!isInstructor(state, by) && !(by === id && state.team?.kind === 'waiting')) return refuse('not-instructor')
  if (leaver.role === 'instructor') return refuse('instructor-walks')
  const isTheirs = ({ owner, access }: Module) => owner === id && access === 'owner'
  const opened = (module: Module): Module => (isTheirs(module) ? { ...module, access: 'room' } : module)
  const { modules, shelf } = state
  return accept(
    {
      ...state,
      participants: state.participants.filter((each) => each !== leaver),
      former: [...state.former, { ...leaver, online: false }],
      hands: state.hands.filter(({ participant }) => participant !== id),
      modules: modules.map(opened),
      shelf: shelf.map(opened),
    },
    ...[...modules, ...shelf].filter(isTheirs).map((module) => ({ kind: 'saveModule', id: module.id }) as const),
  )
}

/** Neighbours in the roster differ in colour, and each round of colours shifts the patterns by one. */
function faceOf(seat: number): Face {
  return { colour: seat % COLOURS, pattern: ((seat % COLOURS) + Math.floor(seat / COLOURS)) % PATTERNS }
}

type Face = Pick<Participant, 'colour' | 'pattern'>

/** The face that is wished for, unless somebody here has its colour; in a room with more people than colours, unless somebody has all of it. */
function freeFace({ participants }: RoomState, { colour, pattern }: Face): Face {
  const isFewerThanColours = participants.length < COLOURS
  const isFree = (face: Face) =>
    participants.every((one) => one.colour !== face.colour || (!isFewerThanColours && one.pattern !== face.pattern))
  const wished = { colour, pattern }
  if (isFree(wished)) return wished
  const all = Array.from({ length: COLOURS * PATTERNS }, (_, seat) => faceOf(seat))
  return all.find(isFree) ?? wished
}

/** In the order of the times, no two equal. */
function withHand({ hands }: RoomState, participant: string, at: number): readonly Hand[] {
  const times = new Set(hands.map((hand) => hand.at))
  let free = at
  while (times.has(free)) free++
  return [...hands, { participant, at: free }].sort((a, b) => a.at - b.at)
}

/** A name that is none of those, case aside: a second Ana is "Ana 2". */
export function nameBeside(names: readonly string[], wanted: string): string {
  const taken = new Set(names.map((name) => name.toLowerCase()))
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`
  return name
}

export function showOnline(state: RoomState, operation: Of<'participantOnline'>): Outcome {
  if (participantOf(state, operation.id) === undefined) return refuse('no-such-participant')
  const participants = state.participants.map((participant) =>
    participant.id === operation.id ? { ...participant, online: operation.online } : participant,
  )
  return accept({ ...state, participants })
}

/** A client id belongs to one person for ever: their text carries it. */
export function bindClient(state: RoomState, operation: Of<'clientBound'>): Outcome {
  if (participantOf(state, operation.participant) === undefined) return refuse('no-such-participant')
  if (operation.client < FIRST_CLIENT) return refuse('client-id-taken')
  const holder = state.authors[operation.client]
  if (holder !== undefined && holder !== operation.participant) return refuse('client-id-taken')
  return accept({ ...state, authors: { ...state.authors, [operation.client]: operation.participant } })
}
