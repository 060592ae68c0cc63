/** A server under measurement in a process of its own: its port, and what it has taken of processor and memory (Linux's /proc). */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

/** Of /proc's clock. */
const TICKS_A_SECOND = 100

export class Measured {
  readonly port: number
  readonly #child: ChildProcess
  readonly #pid: number

  private constructor(child: ChildProcess, pid: number, port: number) {
    this.#child = child
    this.#pid = pid
    this.port = port
  }

  /** Starts Node with these words and waits for the line that has the port. */
  static async start(words: readonly string[]): Promise<Measured> {
    const child = spawn(process.execPath, words, {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(child.stdout, 'data')) as [Buffer] // a stream's data is bytes
    const port = Number(line.toString().trim())
    if (child.pid === undefined || !Number.isInteger(port)) throw new Error(`no port in ${line.toString()}`)
    return new Measured(child, child.pid, port)
  }

  /** Seconds of processor that it has taken. */
  cpuSeconds(): number {
    const stat = readFileSync(`/proc/${this.#pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
  }

  residentMegabytes(): number {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await gone
  }
}
