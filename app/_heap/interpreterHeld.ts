/**
 * What the interpreter itself holds, outside every module and call, of the objects in the spotlight: references of object
 * 0, and counts that no reference explains, by their reason. Modules and their table have lanes of their own.
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Reference } from './references'

export function interpreterHeld(cursor: HeapCursor, spotlight: ReadonlySet<number>): Reference[] {
  const held: Reference[] = []
  const add = (name: string, target: number, statement: number, birth: number) => {
    const targetType = cursor.typeInfo(target)
    const serial = cursor.serialOf(target)
    if (targetType === undefined || !spotlight.has(serial) || isElsewhere(cursor, target)) return
    const key = `0.${name}.${serial}`
    const marks = { isWeak: false, isShown: true, isPrivate: false, isMachinery: false }
    held.push({ key, name, target, targetType, sourceType: ROOT, statement, birth, ...marks })
  }
  cursor.forEachReference(0, (slot, target, statement, birth) => {
    add(rootName(cursor.slotName(0, slot)), target, statement, birth)
  })
  for (const serial of spotlight) {
    const id = cursor.index.idOf(serial)
    if (cursor.serialOf(id) !== serial) continue
    for (const { why, statement, birth } of cursor.holds(id)) add(why, id, statement, birth)
  }
  return held
}

/** The root of roots has no type in the history. */
const ROOT: TypeInfo = {
  name: 'interpreter',
  module: 'builtins',
  role: 'machinery',
  naming: 'none',
  slotNames: [],
  systemSlots: [],
  object: 0,
}

function isElsewhere(cursor: HeapCursor, id: number): boolean {
  const role = cursor.typeInfo(id)?.role
  if (role === 'module' || role === 'frame') return true
  let isTableOfModules = false
  cursor.forEachReference(id, (_slot, target) => {
    if (role === 'container' && cursor.typeInfo(target)?.role === 'module') isTableOfModules = true
  })
  return isTableOfModules
}

function rootName(name: string): string {
  return name.replace(/^\.?\??/, '') || 'interpreter state'
}
