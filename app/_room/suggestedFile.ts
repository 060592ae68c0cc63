/** A module's file name made of a person's name: `Zoë B.` gives `zoeb.py`. */
export function suggestedFile(name: string): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '')
    .replace(/^\d+/, '')
  return `${letters === '' ? 'module' : letters}.py`
}

/** A module's file name as typed, with the ending that people leave out. */
export function withEnding(file: string): string {
  return file.endsWith('.py') ? file : `${file}.py`
}
