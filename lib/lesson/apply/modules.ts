/** Operations on the room's modules: their names and owners. Their text is not state; Yjs has it. */
import { bounds } from '../bounds'
import { isFileName, isFileTaken, MAIN_FILE } from '../fileName'
import type { LessonRefusal, Outcome } from '../operation'
import { isInstructor, mayArrange, writeProblem } from '../rights'
import { type Module, moduleOf, participantOf, type RoomState } from '../state'
import { accept, type Of, refuse } from './answer'

export function createModule(state: RoomState, operation: Of<'moduleCreated'>): Outcome {
  if (participantOf(state, operation.by) === undefined) return refuse('no-such-participant')
  if (state.modules.length >= bounds.modules) return refuse('too-many-modules')
  const wrong = nameProblem(state, operation.file)
  if (wrong !== undefined) return refuse(wrong)
  const { exercise } = state
  const owner = operation.shared ? null : operation.by
  const access = owner === null ? 'room' : 'owner'
  const module: Module = { id: operation.id, file: operation.file, owner, access, exercise }
  return accept({ ...state, modules: [...state.modules, module] }, { kind: 'saveModule', id: operation.id })
}

export function renameModule(state: RoomState, operation: Of<'moduleRenamed'>): Outcome {
  const wrong = arrangeProblem(state, operation) ?? nameProblem(state, operation.file, operation.id)
  if (wrong !== undefined) return refuse(wrong)
  const modules = state.modules.map((module) =>
    module.id === operation.id ? { ...module, file: operation.file } : module,
  )
  return accept({ ...state, modules }, { kind: 'saveModule', id: operation.id })
}

export function removeModule(state: RoomState, operation: Of<'moduleRemoved'>): Outcome {
  const wrong = arrangeProblem(state, operation)
  if (wrong !== undefined) return refuse(wrong)
  const modules = state.modules.filter((module) => module.id !== operation.id)
  return accept({ ...state, modules }, { kind: 'removeModule', id: operation.id })
}

/** Takes effect with the next edit that reaches the gate; text is as it was. */
export function setAccess(state: RoomState, { by, id, access }: Of<'accessSet'>): Outcome {
  if (!isInstructor(state, by)) return refuse('not-instructor')
  const module = moduleOf(state, id)
  if (module === undefined) return refuse('no-such-module')
  if (access === 'owner' && module.owner === null) return refuse('no-owner')
  const modules = state.modules.map((each) => (each === module ? { ...module, access } : each))
  return accept({ ...state, modules }, { kind: 'saveModule', id })
}

function nameProblem(state: RoomState, file: string, except?: string): LessonRefusal | undefined {
  if (!isFileName(file)) return 'file-name-invalid'
  return isFileTaken(state, file, except) ? 'file-name-taken' : undefined
}

function arrangeProblem(
  state: RoomState,
  operation: { readonly by: string; readonly id: string },
): LessonRefusal | undefined {
  const module = moduleOf(state, operation.id)
  if (module === undefined) return 'no-such-module'
  if (module.file === MAIN_FILE) return 'main-stays'
  if (mayArrange(state, operation.by, module)) return undefined
  if (module.owner === operation.by) return writeProblem(state, operation.by, module)
  return module.owner === null ? 'not-instructor' : 'not-yours'
}
