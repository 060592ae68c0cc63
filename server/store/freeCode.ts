/** A code that no session and no room has. */
import { newCode } from './newId'
import type { SessionRows } from './SessionRows'

export async function freeCode(sessions: Pick<SessionRows, 'isCodeTaken'>): Promise<string> {
  for (;;) {
    const code = newCode()
    if (!(await sessions.isCodeTaken(code))) return code
  }
}
