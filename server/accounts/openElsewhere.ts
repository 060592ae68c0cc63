/**
 * better-auth as it signs people in elsewhere, at a provider of OpenID Connect: authorization code with PKCE, the state bound to the
 * browser by a cookie, an ID token that the provider's keys and our nonce prove.
 *
 * It is an instance of its own beside that of the passwords (openAuth.ts), which a provider that does not answer must not delay.
 * Invariant: nobody gets an account by it, and none is found by an address. Of whoever is there nothing is asked and kept but the
 * number by which the provider knows them: no name, no address, no token.
 */
import { createHash } from 'node:crypto'
import type { Auth, BetterAuthOptions } from 'better-auth'
import type { PrismaClient } from '../../prisma/generated/sqlite/client'
import { type AuthSettings, commonOptions } from './openAuth'

export type Provider = {
  /** https, and without `/.well-known/openid-configuration`, which belongs behind it. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** As the button that leads there says it. */
  readonly name: string
}

/** What is used of it. */
export type ElsewhereAuth = Pick<Auth<BetterAuthOptions>, 'api' | 'handler'>

/** The path to which the provider sends people back; it wants to know it beforehand. */
const RETURN_PATH = '/api/account/elsewhere'

/** What it is called in the rows. The numbers of another provider are other people's. */
export function providerId({ issuer }: Provider): string {
  return `elsewhere-${createHash('sha256').update(issuer).digest('hex').slice(0, 16)}`
}

export async function openElsewhere(
  prisma: PrismaClient,
  settings: AuthSettings & { readonly publicUrl: string },
  provider: Provider,
): Promise<ElsewhereAuth> {
  const [{ betterAuth }, { genericOAuth }, { prismaAdapter }] = await Promise.all([
    import('better-auth/minimal'),
    import('better-auth/plugins/generic-oauth'),
    import('better-auth/adapters/prisma'),
  ])
  const id = providerId(provider)
  const options: BetterAuthOptions = {
    ...commonOptions(settings),
    database: prismaAdapter(prisma, { provider: 'sqlite' }),
    account: {
      modelName: 'credential',
      updateAccountOnSignIn: false,
      // Nobody fills a table by pressing the button.
      storeStateStrategy: 'cookie',
      accountLinking: { trustedProviders: [id], allowDifferentEmails: true, disableImplicitLinking: true },
    },
    databaseHooks: {
      account: { create: { before: async () => WITHOUT_TOKENS }, update: { before: async () => WITHOUT_TOKENS } },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: id,
            discoveryUrl: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
            requireIdTokenVerification: true,
            clientId: provider.clientId,
            clientSecret: provider.clientSecret,
            redirectURI: new URL(RETURN_PATH, settings.publicUrl).href,
            disableSignUp: true,
            // The ID token says who it is, and was proven before this is asked.
            getUserInfo: async ({ idToken }) => (idToken === undefined ? null : { emailVerified: false }),
            mapProfileToUser: () => NOBODY,
          },
        ],
      }),
    ],
  }
  return betterAuth(options)
}

/** better-auth wants an address, and looks for an account that has it: this one none has. */
const NOBODY = { email: 'nobody@elsewhere.invalid', emailVerified: false, name: '' }

const WITHOUT_TOKENS = {
  data: {
    accessToken: null,
    refreshToken: null,
    idToken: null,
    accessTokenExpiresAt: null,
    refreshTokenExpiresAt: null,
    scope: null,
  },
}
