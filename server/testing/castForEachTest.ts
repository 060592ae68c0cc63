/**
 * A real server with an empty folder, and the people who come to it, for each test of a file. Both end with the test, and an error
 * of ours on the server fails it.
 */
import { afterEach, beforeEach } from 'vitest'
import { Cast } from '../../app/_data/provider/testing/Actor'
import type { ServerSettings } from '../startServer'
import { emptyFolder, removeFolder, startTestServer, type TestServer } from './testServer'

export interface Stage {
  readonly server: TestServer
  readonly cast: Cast
  /** After `server.close()`: another server over the same folder, at the same address, with what is to be otherwise. */
  readonly reopen: (otherwise?: Partial<ServerSettings>) => Promise<void>
}

/** `settings` are asked for before each test. */
export function castForEachTest(settings: () => Partial<ServerSettings> = () => ({})): Stage {
  let folder = ''
  let server: TestServer
  let cast: Cast
  beforeEach(async () => {
    folder = emptyFolder()
    server = await startTestServer(folder, settings())
    cast = new Cast(server.url)
  })
  afterEach(async () => {
    cast.leave()
    await server.close()
    removeFolder(folder)
    for (const error of server.errors) throw error
  })
  return {
    get server() {
      return server
    },
    get cast() {
      return cast
    },
    reopen: async (otherwise = {}) => {
      server = await startTestServer(folder, { ...settings(), port: server.port, ...otherwise })
    },
  }
}
