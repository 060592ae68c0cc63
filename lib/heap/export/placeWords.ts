import type { SourcePlace } from './PortableHeap'

/** `model.py:8 ana`; '' where nothing is known. */
export function placeWords({ file, line, by }: SourcePlace): string {
  if (file === null) return ''
  return `${file}:${line ?? '?'}${by === null ? '' : ` ${by}`}`
}
