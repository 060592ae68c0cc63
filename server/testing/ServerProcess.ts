/** A test's server as a process of its own, which can be killed, whose files can be kept from growing as if the disk were full, and whose memory can be looked at. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('serve.ts', import.meta.url))

export class ServerProcess {
  readonly port: number
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.port = port
  }

  /** Starts a server on a port (0: a free one) and waits until it listens. Its clock goes `speed` times as fast as this machine's. */
  static async start(folder: string, port: number, speed = 1): Promise<ServerProcess> {
    const words = ['--expose-gc', '--import', 'tsx', program, folder, String(port), String(speed)]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
    const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer] // a stream's data is bytes
    return new ServerProcess(child, Number(line.toString()))
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** What it holds once everything that can go is gone: objects of JavaScript, and bytes outside of its heap. */
  async keptBytes(): Promise<number> {
    const told = once(this.#child, 'message')
    this.#child.send('kept')
    const [bytes] = (await told) as [number] // serve.ts sends nothing else
    return bytes
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await gone
  }

  /** No file of the server's can be written beyond so many bytes from now on (Linux, util-linux); null: any can again. */
  limitFiles(bytes: number | null): void {
    const limit = `--fsize=${bytes ?? 'unlimited'}:`
    execFileSync('prlimit', ['--pid', String(this.#child.pid), limit])
  }

  static canLimitFiles(): boolean {
    try {
      execFileSync('prlimit', ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  }
}
