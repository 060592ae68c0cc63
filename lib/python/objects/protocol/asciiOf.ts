/** `ascii()` of anything, from its repr: what is not ASCII is escaped. */
import { asciiEscape } from '../../text/repr'

const asciiOnly = /^[\0-\x7f]*$/

export function asciiOf(reprText: string): string {
  return asciiOnly.test(reprText) ? reprText : asciiEscape(reprText)
}
