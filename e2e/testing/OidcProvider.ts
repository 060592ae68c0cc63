/**
 * A provider of OpenID Connect for tests, as small as one can be: discovery, keys, authorization code with PKCE, tokens. It is strict
 * as real ones are, and has no page: whoever comes is `person`, or says no.
 */
import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export const CLIENT = { clientId: 'heaproom', clientSecret: 'a secret of the two' }

interface Granted {
  readonly person: string
  readonly challenge: string
  readonly nonce: string
  readonly redirect: string
}

export class OidcProvider {
  /** Who is in front of the browser; null: somebody who wants to go no further. */
  person: string | null = 'person-1'
  /** What is written into the next ID tokens, over what is right. */
  lies: Readonly<Record<string, unknown>> = {}
  /** ID tokens are signed with a key that nobody published. */
  isForged = false
  /** What was asked for last at the authorization endpoint. */
  asked = new URLSearchParams()

  readonly #http: Server = createServer((request, response) => void this.#serve(request, response))
  readonly #key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  readonly #otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  readonly #granted = new Map<string, Granted>()

  static async start(port = 0): Promise<OidcProvider> {
    const provider = new OidcProvider()
    await new Promise<void>((resolve) => provider.#http.listen(port, '127.0.0.1', resolve))
    return provider
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.issuer)
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return answer(response, 200, this.#configuration())
      case '/keys':
        return answer(response, 200, {
          keys: [{ ...this.#key.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256' }],
        })
      case '/authorize':
        return this.#authorize(searchParams, response)
      case '/token':
        return this.#token(new URLSearchParams(await textOf(request)), response)
      default:
        return answer(response, 404, {})
    }
  }

  #configuration() {
    const { issuer } = this
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    }
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    this.asked = asked
    const wrong = asked.get('client_id') !== CLIENT.clientId || asked.get('response_type') !== 'code'
    if (wrong || asked.get('code_challenge_method') !== 'S256')
      return answer(response, 400, { error: 'invalid_request' })
    const redirect = asked.get('redirect_uri') ?? ''
    const back = new URL(redirect)
    back.searchParams.set('state', asked.get('state') ?? '')
    if (this.person === null) back.searchParams.set('error', 'access_denied')
    else {
      const code = randomUUID()
      const [challenge, nonce] = [asked.get('code_challenge') ?? '', asked.get('nonce') ?? '']
      this.#granted.set(code, { person: this.person, challenge, nonce, redirect })
      back.searchParams.set('code', code)
    }
    response.writeHead(302, { location: back.href }).end()
  }

  #token(asked: URLSearchParams, response: ServerResponse): void {
    const granted = this.#granted.get(asked.get('code') ?? '')
    this.#granted.delete(asked.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url')
    const isClient = asked.get('client_id') === CLIENT.clientId && asked.get('client_secret') === CLIENT.clientSecret
    if (!isClient) return answer(response, 401, { error: 'invalid_client' })
    if (granted?.challenge !== challenge || granted.redirect !== asked.get('redirect_uri'))
      return answer(response, 400, { error: 'invalid_grant' })
    const tokens = { access_token: randomUUID(), refresh_token: randomUUID(), token_type: 'Bearer', expires_in: 300 }
    answer(response, 200, { ...tokens, id_token: this.#idToken(granted) })
  }

  #idToken({ person, nonce }: Granted): string {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: this.issuer,
      aud: CLIENT.clientId,
      sub: person,
      nonce,
      iat: now,
      exp: now + 300,
      ...this.lies,
    }
    const head = { alg: 'RS256', kid: '1', typ: 'JWT' }
    const text = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    const { privateKey } = this.isForged ? this.#otherKey : this.#key
    return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
