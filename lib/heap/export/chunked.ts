/** Small pieces of text put together to pieces worth writing: of about so many UTF-16 units. */
const CHUNK = 1 << 16

export function* chunked(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

/** The pieces with a separator between each two. */
export function* separated(pieces: Iterable<string>, separator: string): Generator<string> {
  let before = ''
  for (const piece of pieces) {
    yield before + piece
    before = separator
  }
}
