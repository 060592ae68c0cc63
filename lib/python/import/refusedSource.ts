/**
 * Files that are no text: what CPython says of them before it reads a token.
 *
 * A program's own file is read line by line, and the message names it; a module's is decoded as a whole.
 */
import { NULL_BYTES } from '../syntax/parse'
import type { Problem } from '../syntax/problem'
import { decodeSource } from '../syntax/sourceBytes'
import type { ModuleSource } from '../vm/Host'
import { sourceEncodings } from './sourceEncodings'

/** What refuses the file, or null; `isMain` for the program's own. */
export function refusalOf({ text, bytes, filename }: ModuleSource, isMain: boolean): Problem | null {
  if (text.includes('\0')) return isMain ? nullByte(text) : NULL_BYTES
  if (bytes === undefined) return null
  const decoded = decodeSource(bytes, sourceEncodings)
  if (!('problem' in decoded)) return null
  return isMain ? inFile(decoded.problem, text, filename) : decoded.problem
}

/** The line is shown up to the byte, with nothing under it. */
function nullByte(text: string): Problem {
  const before = text.slice(0, text.indexOf('\0')).split('\n')
  const line = before.length
  const message = 'source code cannot contain null bytes'
  return { ...NULL_BYTES, message, line, endLine: line, text: before.at(-1) ?? '' }
}

function inFile(problem: Problem, text: string, filename: string): Problem {
  const line = lineInFile(text, problem.line)
  const message = problem.message.replace(/ on line \d+,/, ` in file ${filename} on line ${line},`)
  return { ...problem, message, line, endLine: line }
}

const NO_CODE = /^[ \t\f]*(?:#.*)?$/

/** As seen: the second line has the first one's number where that holds code, unless a string goes on from it. */
function lineInFile(text: string, line: number): number {
  const [first = ''] = text.split('\n', 1)
  if (line !== 2 || NO_CODE.test(first)) return line
  const isOpen = (first.match(/"""|'''/g) ?? []).length % 2 === 1
  return isOpen ? line : 1
}
