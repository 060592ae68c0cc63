/** The address that a request comes from, by which guesses are counted. */
import type { IncomingMessage } from 'node:http'

export function clientAddress(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? ''
}
