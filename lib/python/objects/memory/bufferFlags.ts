/** What is asked of `__buffer__` (`inspect.BufferFlags`): plain bytes, to write to them, or all that a view can tell of itself. */
export const SIMPLE = 0
export const WRITABLE = 1
export const FORMAT = 4
export const SHAPE = 8
export const STRIDES = 24
export const ROW_ORDER = 56
export const COLUMN_ORDER = 88
export const EITHER_ORDER = 152
export const FULL = 284

/** Whether all of a flag's bits were asked for. */
export function asks(asked: number, flag: number): boolean {
  return (asked & flag) === flag
}
