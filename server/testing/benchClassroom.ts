/**
 * `npm run bench:classroom`: how a class loads one server.
 *
 *   npm install --prefix FOLDER --ignore-scripts @hocuspocus/server@4.7.0 ws@8.23.0 yjs@13.6.33
 *   npm run bench:classroom -- --rivals FOLDER [--seconds 44] [--writers 50,200] [--rooms 100] [--back 30]
 *
 * First 50 and 200 writers on one module, beside hocuspocus, both servers typed at in turns: hocuspocus in memory and without rights,
 * ours with the gate and every edit on disk before it is acknowledged. Then 100 rooms of 6, typing and running; then a class of 30
 * whose server is killed while they type. `--writers ''`, `--rooms 0` and `--back 0` leave a part out. Needs `npm run build`, and Linux's
 * /proc. Fails where less than all is delivered, where the 99th percentile (of a turn beside the rival's turn before it: the middle one
 * of these ratios) or the processor are beyond 1.3 of hocuspocus', or where somebody is not back 5 seconds after the restart.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Actor } from '../../app/_data/provider/testing/Actor'
import type { SessionMade } from '../../lib/protocol/request'
import { heaproomLine, hocuspocusLine, type OpenSocket, socketsOf } from './classroom/Line'
import { Measured } from './classroom/Measured'
import { measureReturning } from './classroom/returning'
import { measureRooms } from './classroom/rooms'
import { type Figures, Typing } from './classroom/typing'

const MOST_RATIO = 1.3
/** From when the server listens again. */
const MOST_SECONDS_AWAY = 5
const PEOPLE = 6
const WORDS = 20
/** A turn of one server's writers. */
const TURN_SECONDS = 4

const { values } = parseArgs({
  options: {
    rivals: { type: 'string' },
    seconds: { type: 'string', default: '44' },
    writers: { type: 'string', default: '50,200' },
    rooms: { type: 'string', default: '100' },
    back: { type: 'string', default: '30' },
  },
})

const program = fileURLToPath(new URL('classroom/server.ts', import.meta.url))
const print = (line: string) => void process.stdout.write(`${line}\n`)

/** The server over an empty folder, while `work` lasts. */
async function withOurs<Value>(work: (server: Measured) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'heaproom-bench-'))
  const server = await Measured.start(['--import', 'tsx', program, folder])
  try {
    return await work(server)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function post<Value>(address: string, body: object): Promise<{ value: Value; cookie: string }> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  const { value, reason } = (await response.json()) as { value: Value; reason?: string } // our own server's answer, typed by its route
  if (reason !== undefined) throw new Error(`${address} refused: ${reason}`)
  return {
    value,
    cookie: response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  }
}

async function ours(server: Measured, open: OpenSocket, writers: number): Promise<Typing> {
  const api = `http://127.0.0.1:${server.port}/api/sessions`
  const { value, cookie } = await post<SessionMade>(api, { lesson: 'blank', name: 'Instructor' })
  const { code } = value
  const module = await mainOf({ port: server.port, code, cookie })
  let joined = 0
  return Typing.begin(server, writers, async (heard) => {
    const seat = await post<unknown>(`${api}/${code}/join`, { name: `Writer ${joined++}` })
    return heaproomLine(open, { port: server.port, code, cookie: seat.cookie, module }, heard)
  })
}

/** The id of main.py, as the instructor's page has it. */
async function mainOf({ port, code, cookie }: { port: number; code: string; cookie: string }): Promise<string> {
  const instructor = await Actor.returns(`http://127.0.0.1:${port}`, { code, cookie })
  const id = instructor.state.modules[0]?.id ?? ''
  instructor.leaves()
  return id
}

/** A hocuspocus of its own, while `work` lasts. */
async function withTheirs<Value>(folder: string, work: (server: Measured) => Promise<Value>): Promise<Value> {
  const text = `import { Server } from ${JSON.stringify(join(folder, 'node_modules/@hocuspocus/server/dist/hocuspocus-server.esm.js'))}
import { createServer } from 'node:net'
const free = createServer().listen(0, '127.0.0.1', () => {
  const { port } = free.address()
  free.close(async () => {
    await new Server({ port, address: '127.0.0.1', quiet: true }).listen()
    console.log(port)
  })
})`
  const server = await Measured.start(['--input-type=module', '--eval', text])
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

function show(name: string, { delivered, p50, p99, cpuSeconds, megabytes }: Figures): void {
  const numbers = [
    `${(100 * delivered).toFixed(2)} %`,
    ms(p50),
    ms(p99),
    `${cpuSeconds.toFixed(2)} s`,
    `${megabytes.toFixed(0)} MB`,
  ]
  print(`  ${name.padEnd(12)}${numbers.map((number) => number.padStart(12)).join('')}`)
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}

/** Both servers' writers type in turns, a few seconds each: what else the machine does meets both alike. Whether it holds. */
function writersOn(folder: string, writers: number, seconds: number): Promise<boolean> {
  const open = socketsOf(folder)
  return withTheirs(folder, (theirServer) =>
    withOurs(async (ourServer) => {
      const theirs = await Typing.begin(theirServer, writers, (heard) => hocuspocusLine(open, theirServer.port, heard))
      const own = await ours(ourServer, open, writers)
      for (let typed = 0; typed < seconds; typed += TURN_SECONDS) {
        await theirs.type(1_000 * TURN_SECONDS)
        await own.type(1_000 * TURN_SECONDS)
      }
      theirs.end()
      own.end()
      return compared(theirs.figures, own.figures)
    }),
  )
}

/** Whether ours holds beside theirs. */
function compared(rival: Figures, own: Figures): boolean {
  print(
    `  ${''.padEnd(12)}${['delivered', 'p50', 'p99', 'processor', 'memory'].map((word) => word.padStart(12)).join('')}`,
  )
  show('hocuspocus', rival)
  show('heaproom', own)
  const turns = own.turns.map((p99, turn) => p99 / (rival.turns[turn] ?? 0)).sort((a, b) => a - b)
  const [late, cpu] = [turns[turns.length >>> 1] ?? Infinity, own.cpuSeconds / rival.cpuSeconds]
  const isHeld = own.delivered === 1 && late <= MOST_RATIO && cpu <= MOST_RATIO
  print(
    `  p99 ${late.toFixed(2)}x in the middle of ${turns.length} turns (${turns[0]?.toFixed(2)}x to ${turns.at(-1)?.toFixed(2)}x; ${(own.p99 / rival.p99).toFixed(2)}x over all)`,
  )
  print(
    `  processor ${cpu.toFixed(2)}x: both beside hocuspocus', ${isHeld ? 'holds' : `does not hold (all, and at most ${MOST_RATIO}x)`}`,
  )
  return isHeld
}

async function manyRooms(rooms: number): Promise<boolean> {
  const figures = await withOurs((server) => measureRooms(server, { rooms, people: PEOPLE, words: WORDS }))
  const { stored, waited, ran, cpuSeconds, megabytes, done } = figures
  print(`${rooms} rooms of ${PEOPLE}, everybody typing ${WORDS} lines, every room running its program at once`)
  print(`  until a line is stored: p50 ${ms(stored.p50)}, p99 ${ms(stored.p99)}`)
  print(
    `  until a run begins: p50 ${ms(waited.p50)}, p99 ${ms(waited.p99)}; until it is over: p50 ${ms(ran.p50)}, p99 ${ms(ran.p99)}`,
  )
  print(`  ${done} of ${rooms} runs done, processor ${cpuSeconds.toFixed(1)} s, memory ${megabytes.toFixed(0)} MB`)
  return done === rooms
}

async function backAgain(people: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'heaproom-bench-'))
  try {
    const { back, converged } = await measureReturning(folder, people)
    const isHeld = back <= MOST_SECONDS_AWAY
    print(`a class of ${people}, their server killed while they type and started again`)
    print(
      `  all back after ${back.toFixed(2)} s, with all that was typed after ${converged.toFixed(2)} s: ${isHeld ? 'holds' : `does not hold (${MOST_SECONDS_AWAY} s)`}`,
    )
    return isHeld
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const held: boolean[] = []
for (const writers of values.writers.split(',').filter((each) => each !== '')) {
  if (values.rivals === undefined) print(`${writers} writers: left out, name the folder with hocuspocus by --rivals`)
  else {
    print(`${writers} writers on one module, ${values.seconds} s in turns of ${TURN_SECONDS}`)
    held.push(await writersOn(resolve(values.rivals), Number(writers), Number(values.seconds)))
  }
}
if (Number(values.rooms) > 0) held.push(await manyRooms(Number(values.rooms)))
if (Number(values.back) > 0) held.push(await backAgain(Number(values.back)))
process.exit(held.every((each) => each) ? 0 : 1)
