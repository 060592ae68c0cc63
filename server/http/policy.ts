/**
 * What a page of ours may load and where it may be shown, said with every answer that is no API answer.
 *
 * Scripts come from this server or carry the nonce of this one answer: no text that a student typed can become a script. Next
 * puts the nonce on its own scripts when it finds it in the request's policy; the layout reads it from `x-nonce`.
 * Styles may stand in the page: React and the editor write them there.
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export function setPolicy(request: IncomingMessage, response: ServerResponse): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = policyWith(nonce)
  request.headers['content-security-policy'] = policy
  request.headers['x-nonce'] = nonce
  response.setHeader('content-security-policy', policy)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
}

function policyWith(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
