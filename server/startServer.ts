/**
 * Puts one server together: store, log, rooms, run pool, HTTP, sockets; and takes it apart again in the order that loses
 * nothing. Pages are a parameter, so that tests of the session need no Next.
 */
import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Accounts } from './accounts/Accounts'
import { Challenges } from './accounts/Challenges'
import { Elsewhere } from './accounts/Elsewhere'
import type { Provider } from './accounts/openElsewhere'
import { Passkeys } from './accounts/Passkeys'
import { firstToken, linkTo } from './accounts/links'
import { Api } from './http/Api'
import { Seats } from './http/Seats'
import { Keeping } from './keeping/Keeping'
import { LessonShelf } from './lessons/LessonShelf'
import { readLibrary } from './lessons/library'
import type { BoardRoom } from '../lib/protocol/board'
import { KEEP_DAYS } from '../lib/protocol/keeping'
import type { DoorNews } from '../lib/protocol/door'
import type { Refusal } from '../lib/protocol/refusal'
import { Boards } from './rooms/Boards'
import { Rooms } from './rooms/Rooms'
import { SessionTeams } from './rooms/SessionTeams'
import type { CheckPool } from './runs/checkTeam'
import { type FixPool, RunFixes } from './runs/RunFixes'
import { RunWindows, type WindowPool } from './runs/RunWindows'
import { LivePool } from './runs/LivePool'
import type { LiveTimes } from './runs/LiveThread'
import { RunPool } from './runs/RunPool'
import { closeRooms, createSocketServer, hangUp, outletOf, serveSockets } from './sockets/serveSockets'
import { doorOf, type SocketServer, watchersOf } from './sockets/roomSocket'
import { openDataFolder } from './store/dataFolder'
import { migrate, readMigrations } from './store/migrate'
import { Store } from './store/Store'
import { UpdateLog } from './store/UpdateLog'

export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

export type ServerSettings = {
  readonly port: number
  /** Empty: all addresses. */
  readonly host: string
  readonly dataFolder: string
  readonly migrationsFolder: string
  readonly lessonsFolder: string
  readonly publicUrl: string | null
  readonly secret: string | null
  /** A link to a keeper's account is wanted, whether or not there is one. */
  readonly isLinkWanted: boolean
  /** Where instructors may sign in too, on a server with a public address; left out: nowhere. */
  readonly provider?: Provider | null
  /** The bundled run worker and how many of it run at once. */
  readonly worker: URL
  readonly workers: number
  /** The bundled worker that proves fixes; one at a time. */
  readonly fixWorker: URL
  /** The bundled worker that cuts windows out of histories; one at a time. */
  readonly windowWorker: URL
  /** Its threads are made ready before the first run; left out: when a run needs them. */
  readonly isWarm?: boolean
  /** The bundled worker that checks exercises; as many at once as runs. */
  readonly checkWorker: URL
  /** The bundled worker of live processes. */
  readonly liveWorker: URL
  /** What entries may take; left out: LIVE_TIMES. */
  readonly liveTimes?: LiveTimes
  /** Days without use after which a session is deleted; left out: KEEP_DAYS. */
  readonly keepDays?: number
  /** Answers what is not under /api. Ready before anybody can ask. */
  readonly pages: Pages
  /** Milliseconds since 1970; left out: this machine's clock. */
  readonly now?: () => number
  /** Called with every error of ours. */
  readonly failed: (error: Error) => void
}

export type RunningServer = {
  readonly port: number
  /** The path of the page that makes the first account, as long as there is none. */
  readonly firstLink: string | null
  readonly close: () => Promise<void>
}

/** A run's wall clock: its budget of steps takes less on any machine; this ends what the budget does not see. */
const RUN_DEADLINE_MS = 120_000
const RUN_GRACE_MS = 2_000
/** For the window of a long history, which is made in a second: the run is told to be over when it has come, or when this time has. */
const RUN_ADDITION_MS = 5_000
const RUN_HEAP_MEGABYTES = 1_024
/** Live processes that are kept at hand for each worker: most of them wait for people. */
const LIVE_THREADS = 4
const LIVE_HEAP_MEGABYTES = 512
/** Everybody waits for the entry that runs. */
const LIVE_TIMES: LiveTimes = { entryMs: 5_000, graceMs: 2_000, longMs: 30_000 }

export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { failed, now = Date.now } = settings
  const data = openDataFolder(settings.dataFolder, settings.secret)
  migrate(data.database, readMigrations(settings.migrationsFolder))
  const store = await Store.open(data.database)
  await store.failUnfinishedRuns(new Date(now()))
  const log = new UpdateLog(data.updates)
  const times = { deadlineMs: RUN_DEADLINE_MS, graceMs: RUN_GRACE_MS, additionMs: RUN_ADDITION_MS }
  const bounds = { ...times, heapMegabytes: RUN_HEAP_MEGABYTES }
  const pool = new RunPool({ worker: settings.worker, size: settings.workers, ...bounds })
  const fixPool: FixPool = new RunPool({ worker: settings.fixWorker, size: 1, ...bounds })
  const windowPool: WindowPool = new RunPool({ worker: settings.windowWorker, size: 1, ...bounds })
  const checkPool: CheckPool = new RunPool({ worker: settings.checkWorker, size: settings.workers, ...bounds })
  const livePool = new LivePool({
    worker: settings.liveWorker,
    size: LIVE_THREADS * settings.workers,
    heapMegabytes: LIVE_HEAP_MEGABYTES,
    times: settings.liveTimes ?? LIVE_TIMES,
  })
  const http = createServer()
  const io = createSocketServer(http)
  const rooms: Rooms = new Rooms(
    { store, log, pool, checkPool, livePool, now },
    (room) => outletOf(io, room, failed),
    (state, what) => boards.changed(state.code, state.room, what),
  )
  const tell = (session: string, news: readonly BoardRoom[]) =>
    void io.to(watchersOf(session)).emit('session:board', { rooms: news })
  const boards = new Boards({ store, rooms, tell, failed })
  const changed = (session: string, room: string) => boards.changed(session, room, 'state')
  const sentAway = (known: readonly string[], person: string, why: Refusal) => hangUp(io, known, person, why)
  const doorTold = (session: string, news: DoorNews) => void io.to(doorOf(session)).emit('session:door', news)
  const teams = new SessionTeams({ store, log, rooms, now, changed, sentAway, doorTold })
  const closed = (ids: readonly string[], reason: Refusal) => closeRooms(io, ids, reason)
  const keepDays = settings.keepDays ?? KEEP_DAYS
  const keeping = new Keeping({ store, log, rooms, teams, keepDays, now, closed, failed })
  await keeping.sweep()
  const seats = new Seats(data.secret, settings.publicUrl?.startsWith('https:') === true)
  const { publicUrl, provider = null } = settings
  const accounts = await Accounts.open(store.accounts, { secret: data.secret, publicUrl }, now)
  const elsewhere =
    provider === null || publicUrl === null
      ? null
      : new Elsewhere(store.accounts, { secret: data.secret, publicUrl }, provider)
  const wanted = { isWanted: settings.isLinkWanted, now: new Date(now()) }
  const token = await firstToken(store.accounts, data.firstLink, wanted)
  const lessons = new LessonShelf(readLibrary(settings.lessonsFolder), store.lessons)
  const reach = () => ({ publicUrl: settings.publicUrl, isOnNetwork: isOnNetwork(http) })
  const fixes = new RunFixes(fixPool, failed)
  const windows = new RunWindows(windowPool, store, failed)
  const api = new Api({
    store,
    log,
    rooms,
    teams,
    keeping,
    keepDays,
    lessons,
    accounts,
    elsewhere,
    passkeys: new Passkeys(store.passkeys, new Challenges(data.secret, now), now),
    publicUrl,
    seats,
    fixes,
    windows,
    reach,
    failed,
    now,
  })
  serveHttp(http, api, settings.pages)
  serveSockets(io, { store, rooms, seats, teams, boards, failed })
  const port = await listen(http, settings)
  if (settings.isWarm === true) pool.prepare()
  const firstLink = token === null ? null : linkTo('', token)
  return {
    port,
    firstLink,
    close: () =>
      close({ io, boards, keeping, rooms, pools: [pool, fixPool, windowPool, checkPool, livePool], log, store }),
  }
}

function serveHttp(http: HttpServer, api: Api, pages: Pages): void {
  http.on('request', (request, response) => {
    const { url = '/' } = request
    if (url.startsWith('/socket.io/')) return
    void (url.startsWith('/api/') ? api.serve(request, response) : pages(request, response))
  })
}

function listen(http: HttpServer, { port, host }: ServerSettings): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen({ port, ...(host !== '' && { host }) }, () => resolve(addressOf(http)?.port ?? port))
  })
}

function isOnNetwork(http: HttpServer): boolean {
  const address = addressOf(http)?.address ?? ''
  return address === '::' || address === '0.0.0.0'
}

function addressOf(http: HttpServer): AddressInfo | null {
  const address = http.address()
  return typeof address === 'object' ? address : null
}

type Parts = {
  readonly io: SocketServer
  readonly boards: Boards
  readonly keeping: Keeping
  readonly rooms: Rooms
  readonly pools: readonly { close: () => Promise<void> }[]
  readonly log: UpdateLog
  readonly store: Store
}

/** Nobody is heard any more; what was heard is stored and answered; then the files are closed. */
async function close({ io, boards, keeping, rooms, pools, log, store }: Parts): Promise<void> {
  log.flush()
  io.emit('room:closed', { reason: 'server-stopping' })
  await io.close()
  boards.close()
  keeping.close()
  await Promise.all(pools.map((pool) => pool.close()))
  await rooms.settle()
  log.close()
  await store.close()
}
