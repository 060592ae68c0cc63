/** What a text uses, however it is imported. */
import { expect, test } from 'vitest'
import { isUseOf, namesUsed } from './namesUsed'

test.each([
  ['import gc\ngc.collect()', 2],
  ['import gc as g\ng.collect()', 2],
  ['from gc import collect\ncollect()', 1],
  ['from gc import collect as tidy\ntidy()', 1],
  ['from gc import *\ncollect()', 2],
  ['def f():\n    import gc\n    return gc\n\ndef g():\n    gc.collect()', 6],
  ["import gc\ngetattr(gc, 'collect')()", 2],
  ["__import__('gc').collect()", 1],
  ["import importlib as i\ni.import_module('gc').collect()", 2],
  ['import gc\nclass Tidy:\n    run = gc.collect', 3],
  ["import gc\nprint(f'{gc.collect()}')", 2],
  ['import gc\nwith gc.collect() as x: pass', 2],
])('%j uses gc.collect on line %i', (text, line) => {
  expect(namesUsed(text)?.find((use) => isUseOf(use, 'gc.collect'))?.line).toBe(line)
})

test.each([
  'gc = []\ngc.append(collect)',
  '# gc.collect()\n',
  "'gc.collect()'",
  'import gc\ngc.disable()',
  'import gcs\ngcs.collect()',
])('%j does not', (text) => {
  expect(namesUsed(text)?.some((use) => isUseOf(use, 'gc.collect'))).toBe(false)
})

test('statements are used by their keywords', () => {
  expect(namesUsed('with a: pass\ndel b\n')?.map(({ name, line }) => [name, line])).toEqual([
    ['with', 1],
    ['a', 1],
    ['del', 2],
    ['b', 2],
  ])
})

test('what is no Python uses nothing that can be told', () => {
  expect(namesUsed('import gc\nif')).toBeNull()
})

test('a deep text overflows nothing', () => {
  expect(namesUsed(`x = ${'a.'.repeat(5_000)}b`)).not.toBeNull()
})
