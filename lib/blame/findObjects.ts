/**
 * Objects by what a person calls them, at the step where a cursor stands: a number (`#17`), a class (`Model`: all its objects),
 * or a name as the program would write it (`events._subscribers['reload'][0]`), which begins with a local variable of a call
 * that runs, the innermost call first, else with a name of the program's first module, else with a module.
 */
import type { TypeInfo } from '../heap/history/event'
import type { HeapCursor } from '../heap/history/HeapCursor'

/** The ids, in the order of their births; none where nothing is called so. */
export function findObjects(cursor: HeapCursor, what: string): number[] {
  const id = /^#?(\d+)$/.exec(what)?.[1]
  if (id !== undefined) return cursor.isLive(Number(id)) ? [Number(id)] : []
  const instances = ofClass(cursor, what)
  return instances.length > 0 ? instances : byName(cursor, what)
}

function ofClass(cursor: HeapCursor, name: string): number[] {
  const found: number[] = []
  cursor.forEachLive((id) => {
    const type = cursor.typeInfo(id)
    if (type !== undefined && isCalled(type, name)) found.push(id)
  })
  return found.sort((a, b) => cursor.serialOf(a) - cursor.serialOf(b))
}

/** Whether a class is meant: by its name, or with its module before it. */
export function isCalled({ role, name, module }: TypeInfo, what: string): boolean {
  return role !== 'frame' && (name === what || `${module}.${name}` === what)
}

const TOKENS = /^([\p{L}_][\p{L}\p{N}_]*)((?:\.[\p{L}_][\p{L}\p{N}_]*|\[[^\]]*\])*)$/u
const NEXT = /\.[\p{L}_][\p{L}\p{N}_]*|\[[^\]]*\]/gu

function byName(cursor: HeapCursor, what: string): number[] {
  const parts = TOKENS.exec(what.replaceAll('"', "'"))
  const [, first = '', rest = ''] = parts ?? []
  const steps = rest.match(NEXT) ?? []
  for (const start of startsOf(cursor, first)) {
    const end = steps.reduce((id, step) => (id === 0 ? 0 : follow(cursor, id, step)), start)
    if (end !== 0) return [end]
  }
  return []
}

/** What the first word may mean, nearest first. */
function startsOf(cursor: HeapCursor, word: string): number[] {
  const starts: number[] = []
  for (const frames of cursor.threads())
    for (const frame of frames.toReversed()) starts.push(targetNamed(cursor, frame, word))
  const modules = new Map<string, number>()
  cursor.forEachLive((id) => {
    if (cursor.typeInfo(id)?.role === 'module') modules.set(cursor.labelOf(id), id)
  })
  const main = modules.get('__main__') ?? 0
  if (main !== 0) starts.push(follow(cursor, main, `.${word}`))
  starts.push(modules.get(word) ?? 0, word === 'main' ? main : 0)
  return starts.filter((id) => id !== 0)
}

/** Where `.name` or `[key]` leads from an object; 0 where it leads nowhere. */
function follow(cursor: HeapCursor, id: number, step: string): number {
  const own = targetNamed(cursor, id, step)
  if (own !== 0) return own
  const namespace = targetNamed(cursor, id, '.__dict__') || targetNamed(cursor, id, '(dict)')
  return namespace === 0 || !step.startsWith('.') ? 0 : targetNamed(cursor, namespace, `['${step.slice(1)}']`)
}

function targetNamed(cursor: HeapCursor, id: number, name: string): number {
  let found = 0
  cursor.forEachReference(id, (slot, target) => {
    if (found === 0 && slot >= 0 && cursor.slotName(id, slot) === name) found = target
  })
  return found
}
