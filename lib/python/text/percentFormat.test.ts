import { expect, test } from 'vitest'
import { parseFloatText, reprFloat } from './float'
import { formatPercent, formatPercentBytes, type PercentOperand } from './percentFormat'
import { parsePercent } from './percentTemplate'
import goldens from './goldens/percent.json'
import { Float, mismatches } from './goldens/replay'
import { intFromFloat, intToFloat, type PyInt } from './int'
import { intToText } from './intText'
import { isProblem, type TextProblem } from './problem'
import { asciiStr, reprBytes, reprStr } from './repr'

/** The goldens use str, int, float, bytes and None, told apart as the recorder writes them. */
type Value = string | number | bigint | Float | Uint8Array | null

const nameOf = (value: Value): string => {
  if (value === null) return 'NoneType'
  if (value instanceof Float) return 'float'
  return value instanceof Uint8Array ? 'bytes' : typeof value === 'string' ? 'str' : 'int'
}

const intOf = (value: Value): PyInt | undefined =>
  typeof value === 'number' || typeof value === 'bigint' ? value : undefined

function shown(value: Value, type: string): string | TextProblem {
  if (value === null) return 'None'
  if (value instanceof Float) return reprFloat(value.value)
  if (value instanceof Uint8Array) return reprBytes(value)
  if (typeof value !== 'string') return intToText(value)
  return type === 's' ? value : type === 'a' ? asciiStr(value) : reprStr(value)
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

function operand(values: readonly Value[] | Map<Value, Value>, mode: 'str' | 'bytes'): PercentOperand<Value> {
  const keyOf = (key: string) => (mode === 'str' ? key : Uint8Array.from(key, (c) => c.charCodeAt(0)))
  const find = (map: Map<Value, Value>, key: string): Value | TextProblem => {
    for (const [k, v] of map) if (shown(k, 'r') === shown(keyOf(key), 'r')) return v
    return { error: 'KeyError', message: String(shown(keyOf(key), 'r')) }
  }
  return {
    values: values instanceof Map ? [null] : values,
    ...(values instanceof Map ? { lookUp: (key: string) => find(values, key) } : {}),
    typeName: nameOf,
    fullTypeName: nameOf,
    star: intOf,
    text: (value, type) => {
      if (mode === 'str') return shown(value, type)
      if (type === 'r' || type === 'a') return shown(value, 'a')
      return value instanceof Uint8Array ? latin(value) : undefined
    },
    whole: (value, type) =>
      intOf(value) ?? (value instanceof Float && 'diu'.includes(type) ? intFromFloat(value.value) : undefined),
    float: (value) =>
      value instanceof Float
        ? value.value
        : typeof value === 'number' || typeof value === 'bigint'
          ? intToFloat(value)
          : undefined,
    character: (value) => {
      const text = mode === 'str' ? value : value instanceof Uint8Array ? latin(value) : null
      return intOf(value) ?? (typeof text === 'string' ? text : undefined)
    },
  }
}

const bytes = (text: string | TextProblem) => (isProblem(text) ? text : Uint8Array.from(text, (c) => c.charCodeAt(0)))

test('the % operator of str and bytes equals that of CPython', () => {
  const answers = {
    str: (template: string, values: Value[] | Map<Value, Value>) =>
      formatPercent(parsePercent(template, 'precision'), operand(values, 'str')),
    bytes: (template: Uint8Array, values: Value[] | Map<Value, Value>) =>
      bytes(formatPercentBytes(latin(template), operand(values, 'bytes'))),
  }
  expect(mismatches(goldens, answers, { floats: 'boxed' })).toEqual([])
})

test('what a callback finds wrong ends the formatting', () => {
  const refusing = { ...operand(['1'], 'str'), float: (value: Value) => parseFloatText(`x${String(value)}`) }
  expect(formatPercent(parsePercent('%f', 'precision'), refusing)).toEqual({
    error: 'ValueError',
    message: "could not convert string to float: 'x1'",
  })
})
