/** Areas one upon the other, as SVG paths by d3-shape: how much there is of each kind along a line, the first kind lowest. */
import { area, line, type SeriesPoint, stack } from 'd3-shape'

export interface StackedArea {
  readonly area: string
  /** Its upper edge alone. */
  readonly roof: string
}

export interface Ground {
  readonly width: number
  readonly height: number
  /** What is left free above where there is most. */
  readonly headroom: number
}

/** `amounts`: of each kind, one for each of `places`, which are parts of the width between 0 and 1. */
export function stackedAreas(
  places: readonly number[],
  amounts: readonly (readonly number[])[],
  { width, height, headroom }: Ground,
): StackedArea[] {
  const layers = stack<number, number>()
    .keys(amounts.keys())
    .value((at, kind) => amounts[kind]?.[at] ?? 0)(places.keys())
  const most = Math.max(1, ...layers.flatMap((layer) => layer.map(([, top]) => top)))
  const x = (_: SeriesPoint<number>, at: number): number => (places[at] ?? 0) * width
  const y = (amount: number): number => height - (amount / most) * (height - headroom)
  const shape = area<SeriesPoint<number>>(
    x,
    ([bottom]) => y(bottom),
    ([, top]) => y(top),
  )
  const roof = line<SeriesPoint<number>>(x, ([, top]) => y(top))
  return layers.map((layer) => ({ area: shape(layer) ?? '', roof: roof(layer) ?? '' }))
}
