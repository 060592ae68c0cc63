/** What the environment says about this server, checked once at start; everything has a value that works without it. */
import { resolve } from 'node:path'
import * as z from 'zod'
import { KEEP_DAYS } from '../lib/protocol/keeping'

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Empty: every address of this machine, so that a class in the same network reaches it. */
  HOST: z.string().default(''),
  HEAPROOM_DATA: z.string().min(1).default('data'),
  /** The address that others type, when a proxy stands in front. */
  HEAPROOM_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Signs cookies. Without it, one is made at the first start and kept in the data folder. */
  HEAPROOM_SECRET: z.string().min(32).optional(),
  /** Prints a link to another keeper's account: for a keeper who has forgotten the password. */
  HEAPROOM_NEW_KEEPER: z.enum(['0', '1']).default('0'),
  HEAPROOM_WORKERS: z.coerce.number().int().min(1).max(64).default(2),
  /** A session is deleted when nobody has used it for so many days. */
  HEAPROOM_KEEP_DAYS: z.coerce.number().int().min(1).max(3_650).default(KEEP_DAYS),
  NODE_ENV: z.string().default('production'),
})

export type Settings = {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly publicUrl: string | null
  readonly secret: string | null
  readonly isLinkWanted: boolean
  readonly workers: number
  readonly keepDays: number
  readonly isDevelopment: boolean
}

/** Throws one sentence that names the variable and what is wrong with it. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const checked = schema.safeParse(environment)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new Error(`The environment variable ${issue?.path.join('.')} does not fit: ${issue?.message}.`)
  }
  const {
    PORT,
    HOST,
    HEAPROOM_DATA,
    HEAPROOM_URL,
    HEAPROOM_SECRET,
    HEAPROOM_NEW_KEEPER,
    HEAPROOM_WORKERS,
    HEAPROOM_KEEP_DAYS,
    NODE_ENV,
  } = checked.data
  return {
    port: PORT,
    host: HOST,
    dataFolder: resolve(HEAPROOM_DATA),
    publicUrl: HEAPROOM_URL ?? null,
    secret: HEAPROOM_SECRET ?? null,
    isLinkWanted: HEAPROOM_NEW_KEEPER === '1',
    workers: HEAPROOM_WORKERS,
    keepDays: HEAPROOM_KEEP_DAYS,
    isDevelopment: NODE_ENV === 'development',
  }
}
