/**
 * Finding a long text in a longer one, in time that grows with their lengths alone: Knuth, Morris and Pratt's search.
 *
 * A JavaScript engine's own search compares anew at many places when both repeat themselves, as CPython's does not
 * (Objects/stringlib/fastsearch.h). It still finds where to begin: the needle's first characters.
 */

/** Shorter needles are for the engine's own search. */
export const LONG_NEEDLE = 512

const HEAD = 32

/** The unit of the first occurrence at or after a unit, or -1; the needle is at least `HEAD` long. */
export function firstOfLong(text: string, needle: string, from: number): number {
  const shorter = borders(needle)
  const head = needle.slice(0, HEAD)
  let matched = 0
  for (let at = from; at + needle.length - matched <= text.length; at++) {
    if (matched === 0) {
      const start = text.indexOf(head, at)
      if (start < 0) return -1
      matched = HEAD
      at = start + HEAD
    }
    const unit = text.charCodeAt(at)
    while (matched > 0 && needle.charCodeAt(matched) !== unit) matched = shorter[matched - 1] ?? 0
    if (needle.charCodeAt(matched) === unit) matched++
    if (matched === needle.length) return at - matched + 1
  }
  return -1
}

/** For each beginning of the text, the length of the longest shorter one that it ends with. */
function borders(text: string): Int32Array {
  const lengths = new Int32Array(text.length)
  let length = 0
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    while (length > 0 && text.charCodeAt(length) !== unit) length = lengths[length - 1] ?? 0
    if (text.charCodeAt(length) === unit) length++
    lengths[at] = length
  }
  return lengths
}
