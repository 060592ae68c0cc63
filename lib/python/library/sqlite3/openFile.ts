/** A database file is opened on the run's disk, or one in memory. */
import type { Vm } from '../../vm/Vm'
import type { Databases } from './Databases'
import { resultCodes } from './sqliteCodes'
import { databaseError, refusal } from './sqliteErrors'

export const READ_WRITE = 2
/** The system's files, with the locks that connections set for each other. */
const FILES = 'unix'

/** SQLite's own number for it. */
export function openFile(vm: Vm, databases: Databases, path: Uint8Array, flags: number): number {
  const { engine } = databases
  const { sqlite } = engine
  return engine.withPlace((place) => {
    const code = engine.withBytes(path, (at) =>
      engine.withText(FILES, (files) => sqlite.sqlite3_open_v2(at, place, flags, files)),
    )
    const opened = engine.memory.int(place)
    if (code === resultCodes.OK) return opened
    const error = opened === 0 ? vm.error('MemoryError', '') : databaseError(vm, databases, opened)
    sqlite.sqlite3_close_v2(opened)
    throw error ?? refusal(vm, 'OperationalError', 'unable to open database file')
  })
}
