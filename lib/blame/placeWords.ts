/** Where a statement stands and who wrote it, in words. */
import type { Place } from './verdict'

/** `model.py:8` */
export function lineText({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return `${file ?? '?'}:${line ?? '?'}`
}

/** `ana, model.py:8` */
export function placeText(place: Place): string {
  return `${place.by === null ? '' : `${place.by}, `}${lineText(place)}`
}

/** `by ana at model.py:8` */
export function makerText(place: Place): string {
  return `${place.by === null ? '' : `by ${place.by} `}at ${lineText(place)}`
}
