import { expect, test } from 'vitest'
import { stackedAreas } from './stackedAreas'

const GROUND = { width: 100, height: 40, headroom: 4 }

test('each area begins where the one below ends, and the highest place is as high as there is room', () => {
  const [low, high] = stackedAreas(
    [0, 0.5, 1],
    [
      [0, 6, 6],
      [0, 0, 6],
    ],
    GROUND,
  )
  expect(low).toEqual({ area: 'M0,40L50,22L100,22L100,40L50,40L0,40Z', roof: 'M0,40L50,22L100,22' })
  expect(high).toEqual({ area: 'M0,40L50,22L100,4L100,22L50,22L0,40Z', roof: 'M0,40L50,22L100,4' })
})

test('where nobody holds anything the areas lie on the ground', () => {
  expect(stackedAreas([0, 1], [[0, 0]], GROUND)).toEqual([{ area: 'M0,40L100,40L100,40L0,40Z', roof: 'M0,40L100,40' }])
})

test('nobody, or no place that was measured, has nothing drawn', () => {
  expect(stackedAreas([0, 1], [], GROUND)).toEqual([])
  expect(stackedAreas([], [[]], GROUND)).toEqual([{ area: '', roof: '' }])
})
