/** `kill -9` in the middle of typing: whatever was acknowledged is on disk, and everybody converges after the restart. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Actor, Cast } from '../app/_data/provider/testing/Actor'
import type { ModuleDocument } from '../app/_data/provider/ModuleDocument'
import { type AuthoredRange, authorship } from '../lib/lesson/authorship'
import { RoomDocument } from './documents/RoomDocument'
import { UpdateLog } from './store/UpdateLog'
import { emptyFolder, removeFolder } from './testing/testServer'

const program = fileURLToPath(new URL('testing/serve.ts', import.meta.url))

let folder: string
let child: ChildProcess
let cast: Cast

beforeEach(() => {
  folder = emptyFolder()
})

afterEach(async () => {
  cast.leave()
  if (child.exitCode === null && child.signalCode === null) await kill()
  removeFolder(folder)
})

/** Starts the server on a port (0: a free one) and waits until it listens. */
async function start(port: number): Promise<number> {
  child = spawn(process.execPath, ['--import', 'tsx', program, folder, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout ?? raise(), 'data')) as [Buffer] // a stream's data is bytes
  return Number(line.toString())
}

async function kill(): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Someone who types words, each with their name and a number, one after the other, and remembers which were saved. */
class Typist {
  readonly saved: string[] = []
  readonly #actor: Actor
  readonly #document: ModuleDocument
  readonly #name: string
  #typed = 0

  constructor(actor: Actor, document: ModuleDocument, name: string) {
    this.#actor = actor
    this.#document = document
    this.#name = name
  }

  get words(): string[] {
    return Array.from({ length: this.#typed }, (_, index) => this.#word(index))
  }

  /** Types one word, key by key, without waiting. */
  type(): string {
    const word = this.#word(this.#typed++)
    for (const key of `${word} `) this.#document.text.insert(this.#document.text.length, key)
    return word
  }

  async typeAndSave(): Promise<void> {
    const word = this.type()
    await this.#actor.isSaved(this.#document)
    this.saved.push(word)
  }

  /** Types until the line breaks; the last words are under way when it does. */
  async typeUntilCut(): Promise<void> {
    while (this.#actor.link.getSnapshot().status === 'online') {
      const isCut = this.#actor.sees(({ status }) => status !== 'online').then(() => true)
      const word = this.type()
      const cut = await Promise.race([isCut, this.#actor.isSaved(this.#document).then(() => false)])
      if (!cut) this.saved.push(word)
    }
  }

  #word(index: number): string {
    return `<${this.#name}${index}>`
  }
}

test('[I9] nothing acknowledged is lost, and after the restart all have typed the same text', async () => {
  const port = await start(0)
  const url = `http://127.0.0.1:${port}`
  cast = new Cast(url)
  const reyes = await cast.teaches()
  const people = [reyes, await cast.joins(reyes, 'Ana'), await cast.joins(reyes, 'Ben')]
  const documents = await Promise.all(people.map((one) => one.opens('main.py')))
  const typists = people.map((one, index) => new Typist(one, documents[index] ?? raise(), 'rab'[index] ?? ''))
  for (let round = 0; round < 10; round++) await Promise.all(typists.map((typist) => typist.typeAndSave()))

  const cut = Promise.all(typists.map((typist) => typist.typeUntilCut()))
  await reyes.reads(documents[0] ?? raise(), documents[0]?.text.toString() ?? '')
  await kill()
  await cut

  const stored = new UpdateLog(join(folder, 'updates.db'))
  const document = new RoomDocument(stored.read(reyes.state.modules[0]?.id ?? ''))
  const onDisk = { text: document.text, ranges: document.authorship(stored.authors(reyes.state.room)) }
  stored.close()
  typists.forEach(({ saved }, index) => {
    expect(saved.length).toBeGreaterThanOrEqual(10)
    expect(typedBy(onDisk, people[index]?.id ?? '').startsWith(saved.join(' '))).toBe(true)
  })

  for (const typist of typists) typist.type()
  await start(port)
  await Promise.all(people.map((one, index) => one.isSaved(documents[index] ?? raise())))
  const late = await (await cast.returns(reyes)).opens('main.py')
  const text = late.text.toString()
  await Promise.all(people.map((one, index) => one.reads(documents[index] ?? raise(), text)))
  const ranges = authorship(late.text._start, reyes.state.authors)
  typists.forEach(({ words }, index) => {
    expect(typedBy({ text, ranges }, people[index]?.id ?? '')).toBe(`${words.join(' ')} `)
  })
})

/** All that one person typed, in order: their words stand between each other's letters. */
function typedBy({ text, ranges }: { text: string; ranges: readonly AuthoredRange[] }, who: string): string {
  return ranges.map(({ from, to, by }) => (by === who ? text.slice(from, to) : '')).join('')
}

function raise(): never {
  throw new Error('the test lost its footing')
}
