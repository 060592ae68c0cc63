/**
 * Code that comes back: a run keeps the plain code of what it wrote with marshal, and takes no other. This interpreter runs
 * only code that it compiled; bytes that were made up would break it.
 */
import type { Code } from '../../compile/code'
import { codeBytes } from '../../compile/encode/layout'
import { exceptionTable, lineTable } from '../../compile/encode/tables'
import { latinOf } from '../../text/latin'
import { layOut } from '../../compile/encode/layout'

export interface CodeParts {
  readonly numbers: readonly number[]
  readonly code: Uint8Array
  readonly names: readonly string[]
  readonly localsPlusNames: readonly string[]
  readonly localsPlusKinds: Uint8Array
  readonly filename: string
  readonly name: string
  readonly qualname: string
  readonly firstLine: number
  readonly lineTable: Uint8Array
  readonly exceptionTable: Uint8Array
}

export function partsOf(code: Code): CodeParts {
  const layout = layOut(code)
  return {
    numbers: [code.argCount, code.posOnlyArgCount, code.kwOnlyArgCount, code.stackSize, code.flags],
    code: codeBytes(code, layout),
    names: code.names,
    localsPlusNames: code.localsPlusNames,
    localsPlusKinds: code.localsPlusKinds,
    filename: code.filename,
    name: code.name,
    qualname: code.qualname,
    firstLine: code.firstLine,
    lineTable: lineTable(code, layout),
    exceptionTable: exceptionTable(code, layout),
  }
}

/** The same for code that differs in nothing but its constants. */
export function keyOf(parts: CodeParts): string {
  return JSON.stringify(parts, (_, value: unknown) => (value instanceof Uint8Array ? latinOf(value) : value))
}
