/** How the parts of the teams' sheet ask for something: answers whether it was done. What went wrong is shown by the sheet. */
import type { SessionCommand } from '../../lib/protocol/sessionCommand'

export type Ask = (command: SessionCommand) => Promise<boolean>
