import { expect, test } from 'vitest'
import { formatComplex } from './formatComplex'
import { formatFloat } from './formatFloat'
import { formatInt } from './formatInt'
import { formatStr } from './formatStr'
import goldens from './goldens/format.json'
import { mismatches } from './goldens/replay'

test('format() of str, int, float and complex equals that of CPython', () => {
  const answers = { str: formatStr, int: formatInt, float: formatFloat, complex: formatComplex }
  expect(mismatches(goldens, answers)).toEqual([])
})

test('the name of a subclass is in the message', () => {
  expect(formatInt(1, 's', 'Level')).toMatchObject({ message: "Unknown format code 's' for object of type 'Level'" })
})
