/** Operations on what people write to each other in a room. Older messages than the state remembers stay in the store. */
import { bounds } from '../bounds'
import type { Outcome } from '../operation'
import { isInstructor } from '../rights'
import { isSeen, type Message, participantOf, type RoomState, runOf } from '../state'
import { accept, type Of, refuse } from './answer'

export function sendMessage(state: RoomState, { by, id, text, run, at }: Of<'messageSent'>): Outcome {
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  if (state.chat.isMuted && !isInstructor(state, by)) return refuse('chat-muted')
  const isKnown = run !== null && (runOf(state, run) !== undefined || isSeen(state, run))
  const message: Message = { id, by, text, at, run: isKnown ? run : null }
  const messages = [...state.chat.messages, message].slice(-bounds.messages)
  return accept({ ...state, chat: { ...state.chat, messages } }, { kind: 'saveMessage', id })
}

/** By who wrote it, or by an instructor: for everybody, and from the store. */
export function removeMessage(state: RoomState, { by, id }: Of<'messageRemoved'>): Outcome {
  if (participantOf(state, by) === undefined) return refuse('no-such-participant')
  const message = state.chat.messages.find((each) => each.id === id)
  if (message === undefined) return refuse('no-such-message')
  if (message.by !== by && !isInstructor(state, by)) return refuse('not-instructor')
  const messages = state.chat.messages.filter((each) => each !== message)
  return accept({ ...state, chat: { ...state.chat, messages } }, { kind: 'removeMessage', id })
}

export function muteChat(state: RoomState, { by, isOn }: Of<'chatMuted'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  return accept({ ...state, chat: { ...state.chat, isMuted: isOn } }, { kind: 'saveRoom', id: state.room })
}

/** All of them, also those that the state has forgotten. */
export function clearChat(state: RoomState, { by }: Of<'chatCleared'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  return accept({ ...state, chat: { ...state.chat, messages: [] } }, { kind: 'clearMessages', id: state.room })
}
