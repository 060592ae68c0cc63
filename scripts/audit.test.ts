/** `npm run audit`, with npm itself asking a registry of ours: one that knows something, one that knows nothing, one without the service. */
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'

const ADVISORY = {
  id: 1,
  title: 'Everything is lost',
  url: 'https://example.org/1',
  severity: 'high',
  vulnerable_versions: '*',
  cwe: [],
  cvss: { score: 8, vectorString: null },
}

/** Which versions of a package there are, which npm wants to know of a vulnerable one. */
function versionsOf(path: string): object {
  const [name, version] = [path.slice(1), '1.0.0']
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version } } }
}

/** npm asks a registry that answers this. */
async function audit(status: number, answer: object): Promise<{ code: number; said: string }> {
  const http = createServer((request, response) => {
    request.resume()
    const body = request.method === 'GET' ? versionsOf(request.url ?? '') : answer
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const registry = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const args = ['scripts/audit.mjs', '--registry', registry, '--omit', 'dev', '--fetch-retries', '0']
  const told = await new Promise<{ code: number; said: string }>((resolve) => {
    const child = execFile(process.execPath, args, (_, stdout) => resolve({ code: child.exitCode ?? -1, said: stdout }))
  })
  http.close()
  return told
}

test('tells which packages have a known vulnerability, and fails', async () => {
  const { code, said } = await audit(200, { yjs: [ADVISORY] })
  expect(said).toMatch(/^\d+ packages asked about, \d+ vulnerable:$/m)
  expect(said).toContain('yjs * (high): Everything is lost https://example.org/1')
  expect(code).toBe(1)
})

test('tells that none has, and does not fail', async () => {
  const { code, said } = await audit(200, {})
  expect(said).toMatch(/^\d+ packages asked about, none has a known vulnerability\.$/m)
  expect(code).toBe(0)
})

test('tells that it learned nothing where the registry has no such service, and does not fail', async () => {
  const { code, said } = await audit(405, {})
  expect(said).toContain('Not known: the registry in use could not be asked (405')
  expect(said).toContain('npm run audit -- --registry ADDRESS')
  expect(code).toBe(0)
})
