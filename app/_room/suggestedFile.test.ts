import { expect, test } from 'vitest'
import { suggestedFile } from './suggestedFile'

test('a name becomes a file name that Python can import', () => {
  expect(suggestedFile('Zoë B.')).toBe('zoeb.py')
  expect(suggestedFile('3 musketeers')).toBe('musketeers.py')
  expect(suggestedFile('李')).toBe('module.py')
})
