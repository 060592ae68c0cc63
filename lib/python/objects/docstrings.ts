/**
 * What the interpreter's own functions, types and modules say of themselves.
 *
 * Names are as in docstringTable.ts: `module`, `module.function()`, `module.type`, `module.type.attribute`. Every run asks
 * for those of types and modules, hardly any for the rest: a table is taken apart when it is first asked.
 */
import { memberDocstrings, ownerDocstrings } from './docstringTable'
import { type PyType, shortName } from './PyType'

class Docstrings {
  #entries: ReadonlyMap<string, string> | null = null

  constructor(private readonly table: string) {}

  of(name: string): string | null {
    this.#entries ??= new Map(this.table.split('¶').slice(1).flatMap(entriesOf))
    return this.#entries.get(name) ?? null
  }
}

/** A docstring, under each of the names that say it. */
function entriesOf(text: string): [string, string][] {
  const end = text.indexOf('\n')
  const docstring = text.slice(end + 1, -1)
  return text
    .slice(0, end)
    .split(' ')
    .map((name) => [name, docstring])
}

const ofOwners = new Docstrings(ownerDocstrings)
const ofMembers = new Docstrings(memberDocstrings)

/** Of a function or an attribute by its full name; null where CPython says nothing. */
export function docstringOf(name: string): string | null {
  return ofMembers.of(name)
}

/** Of a module or a type by its full name. */
export function ownerDocstring(name: string): string | null {
  return ofOwners.of(name)
}

/** Of a type that is written here. */
export function docstringOfType(type: PyType): string | null {
  return ownerDocstring(fullName(type))
}

/** Of a method or an attribute of a type that is written here. */
export function docstringOfAttribute(owner: PyType, name: string): string | null {
  return docstringOf(`${fullName(owner)}.${name}`)
}

/** Of a special method, or of what a class statement adds: most types say the same. */
export function docstringOfCommon(owner: PyType, name: string): string | null {
  return docstringOfAttribute(owner, name) ?? docstringOf(`.${name}`)
}

export function fullName(type: PyType): string {
  return type.name.includes('.') ? type.name : `${type.moduleName}.${shortName(type)}`
}
