/**
 * How the lesson's page does in a browser: `npm run bench:page`, after `npm run build`.
 *
 * Against the built server, with a database of its own, in the browser that the tests drive:
 *   - the scripts that the page loads before its editor, each with its size on the wire
 *   - from the moment the page hears that a small run is over until its picture is drawn
 *   - the frames a second while a picture of 300 objects is dragged, zoomed and stepped, beside those of a page with one box
 *   - how long the scripts of a frame take while it is stepped: more steps than frames are asked for
 *   - how long the page is deaf at a stretch while a run of nearly a million steps opens and is stepped, and one that leaves more than a
 *     million objects
 *   - from the page's asking for that run until its picture is drawn, with the window that comes first and without; the same over a
 *     home's connection
 * The floors of the project stand beside the figures that they are about.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserArguments, findBrowser } from '../browser.mjs'
import { freePort } from '../freePort.mjs'

const OBJECTS = 300
/** How long one kind of movement is watched, in milliseconds. */
const WATCHED = 3000
const SMALL_RUNS = 9
const KILOBYTE = 1024
const LONG_RUNS = 3
/** 20 Mbit/s, in bytes. */
const HOME_BYTES = 2_500_000
/** Objects with parents, lists and a registry: about ten steps, four objects and thirty events to each. */
const LONG_PROGRAM = `
class Node:
    def __init__(self, key, parent):
        self.key = key
        self.parent = parent
        self.items = []

registry = {}

def build(count):
    last = None
    for i in range(count):
        node = Node(i, last if i % 100 else None)
        registry[i] = node
        if last is not None:
            last.items.append(node)
        last = node

build(100000)
`
/** More than a million objects when it ends. */
const LARGE_PROGRAM = `
class Node:
    def __init__(self, value):
        self.value = value

keep = []
for number in range(249_990):
    keep.append((Node(number), Node(-number)))
`
/** How often one goes a step back in a long run. */
const LONG_TURNS = 8

const data = mkdtempSync(join(tmpdir(), 'heaproom-bench-'))
const address = await serve()
const executablePath = await findBrowser()
const browser = await chromium.launch({
  args: browserArguments(),
  ...(executablePath !== undefined && { executablePath }),
})
try {
  const page = await browser.newPage({ baseURL: address.url, viewport: { width: 1440, height: 900 } })
  await tellScripts(page)
  await tellFirstPicture(page)
  await tellFrames(page)
  await tellLongRun(page, 'a long run', LONG_PROGRAM, 'registry')
  await tellLongRunsFirstPicture(page)
  await tellLongRun(page, 'a million objects', LARGE_PROGRAM, 'keep')
} finally {
  await browser.close()
  address.server.kill()
  rmSync(data, { recursive: true, force: true })
}

/** Starts the built server on a free port and waits until it answers. */
async function serve() {
  const port = await freePort()
  const server = spawn(process.execPath, ['dist/server.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', HEAPROOM_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (said: Buffer) => {
      if (said.includes('http://')) resolve()
    })
    server.once('exit', () => reject(new Error('the server ended before it answered: is it built?')))
  })
  return { url: `http://127.0.0.1:${port}`, server }
}

/** Opens a session of the empty lesson and lists what the browser fetched up to the editor: all that it asked for before the editor was there. */
async function tellScripts(page: Page): Promise<void> {
  const scripts: { name: string; bytes: number; asked: number; there: number }[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    const { startTime, responseEnd } = request.timing()
    void request.sizes().then(({ responseBodySize }) => {
      const name = new URL(request.url()).pathname.split('/').at(-1) ?? ''
      scripts.push({ name, bytes: responseBodySize, asked: startTime, there: startTime + responseEnd })
    })
  })
  const made = await page.request.post('/api/sessions', { data: { lesson: 'blank', name: 'Ms Okafor' } })
  const { value } = (await made.json()) as { value: { path: string } } // the server's answer to a request that it grants
  await page.goto(value.path)
  await page.locator('.cm-content').waitFor()
  await page.waitForLoadState('networkidle')
  page.removeAllListeners('requestfinished')
  const editorName = await editorScript(
    page,
    scripts.map(({ name }) => name),
  )
  const editor = scripts.find(({ name }) => name === editorName)
  if (editor === undefined) throw new Error('the page came without its editor')
  const others = scripts.filter((script) => script !== editor).sort((a, b) => a.asked - b.asked)
  const before = others.filter(({ asked }) => asked < editor.there)
  const after = others.filter(({ asked }) => asked >= editor.there)
  for (const { name, bytes } of before) console.log(`${name.padEnd(44)} ${kilobytes(bytes)}`)
  console.log(`${'the editor, loaded after them'.padEnd(44)} ${kilobytes(editor.bytes)}`)
  console.log(`${'parts for later, loaded when idle'.padEnd(44)} ${kilobytes(bytesOf(after))}`)
  console.log(`${'scripts before the editor, compressed'.padEnd(44)} ${kilobytes(bytesOf(before))}  floor: under 350`)
}

function bytesOf(scripts: readonly { readonly bytes: number }[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** The script that holds the editor: the one with CodeMirror's own class names. */
async function editorScript(page: Page, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const text = await (await page.request.get(`/_next/static/chunks/${name}`)).text()
    if (text.includes('cm-lineNumbers')) return name
  }
  return undefined
}

/** Small runs one after another. */
async function tellFirstPicture(page: Page): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < SMALL_RUNS; run++) {
    await write(page, `class Model:\n    pass\nmodel_${run} = Model()`)
    await page.evaluate((name) => {
      window.drawnAt = 0
      const watch = new MutationObserver(() => {
        if (!(document.querySelector('.picture')?.textContent ?? '').includes(name)) return
        watch.disconnect()
        requestAnimationFrame(() => (window.drawnAt = performance.now()))
      })
      watch.observe(document.body, { childList: true, subtree: true, characterData: true })
    }, `model_${run}`)
    await page.getByRole('button', { name: 'Run', exact: true }).click()
    await page.waitForFunction(() => window.drawnAt > 0)
    times.push(await page.evaluate(sinceLastAsked))
  }
  times.sort((a, b) => a - b)
  const median = times[times.length >> 1] ?? 0
  console.log(
    `${'first picture after the end of a small run'.padEnd(44)} median ${median.toFixed(0)} ms, worst ${(times.at(-1) ?? 0).toFixed(0)} ms  floor: within 300`,
  )
}

/** Runs in the page: how long before the drawing it asked for the run's history, which it does as soon as the run is over. */
function sinceLastAsked(): number {
  const asked = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/history'))
  return window.drawnAt - (asked.at(-1)?.startTime ?? 0)
}

/** The same movements, with the same hand, in a page with a single box: more frames than that this machine does not draw. */
async function ceilings(): Promise<Frames[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent(`<button style="position:fixed;left:700px;top:400px;will-change:transform">one box</button><script>
    const box = document.querySelector('button')
    let turn = 0
    const move = () => (box.style.transform = 'translate(' + (++turn % 50) + 'px, 0)')
    for (const kind of ['pointermove', 'wheel', 'keydown']) addEventListener(kind, move)
  </script>`)
  await page.locator('button').focus()
  const frames = await movements(page, { x: 720, y: 450 }, () => Promise.resolve())
  await page.close()
  return frames
}

async function tellFrames(page: Page): Promise<void> {
  const most = await ceilings()
  const lines = Array.from({ length: OBJECTS }, (_, i) => `class K${i}: pass\nk${i} = K${i}()\nk${i}.near = k${i >> 1}`)
  await write(page, lines.join('\n'))
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const drawing = page.getByRole('group', { name: `${OBJECTS} objects` })
  await drawing.waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Show all' }).click()
  const cards = await drawing.getByRole('button').count()
  console.log(`${'cards in the large picture'.padEnd(44)} ${cards}`)
  const picture = await page.locator('.picture').boundingBox()
  if (picture === null) throw new Error('the picture is not on the screen')
  const middle = { x: picture.x + picture.width / 2, y: picture.y + picture.height / 2 }
  const script = await scriptClock(page)
  const frames = await movements(page, middle, async () => {
    await page.getByRole('slider', { name: 'Step' }).focus()
    // A scale that has come to rest is drawn anew: that belongs to the zooming.
    await page.waitForFunction(() => document.querySelector('.picture [style*="will-change"]') === null)
    await script()
  })
  for (const [at, { what, perSecond, slow }] of frames.entries()) {
    const ceiling = most[at]?.perSecond ?? 0
    const share = `${((perSecond / ceiling) * 100).toFixed(0)} % of the ${ceiling.toFixed(0)} with one box`
    console.log(
      `${what.padEnd(44)} ${perSecond.toFixed(0)} frames a second, ${share}, 95th percentile ${slow.toFixed(0)} ms  floor: 60, or 80 %`,
    )
  }
  const { drawn = 1, turns = 0 } = frames.at(-1) ?? {}
  const words = `${((await script()) / drawn).toFixed(1)} ms a frame, of ${turns} steps ${drawn} frames`
  console.log(`${'script of stepping'.padEnd(44)} ${words}  floor: under 8`)
}

/** In a page that has shown nothing yet: what is moved out of sight is not drawn. */
async function tellLongRun(page: Page, what: string, program: string, shown: string): Promise<void> {
  await page.reload()
  await page.locator('.cm-content').waitFor()
  await write(page, program.trim())
  await page.evaluate(() => {
    window.tasks = []
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    })
  })
  // A page that was just loaded asks for the history of the run before, the whole of a long one some time after a window of it.
  await page.getByRole('slider', { name: 'Step', exact: true }).waitFor({ timeout: 240_000 })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => performance.clearResourceTimings())
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const isFetched = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/history'))
  await page.waitForFunction(isFetched, undefined, { timeout: 240_000 })
  await page.evaluate(() => (window.tasks.length = 0))
  const begun = performance.now()
  const isDrawn = (name: string) => (document.querySelector('.picture')?.textContent ?? '').includes(name)
  await page.waitForFunction(isDrawn, shown, { timeout: 240_000 })
  console.log(`${`until the picture of ${what} is drawn`.padEnd(44)} ${(performance.now() - begun).toFixed(0)} ms`)
  await stepsBack(page, 1)
  await tellLongest(page, `longest task while ${what} opens`)
  await stepsBack(page, LONG_TURNS)
  await tellLongest(page, `longest task while ${what} is stepped`)
}

/** Waits each time until the step's words are there: they are made after its picture. */
async function stepsBack(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    const before = await page.locator('.timeline__words').innerText()
    await page.getByRole('button', { name: 'One step back' }).click()
    const isTold = (words: string) => document.querySelector<HTMLElement>('.timeline__words')?.innerText !== words
    await page.waitForFunction(isTold, before, { timeout: 60_000 })
  }
}

async function tellLongest(page: Page, what: string): Promise<void> {
  const tasks = await page.evaluate(() => window.tasks.splice(0))
  const longest = Math.max(0, ...tasks).toFixed(0)
  console.log(`${what.padEnd(44)} ${longest} ms, ${tasks.length} over 50 ms  floor: under 200`)
}

/** The page is loaded anew each time, and asks for the run that is there. */
async function tellLongRunsFirstPicture(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  for (const [where, bytesPerSecond] of [
    ['', -1],
    [', at 20 Mbit/s', HOME_BYTES],
  ] as const) {
    const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: -1, latency: bytesPerSecond > 0 ? 20 : 0 }
    await session.send('Network.emulateNetworkConditions', { offline: false, ...speed })
    const times: Record<'window' | 'whole', number[]> = { window: [], whole: [] }
    for (let turn = 0; turn < LONG_RUNS; turn++) {
      times.window.push(await longRunsFirstPicture(page))
      await page.route(/\/history\?step=/, (route) => route.abort())
      times.whole.push(await longRunsFirstPicture(page))
      await page.unroute(/\/history\?step=/)
    }
    for (const [how, each] of Object.entries(times)) {
      each.sort((a, b) => a - b)
      const words = `picture of a long run by its ${how}${where}`
      console.log(`${words.padEnd(54)} median ${((each[each.length >> 1] ?? 0) / 1000).toFixed(1)} s`)
    }
  }
  await session.detach()
}

/** In milliseconds, from the first that is asked of the run. Without the place in the address, which may be another run's. */
async function longRunsFirstPicture(page: Page): Promise<number> {
  await page.goto(new URL(page.url()).pathname)
  const isDrawn = () => (document.querySelector('.picture')?.textContent ?? '').includes('registry')
  await page.waitForFunction(isDrawn, undefined, { timeout: 240_000 })
  const took = await page.evaluate(() => {
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/runs/'))
    return performance.now() - Math.min(...asked.map(({ startTime }) => startTime))
  })
  await page.getByRole('slider', { name: 'Step', exact: true }).waitFor({ timeout: 240_000 })
  return took
}

/** Milliseconds that the page's scripts have run since it was last asked; what other processes take of the machine is not in it. */
async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  let last = 0
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const now = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000
    const since = now - last
    last = now
    return since
  }
}

interface Frames {
  readonly what: string
  readonly turns: number
  readonly drawn: number
  readonly perSecond: number
  /** The 95th percentile of how long a frame took, in milliseconds. */
  readonly slow: number
}

/** Drags, zooms and steps about `middle`; `beforeSteps` gets ready for the last. */
async function movements(
  page: Page,
  middle: { readonly x: number; readonly y: number },
  beforeSteps: () => Promise<void>,
): Promise<Frames[]> {
  await page.mouse.move(middle.x, middle.y)
  const dragging = await movement(page, 'dragging', async (turn) => {
    if (turn === 0) await page.mouse.down()
    await page.mouse.move(middle.x + 60 * Math.sin(turn / 5), middle.y + 40 * Math.cos(turn / 5))
  })
  await page.mouse.up()
  await page.keyboard.down('Control')
  const zooming = await movement(page, 'zooming', (turn) => page.mouse.wheel(0, turn % 20 < 10 ? -40 : 40))
  await page.keyboard.up('Control')
  await beforeSteps()
  const stepping = await movement(page, 'stepping', (turn) =>
    page.keyboard.press(turn % 20 < 10 ? 'ArrowLeft' : 'ArrowRight'),
  )
  return [dragging, zooming, stepping]
}

/** Moves for a while and counts the frames that the page drew. */
async function movement(page: Page, what: string, move: (turn: number) => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    window.frames_ = []
    let last = performance.now()
    const tick = (now: number) => {
      window.frames_.push(now - last)
      last = now
      window.ticking = requestAnimationFrame(tick)
    }
    window.ticking = requestAnimationFrame(tick)
  })
  const begun = performance.now()
  let turns = 0
  while (performance.now() - begun < WATCHED) await move(turns++)
  const took = performance.now() - begun
  const frames = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking)
    return window.frames_
  })
  const sorted = [...frames].sort((a, b) => a - b)
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  return { what, turns, drawn: frames.length, perSecond: (frames.length * 1000) / took, slow }
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Backspace')
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    await page.keyboard.insertText(line)
  }
  await page.getByText('Stored', { exact: true }).waitFor({ timeout: 60_000 })
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1).padStart(7)} kB`
}

declare global {
  interface Window {
    /** When the picture was drawn, in milliseconds of the page's own clock; 0 until then. */
    drawnAt: number
    /** How long each frame took, in milliseconds. */
    frames_: number[]
    ticking: number
    /** Long tasks, in milliseconds. */
    tasks: number[]
  }
}
