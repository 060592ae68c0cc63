import { expect, test } from 'vitest'
import { failureWords } from './failure'

test('each cause has its words', () => {
  expect(failureWords({ kind: 'conflict' })).toBe('the changes do not go together')
  expect(failureWords({ kind: 'budget' })).toBe('it does not end within its budget')
  expect(failureWords({ kind: 'exit', code: 3 })).toBe('it ends with exit code 3')
  expect(failureWords({ kind: 'raises', line: 'KeyError: 1' })).toBe('it ends in KeyError: 1')
})

test('of several objects it is told how many stay, where some go', () => {
  expect(failureWords({ kind: 'alive', left: 1, of: 1 })).toBe('it stays alive')
  expect(failureWords({ kind: 'alive', left: 2, of: 2 })).toBe('they stay alive')
  expect(failureWords({ kind: 'alive', left: 2, of: 3 })).toBe('2 of 3 stay')
})
