/** What people write to each other: plain text of some lines, without what cannot be seen or turns the direction of the rest. */
import * as z from 'zod'
import { limits } from './limits'

export const messageSchema = z
  .string()
  .max(4 * limits.messageUnits)
  .transform((typed) =>
    typed
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]|\p{Cf}/gu, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
  .pipe(z.string().min(1).max(limits.messageUnits))
