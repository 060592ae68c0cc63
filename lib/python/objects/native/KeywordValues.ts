import type { PyObject } from '../PyObject'
import type { KeywordNames } from '../PyType'

/** What a native function was given by name, in order; all borrowed. It knows the keys that the caller unpacked, and hands them on. */
export class KeywordValues extends Map<string, PyObject> {
  readonly #keys = new Map<string, PyObject>()

  /** The names for a call that is given the values last. */
  get names(): KeywordNames {
    if (this.size === 0) return null
    const names = [...this.keys()]
    return Object.assign(names, { unpacked: names.map((name) => this.#keys.get(name)) })
  }

  /** Gives `name` a value; the key that it first came under stays, as in a dict. */
  add(name: string, value: PyObject, key: PyObject | undefined): void {
    if (!this.has(name) && key !== undefined) this.#keys.set(name, key)
    this.set(name, value)
  }
}
