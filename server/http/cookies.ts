/** Cookies of a request and of its answer, where several parts of the server set some. */
import type { IncomingMessage, ServerResponse } from 'node:http'

export function cookiesOf(request: IncomingMessage): string {
  return request.headers.cookie ?? ''
}

/** Beside those that are set already. */
export function setCookies(response: ServerResponse, cookies: readonly string[]): void {
  for (const cookie of cookies) response.appendHeader('set-cookie', cookie)
}
