/** Coming back as oneself on another device, by a personal link. Over HTTP and real sockets. */
import { expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import { limits } from '../lib/protocol/limits'
import type { Reply } from '../lib/protocol/refusal'
import type { ReturnLink } from '../lib/protocol/returning'
import { castForEachTest } from './testing/castForEachTest'

const stage = castForEachTest()

async function posts<Value>(
  path: string,
  body: object,
  cookie = '',
): Promise<{ reply: Reply<Value>; cookies: string }> {
  const response = await fetch(stage.server.url + path, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const reply = (await response.json()) as Reply<Value> // our own server's answer, typed by its route
  return {
    reply,
    cookies: response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  }
}

const about = async <Value>({ code, cookie }: Actor, what: string, body: object) =>
  (await posts<Value>(`/api/sessions/${code}/${what}`, body, cookie)).reply

/** What the link ends in. */
async function linkOf(asker: Actor, { id }: Actor): Promise<string> {
  const reply = await about<ReturnLink>(asker, 'link', { participant: id })
  if (!reply.ok) throw new Error(reply.reason)
  expect(reply.value.qr).toMatch(/^<svg/)
  return reply.value.link.split('/return#')[1] ?? ''
}

const uses = (token: string) => posts('/api/return/use', { token })

test('a link lets somebody in as themselves on a device that knows nothing of them, until it is replaced or taken back', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  const token = await linkOf(ana, ana)
  expect((await posts('/api/return/look', { token })).reply).toEqual({
    ok: true,
    value: { name: 'Ana', title: 'An empty room' },
  })
  const { reply, cookies } = await uses(token)
  expect(reply).toEqual({ ok: true, value: { path: `/s/${reyes.code}` } })
  const phone = await stage.cast.returns({ code: reyes.code, cookie: cookies })
  expect(phone.id).toBe(ana.id)
  const [here, there] = [await ana.opens('main.py'), await phone.opens('main.py')]
  there.text.insert(0, 'from the phone\n')
  await ana.reads(here, 'from the phone\n')

  const second = await linkOf(reyes, ana)
  expect((await uses(token)).reply).toEqual({ ok: false, reason: 'no-such-link' })
  expect((await uses(second)).reply.ok).toBe(true)
  expect(await about(ana, 'unlink', { participant: ana.id })).toEqual({ ok: true, value: null })
  expect((await uses(second)).reply).toEqual({ ok: false, reason: 'no-such-link' })

  const third = await linkOf(ana, ana)
  await ana.link.commandSession({ type: 'erasePerson', participant: ana.id })
  expect((await uses(third)).reply).toEqual({ ok: false, reason: 'no-such-link' })
  expect(await about(ben, 'link', { participant: reyes.id })).toEqual({ ok: false, reason: 'not-instructor' })
  expect(await about(reyes, 'link', { participant: reyes.id })).toEqual({ ok: false, reason: 'no-such-participant' })
})

test.each(['link', 'unlink'])('%s is for the person and the instructors of their session', async (what) => {
  const reyes = await stage.cast.teaches()
  const [ana, ben, stranger] = [
    await stage.cast.joins(reyes, 'Ana'),
    await stage.cast.joins(reyes, 'Ben'),
    await stage.cast.teaches(),
  ]
  const answers: unknown[] = []
  for (const { cookie } of [reyes, ana, ben, stranger]) {
    const { reply } = await posts(`/api/sessions/${reyes.code}/${what}`, { participant: ana.id }, cookie)
    answers.push(reply.ok ? 'yes' : reply.reason)
  }
  expect(answers).toEqual(['yes', 'yes', 'not-instructor', 'not-joined'])
})

test('guessing links is throttled', async () => {
  for (let wrong = 0; wrong < limits.wrongCodesPerMinute; wrong++) await uses('x'.repeat(22))
  expect((await uses('x'.repeat(22))).reply).toEqual({ ok: false, reason: 'too-fast' })
})
