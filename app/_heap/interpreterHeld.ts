/**
 * What the interpreter itself holds, outside every module and call, of the objects in the spotlight: references of object
 * 0, and counts that no reference explains, by their reason. Modules and their table have lanes of their own.
 */
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import type { Reference } from './references'

export function interpreterHeld(cursor: HeapCursor, spotlight: ReadonlySet<number>): Reference[] {
  const held: Reference[] = []
  const add = (name: string, target: number) => {
    const targetType = cursor.typeInfo(target)
    const serial = cursor.serialOf(target)
    if (targetType === undefined || !spotlight.has(serial) || isElsewhere(cursor, target)) return
    const key = `0.${name}.${serial}`
    const marks = { isWeak: false, isShown: true, isMachinery: false }
    held.push({ key, name, target, targetType, statement: 0, birth: 0, ...marks })
  }
  cursor.forEachReference(0, (slot, target) => add(rootName(cursor.slotName(0, slot)), target))
  for (const serial of spotlight) {
    const id = cursor.index.idOf(serial)
    if (cursor.serialOf(id) === serial) for (const { why } of cursor.holds(id)) add(why, id)
  }
  return held
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
  return name.replace(/^\./, '') || 'interpreter state'
}
