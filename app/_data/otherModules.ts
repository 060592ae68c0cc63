/** The texts of the room's other modules, each when it is here: the first to ask for a module has it sent. */
import type { Module } from '../../lib/lesson/state'
import type { ModuleDocument } from './provider/ModuleDocument'
import type { RoomLink } from './provider/RoomLink'

export async function otherModules(
  link: RoomLink,
  modules: readonly Module[],
  own: string,
): Promise<{ readonly file: string; readonly text: string }[]> {
  const others = modules.filter(({ id }) => id !== own)
  return Promise.all(
    others.map(async ({ id, file }) => ({ file, text: (await loaded(link.openModule(id))).text.toString() })),
  )
}

function loaded(document: ModuleDocument): Promise<ModuleDocument> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (document.getStatus().kind === 'loading') return false
      resolve(document)
      return true
    }
    if (look()) return
    const stop = document.subscribe(() => look() && stop())
  })
}
