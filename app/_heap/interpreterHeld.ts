/**
 * What the interpreter itself holds, outside the team's modules and calls, of the objects in the spotlight: references of object
 * 0, names of the library's modules (`sys.last_exc`), and counts that no reference explains, by their reason. The team's modules
 * have lanes of their own.
 */
import type { TypeInfo } from '../../lib/heap/history/event'
import type { HeapCursor } from '../../lib/heap/history/HeapCursor'
import { type Reference, referencesOf } from './references'
import type { Translate } from '../_language/translate'

export function interpreterHeld(
  cursor: HeapCursor,
  spotlight: ReadonlySet<number>,
  isShown: (module: number) => boolean,
  t: Translate,
): Reference[] {
  const held: Reference[] = []
  const add = (name: string, target: number, statement: number, birth: number) => {
    const targetType = cursor.typeInfo(target)
    const serial = cursor.serialOf(target)
    if (targetType === undefined || !spotlight.has(serial) || isElsewhere(cursor, target)) return
    const key = rootKey(name, serial)
    const marks = { isWeak: false, isShown: true, isPrivate: false, isMachinery: false, folded: null }
    held.push({ key, name, target, targetType, sourceType: ROOT, statement, birth, ...marks })
  }
  cursor.forEachReference(0, (slot, target, statement, birth) => {
    add(rootName(cursor, slot, t), target, statement, birth)
  })
  for (const serial of spotlight) {
    const id = cursor.index.idOf(serial)
    if (cursor.serialOf(id) !== serial) continue
    for (const { why, statement, birth } of cursor.holds(id)) add(why, id, statement, birth)
    if (cursor.typeInfo(id)?.role === 'module' && !isShown(id)) held.push(...namesOf(cursor, id, spotlight))
  }
  return held
}

/** Names of a module that has no card, such as `sys.last_exc`. */
function namesOf(cursor: HeapCursor, module: number, spotlight: ReadonlySet<number>): Reference[] {
  const label = cursor.labelOf(module)
  return referencesOf(cursor, module).flatMap((reference) => {
    const isOnWay = spotlight.has(cursor.serialOf(reference.target)) && reference.targetType.role !== 'module'
    if (!isOnWay || reference.name.startsWith('__')) return []
    return [{ ...reference, name: `${label}.${reference.name}`, isShown: true, isMachinery: false, isPrivate: false }]
  })
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

/** Of a reference or count that is the interpreter's own. */
export function rootKey(name: string, serial: number): string {
  return `0.${name}.${serial}`
}

export function rootName(cursor: HeapCursor, slot: number, t: Translate): string {
  return cursor.slotName(0, slot).replace(/^\.?\??/, '') || t('heap.interpreterState')
}
