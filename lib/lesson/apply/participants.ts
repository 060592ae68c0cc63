/** Operations on the roster: joining, being there, and which Yjs client ids sign whose text. */
import { bounds } from '../bounds'
import type { Outcome } from '../operation'
import { COLOURS, type Participant, participantOf, PATTERNS, type RoomState } from '../state'
import { FIRST_CLIENT } from '../authorship'
import { accept, type Of, refuse } from './answer'

/** Joining again with an id that sits here changes nothing: a second tab, or a join that was sent twice. */
export function joinParticipant(state: RoomState, operation: Of<'participantJoined'>): Outcome {
  if (participantOf(state, operation.id) !== undefined) return accept(state)
  const seat = state.participants.length
  if (seat >= bounds.participants) return refuse('session-full')
  const participant: Participant = {
    id: operation.id,
    name: freeName(state, operation.name),
    role: operation.role,
    online: false,
    ...faceOf(seat),
  }
  const participants = [...state.participants, participant]
  return accept({ ...state, participants }, { kind: 'saveParticipant', id: operation.id })
}

/** Neighbours in the roster differ in colour, and each round of colours shifts the patterns by one. */
export function faceOf(seat: number): Pick<Participant, 'colour' | 'pattern'> {
  return { colour: seat % COLOURS, pattern: ((seat % COLOURS) + Math.floor(seat / COLOURS)) % PATTERNS }
}

function freeName(state: RoomState, wanted: string): string {
  const taken = new Set(state.participants.map((participant) => participant.name.toLowerCase()))
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
