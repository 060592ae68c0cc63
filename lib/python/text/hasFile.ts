/** What was typed or is part of the interpreter has a name in angle brackets, and no file in which anybody would look for its lines. */
export function hasFile(filename: string): boolean {
  return !(filename.startsWith('<') && filename.endsWith('>'))
}
