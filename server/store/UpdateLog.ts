/**
 * Where text lives: every accepted edit, in order, with who sent it and when; and which client id is whose.
 *
 * Invariant (I9): an entry is `written` when its row is in the file, where a killed server finds it again, and `stored` when the
 * file is on disk, where a machine without power does. All rows of one turn of the event loop share one transaction, all that is
 * written while the disk is busy shares the next sync, and nothing waits for a disk but what has to (decision 0013).
 *
 * A file and a connection of its own, apart from Prisma's: a failed commit there cannot touch text here, nor can a
 * transaction there keep this one waiting (classroom.md F20). It does not know what is in an update.
 */
import Database from 'better-sqlite3'
import { asError } from '../asError'
import { DiskSync } from './DiskSync'

export type LogEntry = {
  readonly module: string
  /** Who sent it; the author of what it deletes and adds. */
  readonly participant: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly bytes: Uint8Array
}

/** What becomes of an entry: `written`, then `stored` without an error; or `stored` with one, at any time. */
export type EntryHeard = {
  readonly written: () => void
  readonly stored: (error: Error | null) => void
}

type Pending = EntryHeard & { readonly entry: LogEntry | null }

/** Of 4 KiB each: so much is written before the file itself is brought up to date, for which the event loop does wait. */
const CHECKPOINT_PAGES = 4_000

const tables = `
  CREATE TABLE IF NOT EXISTS updates (
    id INTEGER PRIMARY KEY, module TEXT NOT NULL, participant TEXT NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL
  );
  CREATE INDEX IF NOT EXISTS updates_module ON updates (module, id);
  CREATE TABLE IF NOT EXISTS authors (
    room TEXT NOT NULL, client INTEGER NOT NULL, participant TEXT NOT NULL, PRIMARY KEY (room, client)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS hidings (module TEXT NOT NULL, at INTEGER NOT NULL, hidden INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS hidings_module ON hidings (module, at);
`

export class UpdateLog {
  readonly #database: Database.Database
  readonly #insertAll: (entries: readonly LogEntry[]) => void
  readonly #sync: DiskSync
  #pending: Pending[] = []
  #turn: NodeJS.Immediate | undefined

  constructor(file: string) {
    this.#database = new Database(file, { timeout: 5_000 })
    this.#database.pragma('journal_mode = WAL')
    this.#database.pragma('secure_delete = ON')
    this.#database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    this.#database.exec(tables)
    this.#database.pragma('synchronous = NORMAL')
    this.#sync = new DiskSync(`${file}-wal`)
    const insert = this.#database.prepare<[string, string, number, Buffer]>(
      'INSERT INTO updates (module, participant, at, bytes) VALUES (?, ?, ?, ?)',
    )
    this.#insertAll = this.#database.transaction((entries: readonly LogEntry[]) => {
      for (const { module, participant, at, bytes } of entries) insert.run(module, participant, at, bufferOf(bytes))
    })
  }

  /** Writes an entry with the others of this turn, in order, and has it stored. */
  append(entry: LogEntry, heard: EntryHeard): void {
    this.#wait({ entry, ...heard })
  }

  /** Appends an entry; rejects when it could not be stored. */
  store(entry: LogEntry): Promise<void> {
    return new Promise((resolve, reject) => {
      const stored = (error: Error | null) => (error === null ? resolve() : reject(error))
      this.append(entry, { written: () => undefined, stored })
    })
  }

  /** Calls once all that was appended by now is stored: at once where it is. */
  afterwards(stored: (error: Error | null) => void): void {
    if (this.#pending.length === 0) this.#sync.afterwards(stored)
    else this.#wait({ entry: null, written: () => undefined, stored })
  }

  /** Writes what is pending now. */
  flush(): void {
    clearImmediate(this.#turn)
    this.#turn = undefined
    const batch = this.#pending
    if (batch.length === 0) return
    this.#pending = []
    const error = this.#write(batch.flatMap(({ entry }) => entry ?? []))
    if (error !== null) return batch.forEach(({ stored }) => stored(error))
    for (const { written } of batch) written()
    this.#sync.afterwards((failure) => batch.forEach(({ stored }) => stored(failure)))
  }

  /** The updates of a module in the order in which they were accepted. */
  read(module: string): Uint8Array[] {
    const rows = this.#database.prepare<[string], { bytes: Buffer }>(
      'SELECT bytes FROM updates WHERE module = ? ORDER BY id',
    )
    return rows.all(module).map((row) => row.bytes)
  }

  /** The same, with who sent them and when. */
  entries(module: string): LogEntry[] {
    const rows = this.#database.prepare<[string], LogEntry>(
      'SELECT module, participant, at, bytes FROM updates WHERE module = ? ORDER BY id',
    )
    return rows.all(module)
  }

  /** When each person's last edit of these modules was stored, in milliseconds since 1970. */
  lastEdits(modules: readonly string[]): Map<string, number> {
    const select = this.#database.prepare<[string], { participant: string; at: number }>(
      "SELECT participant, MAX(at) AS at FROM updates WHERE module = ? AND participant <> '' GROUP BY participant",
    )
    const last = new Map<string, number>()
    for (const { participant, at } of modules.flatMap((module) => select.all(module)))
      last.set(participant, Math.max(at, last.get(participant) ?? 0))
    return last
  }

  /** A module is hidden from then on, or shown again. */
  hide(module: string, at: number, isHidden: boolean): void {
    const insert = this.#database.prepare('INSERT INTO hidings (module, at, hidden) VALUES (?, ?, ?)')
    this.#onDisk(() => insert.run(module, at, isHidden ? 1 : 0))
  }

  /** When a module was hidden; one that was hidden before it was first noted was so from its beginning. */
  hidings(module: string): { readonly from: number; readonly to: number }[] {
    const select = this.#database.prepare<[string], { at: number; hidden: number }>(
      'SELECT at, hidden FROM hidings WHERE module = ? ORDER BY at, rowid',
    )
    const stretches: { from: number; to: number }[] = []
    let from: number | null = null
    for (const { at, hidden } of select.all(module)) {
      if (hidden === 1) from ??= at
      else stretches.push({ from: from ?? (stretches.length === 0 ? 0 : at), to: at })
      if (hidden === 0) from = null
    }
    return from === null ? stretches : [...stretches, { from, to: Infinity }]
  }

  /** Binds a client id to a participant for ever; false when it is someone else's. On disk with whatever they write. */
  bind(room: string, client: number, participant: string): boolean {
    const insert = this.#database.prepare('INSERT OR IGNORE INTO authors (room, client, participant) VALUES (?, ?, ?)')
    insert.run(room, client, participant)
    this.#sync.touch()
    const select = this.#database.prepare<[string, number], { participant: string }>(
      'SELECT participant FROM authors WHERE room = ? AND client = ?',
    )
    return select.get(room, client)?.participant === participant
  }

  /** Client id -> participant. */
  authors(room: string): Record<string, string> {
    const select = this.#database.prepare<[string], { client: number; participant: string }>(
      'SELECT client, participant FROM authors WHERE room = ?',
    )
    return Object.fromEntries(select.all(room).map(({ client, participant }) => [client, participant]))
  }

  /**
   * Gives texts that are new what others have, with who wrote it: all of it as it is now, or only the first entry, where that came
   * with the lesson; and binds in a room that is new the client ids of another that are below a bound. One transaction. Answers of
   * which texts there was something to give.
   */
  copy(
    texts: readonly (readonly [from: string, to: string])[],
    what: 'all' | 'lesson',
    { from, to, bound }: { readonly from: string; readonly to: string; readonly bound: number },
  ): Set<string> {
    this.flush()
    const copy = this.#database.prepare<[string, string]>(
      `INSERT INTO updates (module, participant, at, bytes)
       SELECT ?, participant, at, bytes FROM updates WHERE module = ? ${what === 'all' ? 'ORDER BY id' : "AND participant = '' ORDER BY id LIMIT 1"}`,
    )
    const hidings = this.#database.prepare<[string, string]>(
      'INSERT INTO hidings (module, at, hidden) SELECT ?, at, hidden FROM hidings WHERE module = ? ORDER BY at, rowid',
    )
    const bind = this.#database.prepare<[string, string, number]>(
      'INSERT INTO authors (room, client, participant) SELECT ?, client, participant FROM authors WHERE room = ? AND client < ?',
    )
    const all = this.#database.transaction(() => {
      bind.run(to, from, bound)
      for (const [text, fresh] of texts) hidings.run(fresh, text)
      return new Set(texts.filter(([text, fresh]) => copy.run(fresh, text).changes > 0).map(([text]) => text))
    })
    return this.#onDisk(all)
  }

  /** What is deleted is overwritten. One transaction. */
  delete(texts: readonly string[], rooms: readonly string[]): void {
    this.flush()
    const text = this.#database.prepare<[string]>('DELETE FROM updates WHERE module = ?')
    const hiding = this.#database.prepare<[string]>('DELETE FROM hidings WHERE module = ?')
    const room = this.#database.prepare<[string]>('DELETE FROM authors WHERE room = ?')
    const all = this.#database.transaction(() => {
      for (const id of texts) text.run(id)
      for (const id of texts) hiding.run(id)
      for (const id of rooms) room.run(id)
    })
    this.#onDisk(all)
  }

  close(): void {
    this.flush()
    this.#sync.close()
    this.#database.close()
  }

  #wait(pending: Pending): void {
    this.#pending.push(pending)
    this.#turn ??= setImmediate(() => this.flush())
  }

  /** What `work` writes is on disk when it returns, and all that was written before. */
  #onDisk<Value>(work: () => Value): Value {
    this.#database.pragma('synchronous = FULL')
    try {
      return work()
    } finally {
      this.#database.pragma('synchronous = NORMAL')
    }
  }

  #write(entries: readonly LogEntry[]): Error | null {
    try {
      this.#insertAll(entries)
      this.#sync.touch()
      return null
    } catch (error) {
      return asError(error)
    }
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
