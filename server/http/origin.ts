/** Where a request came from, and the address under which others reach this server. */
import type { IncomingMessage } from 'node:http'
import { networkInterfaces } from 'node:os'

/** Whether a request was made by a page of this server, or by no page at all (a program has no cookies of a visitor). */
export function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

export type Reach = {
  /** The self-hoster's word for this server's address. */
  readonly publicUrl: string | null
  /** Whether the server listens on more than this machine. */
  readonly isOnNetwork: boolean
}

/**
 * The origin to put into a link that others will open. Without a public address: the one the request was sent to, except
 * that "localhost" on a projector leads nowhere; then this machine's address in the network.
 */
export function linkOrigin(request: IncomingMessage, { publicUrl, isOnNetwork }: Reach): string {
  if (publicUrl !== null) return new URL(publicUrl).origin
  const asked = originOf(request)
  const network = isOnNetwork && isLoopback(asked.hostname) ? networkAddress() : null
  if (network !== null) asked.hostname = network
  return asked.origin
}

/** Where a browser believes to be. */
export function originOf(request: IncomingMessage): URL {
  const address = `http://${request.headers.host ?? 'localhost'}`
  return new URL(URL.canParse(address) ? address : 'http://localhost')
}

function isLoopback(name: string): boolean {
  return /^(localhost|127\..*|\[::1\])$/.test(name)
}

function networkAddress(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find((address) => address.family === 'IPv4' && !address.internal)?.address ?? null
}
