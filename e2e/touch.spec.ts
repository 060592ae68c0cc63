/** The picture under fingers, as on a phone or a tablet; the browser is told of real touches. */
import type { Browser, CDPSession, Locator } from '@playwright/test'
import { expect, Person, test } from './actors'

interface Spot {
  readonly x: number
  readonly y: number
}

/** The middle of a card on the screen, and how wide it is there. */
interface Seen extends Spot {
  readonly width: number
}

const PROGRAM = 'class Model:\n    pass\nmodel = Model()\nmodel.other = Model()'

test('two fingers apart make the cards larger about the point between them, and carry them along', async ({
  browser,
}) => {
  const ana = await atTablet(browser)
  const [first, second] = await cards(ana)
  const between = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 }
  const fingers = await fingersOn(ana)
  const spread = (apart: number, down = 0): Spot[] => [
    { x: between.x - apart, y: between.y + down },
    { x: between.x + apart, y: between.y + down },
  ]
  await fingers.put(spread(40))
  for (const apart of [45, 50, 55, 60]) await fingers.move(spread(apart))
  await expect.poll(async () => (await seen(model(ana, 1))).width).toBeCloseTo(first.width * 1.5, -1)
  const [left, right] = await cards(ana)
  expect((left.x + right.x) / 2).toBeCloseTo(between.x, -1)
  expect((left.y + right.y) / 2).toBeCloseTo(between.y, -1)

  for (const down of [10, 20, 30, 40]) await fingers.move(spread(60, down))
  await expect.poll(async () => (await seen(model(ana, 1))).y).toBeCloseTo(left.y + 40, -1)
  await fingers.lift()
  expect((await seen(model(ana, 1))).width).toBeCloseTo(left.width, -1)
  await expect(ana.page.locator('.picture [data-card][aria-pressed="true"]')).toHaveCount(0)
  await ana.page.context().close()
})

test('a tap chooses a card; a finger that drags moves the picture and chooses nothing', async ({ browser }) => {
  const ana = await atTablet(browser)
  const chosen = await seen(model(ana, 2))
  await ana.page.touchscreen.tap(chosen.x, chosen.y)
  await expect(model(ana, 2)).toHaveAttribute('aria-pressed', 'true')

  const { x, y } = await seen(model(ana, 1))
  const fingers = await fingersOn(ana)
  await fingers.put([{ x, y }])
  for (const far of [3, 20, 40, 60]) await fingers.move([{ x: x + far, y: y + far }])
  await fingers.lift()
  // It is counted from where the finger was found to drag.
  await expect.poll(async () => (await seen(model(ana, 1))).x).toBeGreaterThan(x + 50)
  expect((await seen(model(ana, 1))).y).toBeGreaterThan(y + 50)
  await expect(model(ana, 1)).toHaveAttribute('aria-pressed', 'false')
  await expect(model(ana, 2)).toHaveAttribute('aria-pressed', 'true')

  const other = await seen(model(ana, 1))
  await ana.page.touchscreen.tap(other.x, other.y - 10)
  await expect(model(ana, 1)).toHaveAttribute('aria-pressed', 'true')
  await ana.page.context().close()
})

test('a click that trembles chooses a card, and one that ends a drag does not', async ({ ana }) => {
  await hasRun(ana)
  const { page } = ana
  const { x, y } = await seen(model(ana, 1))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await seen(model(ana, 1))).x).toBeGreaterThan(x + 20)
  await expect(model(ana, 1)).toHaveAttribute('aria-pressed', 'false')

  const { x: nowX, y: nowY } = await seen(model(ana, 1))
  await page.mouse.move(nowX, nowY)
  await page.mouse.down()
  await page.mouse.move(nowX + 2, nowY + 1)
  await page.mouse.up()
  await expect(model(ana, 1)).toHaveAttribute('aria-pressed', 'true')
})

async function atTablet(browser: Browser): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    reducedMotion: 'reduce',
  })
  const ana = new Person('Ana', await context.newPage())
  await hasRun(ana)
  return ana
}

async function hasRun(person: Person): Promise<void> {
  await person.hasSession('An empty room')
  await person.writes(PROGRAM)
  await person.isStored()
  await person.runs()
  await expect(model(person, 2)).toBeVisible()
}

function model(person: Person, number: number): Locator {
  return person.object(new RegExp(`^Model ${number}`))
}

async function seen(card: Locator): Promise<Seen> {
  const box = await card.boundingBox()
  if (box === null) throw new Error('the card is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width }
}

async function cards(person: Person): Promise<[Seen, Seen]> {
  return [await seen(model(person, 1)), await seen(model(person, 2))]
}

/** A second ago they began, and they are slow: from a finger that is flung the browser takes no tap for a while. */
class Fingers {
  private now = Date.now() / 1000 - 1

  constructor(private readonly session: CDPSession) {}

  async put(at: readonly Spot[]): Promise<void> {
    await this.tell('touchStart', at)
  }

  async move(to: readonly Spot[]): Promise<void> {
    await this.tell('touchMove', to)
  }

  async lift(): Promise<void> {
    await this.tell('touchEnd', [])
  }

  private async tell(type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Spot[]): Promise<void> {
    this.now += 0.1
    const touchPoints = at.map((spot, id) => ({ ...spot, id }))
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: this.now })
  }
}

async function fingersOn({ page }: Person): Promise<Fingers> {
  return new Fingers(await page.context().newCDPSession(page))
}
