import type { Keeping } from '../../lib/protocol/keeping'

/** Until when a session is kept; the day is the reader's own. */
export function keptWords({ deletedAt, keepDays }: Keeping): string {
  const day = new Date(deletedAt).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' })
  return `This session is kept until ${day}, or ${keepDays} days from when it is last used.`
}
