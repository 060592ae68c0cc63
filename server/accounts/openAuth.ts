/**
 * better-auth as this server uses it: user names and passwords, no e-mail, its tables among ours (prisma/schema.prisma).
 *
 * Its own routes are not served: ours (http/AccountRoutes.ts) check, throttle and call it. It is loaded when the first person
 * signs in: a server without accounts, and most tests, never need it.
 */
import * as z from 'zod'
import type { PrismaClient } from '../../prisma/generated/sqlite/client'
import { limits } from '../../lib/protocol/limits'
import { newId } from '../store/newId'

export type AuthSettings = {
  readonly secret: string
  /** Where others reach this server; null: unknown, and plain http is to be expected. */
  readonly publicUrl: string | null
}

/** A term. */
const SIGNED_IN_SECONDS = 180 * 24 * 60 * 60

export type Auth = Awaited<ReturnType<typeof openAuth>>

export async function openAuth(prisma: PrismaClient, settings: AuthSettings) {
  const [{ betterAuth }, { username }, { prismaAdapter }, signInAs] = await Promise.all([
    import('better-auth/minimal'),
    import('better-auth/plugins/username'),
    import('better-auth/adapters/prisma'),
    signInAsPlugin(),
  ])
  return betterAuth({
    ...commonOptions(settings),
    database: prismaAdapter(prisma, { provider: 'sqlite' }),
    account: { modelName: 'credential' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: limits.passwordUnits,
      maxPasswordLength: limits.longestPasswordUnits,
    },
    plugins: [username({ displayUsername: false, maxUsernameLength: limits.usernameUnits }), signInAs],
  })
}

/** Signs in somebody who proved who they are in a way of ours (Passkeys.ts). It is called here, and served nowhere. */
async function signInAsPlugin() {
  const [{ APIError, createAuthEndpoint }, { setSessionCookie }] = await Promise.all([
    import('better-auth/api'),
    import('better-auth/cookies'),
  ])
  const signInAs = createAuthEndpoint.serverOnly(
    { method: 'POST', body: z.object({ userId: z.string() }) },
    async (endpoint) => {
      const { internalAdapter } = endpoint.context
      const user = await internalAdapter.findUserById(endpoint.body.userId)
      if (user === null) throw new APIError('NOT_FOUND')
      await setSessionCookie(endpoint, { session: await internalAdapter.createSession(user.id), user })
      return endpoint.json({})
    },
  )
  return { id: 'sign-in-as', endpoints: { signInAs } }
}

/** What every way to sign in shares: the same tables, and the same cookie. */
export function commonOptions({ secret, publicUrl }: AuthSettings) {
  return {
    appName: 'Heaproom',
    baseURL: publicUrl ?? 'http://localhost',
    secret,
    user: { modelName: 'instructor' },
    session: { modelName: 'signIn', expiresIn: SIGNED_IN_SECONDS, disableSessionRefresh: true },
    verification: { modelName: 'verification' },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: publicUrl?.startsWith('https:') === true,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Ours counts wrong passwords per account and address, and forgets nobody who was here before.
    rateLimit: { enabled: false },
  }
}

/** What the cookies of better-auth begin with. */
export const COOKIE_PREFIX = 'heaproom-account'
