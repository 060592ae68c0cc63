/** Commands that are operations as they stand, but for who, which ids and when: none of these is for the one who asks to say. */
import type { Operation } from '../../lib/lesson/operation'
import type { CheckedCommand } from '../../lib/protocol/command'
import { newId } from '../store/newId'

/** What needs more than the state to become an operation is the room's. */
type PlainCommand = Exclude<
  CheckedCommand,
  { type: 'requestRun' | 'openExercise' | 'requestCheck' | 'askHint' | 'showSolution' }
>

export function operationOf(command: PlainCommand, by: string, at: number): Operation {
  switch (command.type) {
    case 'createModule':
      return { type: 'moduleCreated', by, id: newId(), file: command.file, shared: command.shared }
    case 'renameModule':
      return { type: 'moduleRenamed', by, id: command.module, file: command.file }
    case 'removeModule':
      return { type: 'moduleRemoved', by, id: command.module }
    case 'setAccess':
      return { type: 'accessSet', by, id: command.module, access: command.access }
    case 'setEyes':
      return { type: 'eyesSet', by, isOn: command.isOn }
    case 'stopRun':
      return { type: 'runStopRequested', by, id: command.run }
    case 'setPrediction':
      return { type: 'predictionSet', by, isOn: command.isOn }
    case 'startSpotlight':
      return { type: 'spotlightStarted', by, place: command.place, at }
    case 'moveSpotlight':
      return { type: 'spotlightMoved', by, place: command.place }
    case 'endSpotlight':
      return { type: 'spotlightEnded', by }
    case 'openLive':
      return { type: 'liveOpened', by, id: newId(), at }
    case 'typeLive':
      return { type: 'liveTyped', by, text: command.text }
    case 'interruptLive':
      return { type: 'liveInterrupted', by, entry: command.entry }
    case 'exitLive':
      return { type: 'liveExitRequested', by }
    case 'sendMessage':
      return { type: 'messageSent', by, id: newId(), text: command.text, run: command.run, at }
    case 'removeMessage':
      return { type: 'messageRemoved', by, id: command.message }
    case 'muteChat':
      return { type: 'chatMuted', by, isOn: command.isOn }
    case 'clearChat':
      return { type: 'chatCleared', by }
    case 'giveFeedback': {
      const { attempt, text, run } = command
      return { type: 'feedbackGiven', by, attempt, id: newId(), text, run, at }
    }
    case 'takeFeedback':
      return { type: 'feedbackTaken', by, attempt: command.attempt, id: command.feedback }
    case 'raiseHand':
      return { type: 'handRaised', by, at }
    case 'lowerHand':
      return { type: 'handLowered', by, participant: command.participant }
  }
}
