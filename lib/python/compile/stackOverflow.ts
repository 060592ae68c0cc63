/** Whether JavaScript's own stack was too small for what was to be done. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}
