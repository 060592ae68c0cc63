/** Names of modules: what Python can import, and what two files of one folder can be called on every system. */
import { bounds } from './bounds'
import type { RoomState } from './state'

/** The program itself: always there, never renamed. */
export const MAIN_FILE = 'main.py'

export function isFileName(file: string): boolean {
  return file.length <= bounds.fileUnits && /^[A-Za-z_][A-Za-z0-9_]*\.py$/.test(file)
}

/** Whether another module than `except` has this name, case aside. */
export function isFileTaken(state: RoomState, file: string, except?: string): boolean {
  const wanted = file.toLowerCase()
  return state.modules.some((module) => module.id !== except && module.file.toLowerCase() === wanted)
}
