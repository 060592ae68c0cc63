/**
 * The one door through which a room's state changes: `apply(state, operation)`.
 *
 * Pure and total: the same operation on the same state gives the same answer on the server and in every browser. An
 * operation that no longer makes sense is refused with a reason and changes nothing, not even `seq`. After Livebook's
 * `Data.apply_operation`. It does not know who is asking over which wire: commands become operations in the server.
 */
import { bindClient, joinParticipant, leaveRoom, showOnline } from './apply/participants'
import { refuse } from './apply/answer'
import { clearChat, muteChat, removeMessage, sendMessage } from './apply/chat'
import { eraseParticipant } from './apply/erase'
import { isHeld, setEyes } from './apply/eyes'
import { createModule, removeModule, renameModule, setAccess } from './apply/modules'
import { changeLive } from './apply/live'
import { giveFeedback, takeFeedback } from './apply/feedback'
import { lowerHand, raiseHand } from './apply/hands'
import {
  endCheck,
  openExercise,
  queueCheck,
  requestCheck,
  setExercise,
  showHint,
  showSolution,
} from './apply/exercises'
import { setPrediction } from './apply/prediction'
import { endRun, progressRun, queueRun, requestRun, requestStop } from './apply/runs'
import { endSpotlight, moveSpotlight, startSpotlight } from './apply/spotlight'
import { setJoinCode, setTeam } from './apply/team'
import type { LiveOperation } from './liveOperation'
import type { Operation, Outcome } from './operation'
import type { RoomState } from './state'

type ExerciseOperation = Extract<
  Operation,
  {
    type:
      | 'exerciseOpened'
      | 'checkRequested'
      | 'checkQueued'
      | 'checkFinished'
      | 'checkFailed'
      | 'hintShown'
      | 'solutionShown'
      | 'exerciseSet'
      | 'feedbackGiven'
      | 'feedbackTaken'
  }
>

export function apply(state: RoomState, operation: Operation): Outcome {
  const outcome = isHeld(state, operation) ? refuse('eyes-here') : change(state, operation)
  return outcome.ok ? { ...outcome, state: { ...outcome.state, seq: state.seq + 1 } } : outcome
}

function change(state: RoomState, operation: Operation): Outcome {
  switch (operation.type) {
    case 'participantJoined':
      return joinParticipant(state, operation)
    case 'participantLeft':
      return leaveRoom(state, operation)
    case 'participantErased':
      return eraseParticipant(state, operation)
    case 'teamSet':
      return setTeam(state, operation)
    case 'joinCodeSet':
      return setJoinCode(state, operation)
    case 'participantOnline':
      return showOnline(state, operation)
    case 'clientBound':
      return bindClient(state, operation)
    case 'moduleCreated':
      return createModule(state, operation)
    case 'moduleRenamed':
      return renameModule(state, operation)
    case 'accessSet':
      return setAccess(state, operation)
    case 'moduleRemoved':
      return removeModule(state, operation)
    case 'messageSent':
      return sendMessage(state, operation)
    case 'messageRemoved':
      return removeMessage(state, operation)
    case 'chatMuted':
      return muteChat(state, operation)
    case 'chatCleared':
      return clearChat(state, operation)
    case 'handRaised':
      return raiseHand(state, operation)
    case 'handLowered':
      return lowerHand(state, operation)
    case 'spotlightStarted':
      return startSpotlight(state, operation)
    case 'spotlightMoved':
      return moveSpotlight(state, operation)
    case 'spotlightEnded':
      return endSpotlight(state, operation)
    case 'eyesSet':
      return setEyes(state, operation)
    case 'predictionSet':
      return setPrediction(state, operation)
    case 'runRequested':
      return requestRun(state, operation)
    case 'runQueued':
      return queueRun(state, operation)
    case 'runProgressed':
      return progressRun(state, operation)
    case 'runStopRequested':
      return requestStop(state, operation)
    case 'runFinished':
      return endRun(state, operation.id, { status: 'done', summary: operation.summary })
    case 'runStopped':
      return endRun(state, operation.id, { status: 'stopped', summary: operation.summary })
    case 'runFailed':
      return endRun(state, operation.id, { status: 'failed', failure: operation.failure })
    default:
      return isLive(operation) ? changeLive(state, operation) : changeExercise(state, operation)
  }
}

function isLive(operation: ExerciseOperation | LiveOperation): operation is LiveOperation {
  return operation.type.startsWith('live')
}

function changeExercise(state: RoomState, operation: ExerciseOperation): Outcome {
  switch (operation.type) {
    case 'exerciseOpened':
      return openExercise(state, operation)
    case 'checkRequested':
      return requestCheck(state, operation)
    case 'checkQueued':
      return queueCheck(state, operation)
    case 'checkFinished': {
      const { results, passed, points } = operation
      return endCheck(state, operation.id, { status: 'done', results, passed, points })
    }
    case 'checkFailed':
      return endCheck(state, operation.id, { status: 'failed', failure: operation.failure })
    case 'hintShown':
      return showHint(state, operation)
    case 'solutionShown':
      return showSolution(state, operation)
    case 'exerciseSet':
      return setExercise(state, operation)
    case 'feedbackGiven':
      return giveFeedback(state, operation)
    case 'feedbackTaken':
      return takeFeedback(state, operation)
  }
}
