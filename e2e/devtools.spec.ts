/**
 * What `heaproom export` writes opens in Chrome's own DevTools: those that the tests' browser carries in itself. No page of ours
 * takes part.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'

const DEVTOOLS = 'devtools://devtools/bundled'

function exported(lesson: string, format: 'heapsnapshot' | 'json', output: string): string {
  const words = ['export', `lessons/${lesson}`, '--format', format, '--output', output]
  execFileSync(process.execPath, ['bin/heaproom.mjs', ...words])
  return output
}

interface Exported {
  /** `retained` is null where no reference keeps the object: the interpreter does, or it waits for the collector. */
  readonly objects: readonly { readonly serial: number; readonly type: string; readonly retained: number | null }[]
}

function objectsOf(lesson: string, output: string): Exported['objects'] {
  return (JSON.parse(readFileSync(exported(lesson, 'json', output), 'utf8')) as Exported).objects
}

test.describe('[E1] the Memory panel', () => {
  test('lists a class with its instances, what they retain, and whose lines keep them', async ({ page }, info) => {
    const models = objectsOf('event-bus', info.outputPath('bus.json')).filter(({ type }) => type === 'Model')
    await loadProfile(page, exported('event-bus', 'heapsnapshot', info.outputPath('bus.heapsnapshot')))

    const row = page.getByRole('row', { name: /^Model×2/ })
    await expect(row).toContainText(kilobytes(models.reduce((sum, { retained }) => sum + (retained ?? 0), 0)))
    await row.click()
    await page.keyboard.press('ArrowRight')
    expect(models).toHaveLength(2)
    for (const { serial, retained } of models) {
      const instance = page.getByRole('row').filter({ hasText: `Model@${idOf(serial)}` })
      await expect(instance).toContainText(kilobytes(retained ?? 0))
      await instance.click()
    }
    const retainers = [
      '[1] ‹report.py:6 Ben›intuple',
      "['history'] ‹report.py:1 Ben›indict",
      '.__self__ ‹model.py:8 Ana›inmethod()',
    ]
    for (const edge of retainers) await expect(page.getByRole('row').filter({ hasText: edge })).toBeVisible()
  })
})

async function loadProfile(page: Page, file: string): Promise<void> {
  await page.goto(`${DEVTOOLS}/devtools_app.html?panel=heap-profiler`)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Load profile', exact: true }).click()
  await (await choosing).setFiles(file)
  await expect(page.getByRole('treeitem', { name: /^bus, [\d.]+ kB$/ })).toBeVisible()
  // The panel goes back to its first view when it has its list of profile types, which may come after this.
  await expect(async () => {
    await page.getByRole('treeitem', { name: 'Profiles', exact: true }).click()
    await page.getByRole('treeitem', { name: /^bus,/ }).click()
    await expect(page.getByRole('columnheader', { name: /^Constructor/ })).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** In the file. */
function idOf(serial: number): number {
  return 2 * serial + 1
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

for (const lesson of ['event-bus', 'cycles'])
  test(`[E1] DevTools works out for every object of ${lesson} that it retains what ours does`, async ({
    page,
  }, info) => {
    const kept = objectsOf(lesson, info.outputPath('heap.json')).filter(({ retained }) => retained !== null)
    const file = exported(lesson, 'heapsnapshot', info.outputPath('heap.heapsnapshot'))
    const theirs = new Map(await retainedSizes(page, readFileSync(file, 'utf8')))
    expect(kept.length).toBeGreaterThan(100)
    expect(kept.map(({ serial }) => ({ serial, retained: theirs.get(idOf(serial)) }))).toEqual(
      kept.map(({ serial, retained }) => ({ serial, retained })),
    )
  })

/** What DevTools' snapshot worker is made of. */
interface WorkerModule {
  readonly HeapSnapshot: { readonly SecondaryInitManager: new (port: MessagePort) => object }
  readonly HeapSnapshotLoader: {
    readonly HeapSnapshotLoader: new (dispatcher: object) => {
      write(text: string): void
      close(): void
      buildSnapshot(port: MessagePort): Promise<{
        /** Fields of each node, the third of which is its id. */
        readonly nodes: { getValue(index: number): number }
        readonly nodeFieldCount: number
        readonly retainedSizes: Float64Array
      }>
    }
  }
}

/** By the ids in the file. */
async function retainedSizes(page: Page, snapshot: string): Promise<[number, number][]> {
  await page.goto(`${DEVTOOLS}/devtools_app.html`)
  const module = `${DEVTOOLS}/entrypoints/heap_snapshot_worker/heap_snapshot_worker.js`
  return page.evaluate(
    async ([from, text]) => {
      const { HeapSnapshot, HeapSnapshotLoader } = (await import(from)) as WorkerModule // as DevTools' build exports it
      const loader = new HeapSnapshotLoader.HeapSnapshotLoader({ sendEvent: () => undefined })
      loader.write(text)
      loader.close()
      const { port1, port2 } = new MessageChannel()
      new HeapSnapshot.SecondaryInitManager(port2)
      const { nodes, nodeFieldCount, retainedSizes } = await loader.buildSnapshot(port1)
      return [...retainedSizes].map((bytes, at) => [nodes.getValue(at * nodeFieldCount + 2), bytes])
    },
    [module, snapshot] as const,
  )
}
