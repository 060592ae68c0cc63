/** What the environment says about this server, checked once at start; everything has a value that works without it. */
import { resolve } from 'node:path'
import * as z from 'zod'
import { KEEP_DAYS } from '../lib/protocol/keeping'
import type { Provider } from './accounts/openElsewhere'

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
  /** A provider at which instructors may sign in too: all four, or none. */
  HEAPROOM_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  HEAPROOM_OIDC_CLIENT_ID: z.string().min(1).optional(),
  HEAPROOM_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  HEAPROOM_OIDC_NAME: z.string().min(1).max(40).optional(),
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
  /** Null: instructors sign in here alone. */
  readonly provider: Provider | null
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
    provider: providerIn(checked.data),
    workers: HEAPROOM_WORKERS,
    keepDays: HEAPROOM_KEEP_DAYS,
    isDevelopment: NODE_ENV === 'development',
  }
}

const PROVIDER = [
  'HEAPROOM_OIDC_ISSUER',
  'HEAPROOM_OIDC_CLIENT_ID',
  'HEAPROOM_OIDC_CLIENT_SECRET',
  'HEAPROOM_OIDC_NAME',
] as const

function providerIn(settings: z.output<typeof schema>): Provider | null {
  const [issuer, clientId, clientSecret, name] = PROVIDER.map((variable) => settings[variable])
  if (PROVIDER.every((variable) => settings[variable] === undefined)) return null
  const missing = [...PROVIDER, 'HEAPROOM_URL' as const].filter((variable) => settings[variable] === undefined)
  if (
    issuer === undefined ||
    clientId === undefined ||
    clientSecret === undefined ||
    name === undefined ||
    missing.length > 0
  )
    throw new Error(`To sign in elsewhere the environment lacks ${missing.join(', ')}.`)
  if (!isSafe(new URL(issuer)))
    throw new Error('The environment variable HEAPROOM_OIDC_ISSUER does not fit: it has to begin with https://.')
  return { issuer, clientId, clientSecret, name }
}

/** What is on this machine is not overheard on the way. */
function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
