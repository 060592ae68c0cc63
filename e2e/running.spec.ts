/** Pressing Run when it cannot run, and runs that end without a verdict: the page says so, and shows nothing that is not so. */
import { limits } from '../lib/protocol/limits'
import { ENDLESS, expect, test } from './actors'

test('a press of Run says why nothing runs: text that was refused, a line that is down', async ({ ana }) => {
  const sockets: { close: () => Promise<void> }[] = []
  await ana.page.routeWebSocket(/socket\.io/, (socket) => {
    socket.connectToServer()
    sockets.push(socket)
  })
  await ana.hasSession('An empty room')
  await ana.writes('print("kept")')
  await ana.isStored()
  await ana.runs()
  await expect(ana.output).toContainText('kept')

  await ana.editor.click()
  await ana.page.keyboard.insertText(`# ${'long '.repeat(limits.documentUnits / 5)}`)
  await ana.runs()
  const news = ana.page.getByRole('alert').filter({ hasText: 'Not run' })
  await expect(news).toContainText('main.py has text that the server did not take. This module is full.')
  await ana.editor.click()
  await ana.page.keyboard.press('ControlOrMeta+z')
  await ana.isStored()
  await expect(news).toHaveCount(0)

  await ana.page.route('**/socket.io/**', (route) => route.abort())
  for (const socket of sockets) await socket.close()
  await expect(ana.page.getByText('Not connected.')).toBeVisible()
  await ana.page.keyboard.press('ControlOrMeta+Enter')
  await expect(ana.page.getByText('Nothing can be run while you are not connected.')).toBeVisible()
  await ana.page.unroute('**/socket.io/**')
  await expect(ana.page.getByText('Nothing can be run while you are not connected.')).toHaveCount(0)
  await ana.isStored()
  await ana.runs()
  await expect(ana.output).toContainText('kept')
})

test(
  'a run that was stopped before it began does not pass off the former verdict as its own',
  { tag: '@long' },
  async ({ ana, ben, cleo }) => {
    await ana.hasSession('The event bus that would not let go')
    await ana.runs()
    await expect(ana.verdict).toContainText('2 objects outlive the program')

    // The server runs two programs at once: those of two other rooms.
    for (const person of [ben, cleo]) {
      await person.hasSession('An empty room')
      await person.writes(ENDLESS)
      await person.isStored()
    }
    for (const person of [ben, cleo]) await person.runs()
    for (const person of [ben, cleo]) await expect(person.page.getByText(/^Running/)).toBeVisible()
    await ana.runs()
    await expect(ana.page.getByText('Next in the queue')).toBeVisible()
    await ana.page.getByRole('button', { name: 'Stop' }).click()
    await expect(ana.page.getByRole('heading', { name: 'The last run has no verdict' })).toBeVisible()
    await expect(ana.verdict).toHaveCount(0)
    await expect(ana.output).toContainText('The run was stopped before it could be judged. Press Run to run it again.')
    await ana.page.getByRole('button', { name: 'Look at the run before it' }).click()
    await expect(ana.page.getByText('You are looking at an earlier run.')).toBeVisible()
    await expect(ana.verdict).toContainText('2 objects outlive the program')
    await ana.page.getByRole('button', { name: 'Back to the last run' }).click()
    await expect(ana.verdict).toHaveCount(0)
    for (const person of [ben, cleo]) await person.page.getByRole('button', { name: 'Stop' }).click()
  },
)

test(
  'while a new run goes, what is shown of the one before is pale; who stops it is named',
  { tag: '@long' },
  async ({ ana, ben }) => {
    const code = await ana.hasSession('An empty room')
    await ben.isLetInto(code)
    await ana.writes('class Node:\n    pass\nkeep = Node()')
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('1 object outlives the program')
    await ana.writes(`class Node:\n    pass\nkeep = Node()\n${ENDLESS}`)
    await ana.isStored()
    await ana.runs()
    for (const person of [ana, ben]) {
      await expect(person.page.getByText('of the run before')).toBeVisible()
      await expect(person.verdict).toHaveAttribute('data-former', 'true')
    }
    await ben.page.getByRole('button', { name: 'Stop' }).click()
    for (const person of [ana, ben]) {
      await expect(person.page.getByText('stopped by Ben')).toBeVisible()
      await expect(person.page.getByText('of the run before')).toHaveCount(0)
      await expect(person.verdict).toContainText('1 object was alive at the end')
      await expect(person.page.locator('.timeline__head')).toContainText('The run was ended here')
    }
  },
)

test('hundreds of objects of one kind are one card, the others a press away', async ({ ana }) => {
  await ana.hasSession('An empty room')
  await ana.writes('class Node:\n    pass\nkeep = [Node() for _ in range(400)]\nlast = Node()')
  await ana.isStored()
  await ana.runs()
  await expect(ana.verdict).toContainText('401 objects outlive the program')
  await expect(ana.verdict.getByText('To free it, this must go:')).toHaveCount(2)
  const more = ana.verdict.getByRole('button', { name: '399 more like this' })
  await more.press('Enter')
  await expect(more).toHaveAttribute('aria-expanded', 'true')
  await ana.verdict.getByRole('button', { name: 'Show 50 more' }).click()
  await expect(ana.verdict.getByRole('button', { name: /^Node \d+$/ })).toHaveCount(100)
  await ana.verdict.getByRole('button', { name: 'Node 77', exact: true }).click()
  await expect(ana.verdict.getByText('To free it, this must go:')).toHaveCount(3)
  await more.click()
  await expect(ana.verdict.getByRole('button', { name: 'Node 78', exact: true })).toHaveCount(0)
  await expect(ana.verdict.getByText('To free it, this must go:')).toHaveCount(3)
})

test(
  'of many kinds the first dozen are told, the others a press away, and the chosen one always',
  { tag: '@long' },
  async ({ ana }) => {
    await ana.hasSession('An empty room')
    await ana.writes(Array.from({ length: 30 }, (_, n) => `k${n} = type('Kind${n}', (), {})()`).join('\n'))
    await ana.isStored()
    await ana.runs()
    await expect(ana.verdict).toContainText('30 objects outlive the program')
    const told = ana.verdict.getByRole('button', { name: /^Kind\d+ / })
    await expect(told).toHaveCount(12)
    await ana.object(/^Kind29/).press('Enter')
    await expect(told).toHaveCount(13)
    await expect(ana.verdict.getByRole('button', { name: /^Kind29 / })).toHaveAttribute('aria-pressed', 'true')
    await ana.verdict.getByRole('button', { name: 'Show 12 more kinds' }).click()
    await ana.verdict.getByRole('button', { name: 'Show 6 more kinds' }).click()
    await expect(told).toHaveCount(30)
  },
)
