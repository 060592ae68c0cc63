import { expect, test } from 'vitest'
import { formatStr } from './formatStr'
import goldens from './goldens/strformat.json'
import { mismatches } from './goldens/replay'
import { isProblem, problem, type TextProblem } from './problem'
import { reprStr } from './repr'
import { parseStrFormat, positionOutOfRange, type FormatField, type FormatPart } from './strFormat'

/** The recorder's values name every use of them, so that the uses themselves can be compared. */
const args = ['A', 'B', 'C']
const names = new Map([
  ['name', 'N'],
  ['d', 'D'],
])

function join(parts: readonly FormatPart[]): string | TextProblem {
  let result = ''
  for (const part of parts) {
    const text = typeof part === 'string' || isProblem(part) ? part : format(part)
    if (isProblem(text)) return text
    result += text
  }
  return result
}

function format(part: FormatField): string | TextProblem {
  const value = valueOf(part)
  if (isProblem(value)) return value
  if (isProblem(part.conversion)) return part.conversion
  const spec = join(part.spec)
  if (isProblem(spec)) return spec
  if (part.conversion === undefined) return `(${value}|${spec})`
  return formatStr(`${part.conversion === 's' ? 'str' : 'repr'}(${value})`, spec)
}

function valueOf(part: FormatField): string | TextProblem {
  const { first } = part
  const missing = typeof first === 'number' ? positionOutOfRange(first) : problem('KeyError', reprStr(first))
  let value = typeof first === 'number' ? args[first] : names.get(first)
  for (const step of value === undefined ? [] : part.path) {
    if (isProblem(step)) return step
    const key = step.kind === 'item' && typeof step.key === 'string' ? reprStr(step.key) : ''
    value += step.kind === 'attribute' ? `.${step.name}` : `[${key || step.key}]`
  }
  return value ?? missing
}

test('str.format uses its template as CPython does', () => {
  expect(mismatches(goldens, { format: (template: string) => join(parseStrFormat(template)) })).toEqual([])
})
