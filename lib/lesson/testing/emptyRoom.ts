/** A room in which nobody is and nothing has happened; tests put in what they are about. */
import type { RoomState } from '../state'

export const emptyRoom: RoomState = {
  seq: 0,
  code: 'ABCDEF',
  joinCode: 'ABCDEF',
  room: 'room',
  lesson: { slug: 'blank', title: 'Blank', text: '' },
  participants: [],
  former: [],
  team: null,
  hands: [],
  chat: { isMuted: false, messages: [] },
  modules: [{ id: 'main', file: 'main.py', owner: null, access: 'room', exercise: null }],
  shelf: [],
  isPredicting: false,
  eyesOn: null,
  spotlight: null,
  exercises: [],
  exercise: null,
  attempts: [],
  runs: [],
  live: null,
  authors: {},
}
