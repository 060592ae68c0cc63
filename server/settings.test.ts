/** What the environment may say, and what is said of what it may not. */
import { describe, expect, test } from 'vitest'
import { readSettings } from './settings'

test('a secret is long or refused, and is not repeated in what is said', () => {
  const secret = 'a secret of thirty-two characters'
  expect(readSettings({ NODE_ENV: 'production' }).secret).toBeNull()
  expect(readSettings({ NODE_ENV: 'production', HEAPROOM_SECRET: secret }).secret).toBe(secret)
  expect(() => readSettings({ NODE_ENV: 'production', HEAPROOM_SECRET: 'too-short' })).toThrow(
    /^The environment variable HEAPROOM_SECRET does not fit: (?!.*too-short)/,
  )
})

describe('a provider at which instructors sign in too', () => {
  const whole = {
    NODE_ENV: 'production' as const,
    HEAPROOM_URL: 'https://heaproom.example',
    HEAPROOM_OIDC_ISSUER: 'https://school.example/realm',
    HEAPROOM_OIDC_CLIENT_ID: 'heaproom',
    HEAPROOM_OIDC_CLIENT_SECRET: 'secret',
    HEAPROOM_OIDC_NAME: 'Riverside School',
  }

  test('is named whole, with the address to which it sends people back, or not at all', () => {
    expect(readSettings({ NODE_ENV: 'production' }).provider).toBeNull()
    expect(readSettings(whole).provider).toEqual({
      issuer: 'https://school.example/realm',
      clientId: 'heaproom',
      clientSecret: 'secret',
      name: 'Riverside School',
    })
    for (const missing of Object.keys(whole).filter((each) => each !== 'NODE_ENV'))
      expect(() => readSettings({ ...whole, [missing]: undefined })).toThrow(
        `To sign in elsewhere the environment lacks ${missing}.`,
      )
  })

  test('is asked over https, unless it is on this machine', () => {
    const at = (issuer: string) => readSettings({ ...whole, HEAPROOM_OIDC_ISSUER: issuer }).provider?.issuer
    expect(at('http://localhost:8080')).toBe('http://localhost:8080')
    expect(() => at('http://school.example')).toThrow(
      'HEAPROOM_OIDC_ISSUER does not fit: it has to begin with https://.',
    )
    expect(() => at('school.example')).toThrow('HEAPROOM_OIDC_ISSUER')
  })
})
