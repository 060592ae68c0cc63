/**
 * What Python Tutor shows of a heap at one step: global variables, calls with their local variables, and the objects that these
 * lead to, each as its trace format has it (its own document, opt-trace-format.md).
 *
 * A value is written where it stands, an object once, under its id. The format has no way to leave something out, so what is
 * too much for a picture is told by a word in its place.
 */
import { NAMED_SLOT } from '../heap/history/event'
import type { HeapCursor } from '../heap/history/HeapCursor'
import { pythonText } from './pythonText'

/** A value, or a reference to an object. */
export type TutorValue = string | number | boolean | null | readonly [string, string | number]
export type TutorObject = readonly [kind: string, ...parts: (TutorValue | readonly TutorValue[])[]]

export interface TutorCall {
  readonly id: number
  readonly name: string
  readonly variables: ReadonlyMap<string, TutorValue>
}

const MOST_OBJECTS = 200
const MOST_ITEMS = 50
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u
const SPECIAL = /^__.*__$/

export class TutorState {
  private readonly objects = new Map<number, TutorObject>()
  /** Objects to open, nearest first; grows as they are opened. */
  private readonly waiting: number[] = []

  /** The cursor stands at the step, and has to stay there. `header` gives a function's parameters as they are written. */
  constructor(
    private readonly cursor: HeapCursor,
    private readonly header: (statement: number) => string | null,
  ) {}

  /** Those of `__main__` by their names, those of the other modules given as `events.handlers`. */
  globals(modules: readonly string[]): ReadonlyMap<string, TutorValue> {
    const found = new Map<string, TutorValue>()
    const namespaces = this.namespaces()
    for (const module of ['__main__', ...modules]) {
      const prefix = module === '__main__' ? '' : `${module}.`
      this.forEachEntry(namespaces.get(module) ?? 0, (key, target) => {
        const name = pythonText(key)
        if (name !== null && !SPECIAL.test(name)) found.set(`${prefix}${name}`, this.value(target))
      })
    }
    return found
  }

  /** Those of the running thread, the outermost first; bodies of modules are none. */
  calls(): TutorCall[] {
    const frames = this.cursor.threads()[this.cursor.runningThread] ?? []
    return frames
      .map((id) => ({ id, name: this.cursor.labelOf(id), variables: this.variables(id) }))
      .filter(({ name }) => name !== '<module>')
  }

  /** All that was referred to so far, and what that refers to. */
  heap(): ReadonlyMap<number, TutorObject> {
    for (const id of this.waiting) {
      this.objects.set(id, this.objects.size > MOST_OBJECTS ? this.unopened(id) : this.encoded(id))
    }
    return this.objects
  }

  private namespaces(): ReadonlyMap<string, number> {
    const found = new Map<string, number>()
    this.forEachEntry(this.cursor.targetOf(0, 0), (key, module) => {
      const name = pythonText(key)
      if (name !== null) found.set(name, this.slotNamed(module, '.__dict__'))
    })
    return found
  }

  private variables(frame: number): ReadonlyMap<string, TutorValue> {
    const found = new Map<string, TutorValue>()
    this.cursor.forEachReference(frame, (slot, target) => {
      const name = slot >= NAMED_SLOT ? this.cursor.slotName(frame, slot) : ''
      if (IDENTIFIER.test(name) && !name.startsWith('f_')) found.set(name, this.value(target))
    })
    return found
  }

  private value(id: number): TutorValue {
    if (this.cursor.typeInfo(id)?.role === 'atom') return primitive(this.cursor.labelOf(id))
    if (!this.objects.has(id)) {
      this.objects.set(id, this.unopened(id))
      this.waiting.push(id)
    }
    return ['REF', id]
  }

  private unopened(id: number): TutorObject {
    return ['INSTANCE_PPRINT', this.typeName(id), '…']
  }

  private encoded(id: number): TutorObject {
    const info = this.cursor.typeInfo(id)
    switch (info?.role) {
      case 'container':
        return info.naming === 'entry' ? this.dict(id) : [CONTAINERS[info.name] ?? 'LIST', ...this.items(id)]
      case 'function':
        return this.slotNamed(id, '.__self__') === 0 ? this.function(id) : this.instance(id)
      case 'type':
        return this.class(id)
      case 'module':
        return ['INSTANCE_PPRINT', 'module', this.cursor.labelOf(id)]
      case 'instance':
        return this.instance(id)
      case 'frame':
      case 'machinery':
      case 'atom':
      case undefined:
        return this.unopened(id)
    }
  }

  private items(id: number): TutorValue[] {
    return this.most(
      (add) => {
        this.cursor.forEachReference(id, (slot, target) => {
          if (slot >= 0 && slot < NAMED_SLOT) add(() => this.value(target))
        })
      },
      (text) => text,
    )
  }

  private dict(id: number): TutorObject {
    const pairs = this.most<readonly TutorValue[]>(
      (add) => {
        this.forEachEntry(id, (_, target, key) => add(() => [this.value(key), this.value(target)]))
      },
      (text) => [text, text],
    )
    return ['DICT', ...pairs]
  }

  private instance(id: number): TutorObject {
    const own = (add: (make: () => readonly TutorValue[]) => void): void => {
      this.cursor.forEachReference(id, (slot, target) => {
        const name = this.cursor.slotName(id, slot)
        if (slot >= 0 && name !== '.__dict__') add(() => [name.replace(/^\./, ''), this.value(target)])
      })
      this.forEachEntry(this.slotNamed(id, '.__dict__'), (key, target) =>
        add(() => [pythonText(key) ?? key, this.value(target)]),
      )
    }
    return ['INSTANCE', this.typeName(id), ...this.most(own, (text) => [text, text])]
  }

  private class(id: number): TutorObject {
    const base = this.cursor.labelOf(this.slotNamed(id, '.__base__'))
    const attributes = this.most<readonly TutorValue[]>(
      (add) => {
        this.forEachEntry(this.slotNamed(id, '(dict)'), (key, target) => {
          const name = pythonText(key)
          if (name !== null && (!SPECIAL.test(name) || this.cursor.typeInfo(target)?.role === 'function'))
            add(() => [name, this.value(target)])
        })
      },
      (text) => [text, text],
    )
    return ['CLASS', this.cursor.labelOf(id), base === '' || base === 'object' ? [] : [base], ...attributes]
  }

  private function(id: number): TutorObject {
    const name = this.cursor.labelOf(id)
    return [
      'FUNCTION',
      `${name.slice(name.lastIndexOf('.') + 1)}${this.header(this.cursor.madeBy(id)) ?? '(...)'}`,
      null,
    ]
  }

  /** As many as there is room for, and a word about the others. */
  private most<T>(each: (add: (make: () => T) => void) => void, word: (text: TutorValue) => T): T[] {
    const found: T[] = []
    let left = 0
    each((make) => {
      if (found.length < MOST_ITEMS) found.push(make())
      else left++
    })
    return left === 0 ? found : [...found, word(['SPECIAL_FLOAT', `… ${left} more`])]
  }

  private forEachEntry(id: number, visit: (key: string, target: number, keyId: number) => void): void {
    if (id === 0 || this.cursor.typeInfo(id)?.naming !== 'entry') return
    this.cursor.forEachReference(id, (slot, target) => {
      if (slot < 0 || slot >= NAMED_SLOT || (slot & 1) === 0) return
      const key = this.cursor.targetOf(id, slot - 1)
      visit(this.cursor.labelOf(key), target, key)
    })
  }

  private slotNamed(id: number, name: string): number {
    let found = 0
    this.cursor.forEachReference(id, (slot, target) => {
      if (slot >= NAMED_SLOT && this.cursor.slotName(id, slot) === name) found = target
    })
    return found
  }

  private typeName(id: number): string {
    return this.cursor.typeInfo(id)?.name ?? '?'
  }
}

const CONTAINERS: Readonly<Record<string, string>> = { tuple: 'TUPLE', set: 'SET', frozenset: 'SET' }

/** What JSON can say; a number that it would change, and any other value, as it reads in Python. */
function primitive(label: string): TutorValue {
  if (label === 'None') return null
  if (label === 'True' || label === 'False') return label === 'True'
  const text = pythonText(label)
  if (text !== null) return text
  const number = /^-?\d+$/.test(label) ? Number(label) : NaN
  return Number.isSafeInteger(number) ? number : ['SPECIAL_FLOAT', label]
}
