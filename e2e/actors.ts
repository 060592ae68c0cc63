/**
 * Named people, each in a browser of their own: the instructor, Ana, Ben, Cleo, Dan, Eve and Finn. `person.page` is their page; what they
 * do is said in their words, so that a story reads as a script. Nothing here waits for time, only for what can be seen.
 */
import { randomUUID } from 'node:crypto'
import { expect, test as base, type Browser, type Locator, type Page } from '@playwright/test'
import { KEEPER } from './keeper'

/** A program that runs until it is stopped: its lines are few, and each takes long, so no budget ends it first. */
export const ENDLESS = 'while True:\n    sum(range(100_000))'

export class Person {
  constructor(
    readonly name: string,
    readonly page: Page,
  ) {}

  // Sessions

  /** Starts a session of a lesson; answers its code. */
  async startsSession(lesson: string): Promise<string> {
    const { page } = this
    await this.isSignedIn()
    await page.goto('/')
    await page.getByRole('radio', { name: lesson }).check()
    await page.getByLabel('Your name').fill(this.name)
    await page.getByRole('button', { name: 'Start the session' }).click()
    await page.waitForURL(/\/s\/[A-Z0-9]{6}$/)
    await this.isInTheRoom()
    return page.url().slice(-6)
  }

  async joinsWithCode(code: string): Promise<void> {
    await this.page.goto('/')
    await this.page.getByLabel('Session code').fill(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`)
    await this.page.getByRole('button', { name: 'Join', exact: true }).click()
    await this.page.waitForURL(`/s/${code}`)
    await this.entersName()
  }

  async joinsByLink(code: string): Promise<void> {
    await this.page.goto(`/s/${code}`)
    await this.entersName()
  }

  /** As `startsSession`, where the way in is not what is looked at: asked of the server as the first page does. */
  async hasSession(lesson: string): Promise<string> {
    await this.isSignedIn()
    const lessons = await this.asks<{ slug: string; title: string }[]>('/api/lessons')
    const slug = lessons.find(({ title }) => title === lesson)?.slug
    const { path } = await this.asks<{ path: string }>('/api/sessions', { lesson: slug, name: this.name })
    await this.page.goto(path)
    await this.isInTheRoom()
    return path.slice(-6)
  }

  /** As `joinsByLink`, where the way in is not what is looked at. */
  async isLetInto(code: string): Promise<void> {
    await this.asks(`/api/sessions/${code}/join`, { name: this.name })
    await this.page.goto(`/s/${code}`)
    await this.isInTheRoom()
  }

  /** Opens the panel of the room, in which one's own link for another device is from now on. */
  async asksForOwnLink(code: string): Promise<void> {
    const spaced = `${code.slice(0, 3)} ${code.slice(3)}`
    await this.page.locator('.topbar').getByRole('button', { name: spaced }).click()
    await this.page.getByRole('button', { name: 'Link for another device' }).click()
  }

  /** As an instructor, where signing in is not what is looked at: as the one whom all tests share, unless they are one already. */
  async isSignedIn(): Promise<void> {
    const { you } = await this.asks<{ you: object | null }>('/api/account')
    if (you === null) await this.asks('/api/account/sign-in', KEEPER)
  }

  /** As an instructor whom no other test knows: who makes lessons, which other tests would find among theirs. Answers the user name. */
  async hasOwnAccount(): Promise<string> {
    await this.isSignedIn()
    const { link } = await this.asks<{ link: string }>('/api/invitations', { for: null })
    const username = `i${randomUUID().replaceAll('-', '').slice(0, 20)}`
    const token = link.split('#')[1]
    await this.asks('/api/account', { token, username, name: this.name, password: KEEPER.password })
    return username
  }

  /** The value of the server's answer; a refusal fails the test. */
  private async asks<Value>(path: string, body?: object): Promise<Value> {
    const { request } = this.page
    const response = await (body === undefined ? request.get(path) : request.post(path, { data: body }))
    const answer = (await response.json()) as { ok: boolean; value: Value }
    expect(answer).toMatchObject({ ok: true })
    return answer.value
  }

  private async entersName(): Promise<void> {
    await this.page.getByLabel('Your name').fill(this.name)
    await this.page.getByRole('button', { name: 'Enter the room' }).click()
    await this.isInTheRoom()
  }

  private async isInTheRoom(): Promise<void> {
    await expect(this.editor).toBeVisible()
  }

  // Modules

  get editor(): Locator {
    return this.page.locator('.cm-content')
  }

  async makesModule(file: string): Promise<void> {
    await this.page.getByRole('button', { name: 'New module' }).click()
    await this.page.getByLabel('File name').fill(file)
    await this.page.getByRole('button', { name: 'Make the module' }).click()
    await expect(this.tab(file)).toHaveAttribute('aria-selected', 'true')
  }

  async opens(file: string): Promise<void> {
    await this.tab(file).click()
    await expect(this.editor).toHaveAttribute('aria-label', `Text of ${file}`)
  }

  tab(file: string): Locator {
    return this.page.getByRole('tab', { name: file })
  }

  /** Replaces what is in the open module, key by key, with the indentation that the editor gives and the text needs. */
  async types(text: string): Promise<void> {
    await this.replaces(text, (line) => this.page.keyboard.type(line))
  }

  /** As `types`, a line at once, as a pasted or dictated one comes: where the text matters and the keys do not. */
  async writes(text: string): Promise<void> {
    await this.replaces(text, (line) => this.page.keyboard.insertText(line))
  }

  private async replaces(text: string, put: (line: string) => Promise<void>): Promise<void> {
    const { keyboard } = this.page
    await this.editor.click()
    await keyboard.press('ControlOrMeta+a')
    await keyboard.press('Backspace')
    const lines = text.replace(/\n$/, '').split('\n')
    for (const [at, line] of lines.entries()) {
      if (at > 0) await keyboard.press('Enter')
      if (line === '') continue
      await this.indents(line.length - line.trimStart().length)
      await put(line.trimStart())
    }
    await expect.poll(() => this.text()).toBe(lines.map((line) => line.trimEnd()).join('\n'))
  }

  private async indents(wanted: number): Promise<void> {
    const given = (await this.page.locator('.cm-activeLine').innerText()).replace(/\n/g, '').length
    for (let width = given; width > wanted; width -= 4) await this.page.keyboard.press('Backspace')
    if (given < wanted) await this.page.keyboard.type(' '.repeat(wanted - given))
  }

  /** The open module's text; blanks at the ends of lines are not looked at. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.cm-line').evaluateAll((all) =>
      all.map((line) => {
        const own = line.cloneNode(true)
        if (own instanceof Element) own.querySelectorAll('.caret, .line-words').forEach((widget) => widget.remove())
        return (own.textContent ?? '').trimEnd()
      }),
    )
    return lines.join('\n')
  }

  /** Waits until the server has everything this person typed. */
  async isStored(): Promise<void> {
    await expect(this.page.getByText('Stored', { exact: true })).toBeVisible()
  }

  // Runs

  async runs(): Promise<void> {
    await this.page.getByRole('button', { name: 'Run', exact: true }).click()
  }

  // The live process

  get transcript(): Locator {
    return this.page.getByRole('log', { name: 'What was typed and answered' })
  }

  get prompt(): Locator {
    return this.page.getByRole('textbox', { name: 'Python for everybody’s process' })
  }

  /** Types at the prompt, line by line: the last Enter runs it. */
  async enters(text: string): Promise<void> {
    await this.prompt.focus()
    for (const line of text.split('\n')) {
      if (line !== '') await this.page.keyboard.insertText(line)
      await this.page.keyboard.press('Enter')
    }
    await expect(this.prompt).toHaveValue('')
  }

  get output(): Locator {
    return this.page.getByRole('region', { name: 'Text the program printed' })
  }

  get verdict(): Locator {
    return this.page.getByRole('region', { name: 'Verdict', exact: true }).first()
  }

  get timeline(): Locator {
    return this.page.getByRole('slider', { name: 'Step' })
  }

  /** The names of the bands behind the picture's roots, from the top. */
  get bands(): Locator {
    return this.page.locator('.lane__title')
  }

  /** An object in the picture. */
  object(name: string | RegExp): Locator {
    return this.page.locator('.picture').getByRole('button', { name })
  }
}

const VIEWPORT = { width: 1440, height: 900 }

async function arrive(browser: Browser, name: string, use: (person: Person) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
  await use(new Person(name, await context.newPage()))
  await context.close()
}

interface Actors {
  readonly instructor: Person
  readonly ana: Person
  readonly ben: Person
  readonly cleo: Person
  readonly dan: Person
  readonly eve: Person
  readonly finn: Person
}

export const test = base.extend<Actors>({
  instructor: ({ browser }, use) => arrive(browser, 'Ms Okafor', use),
  ana: ({ browser }, use) => arrive(browser, 'Ana', use),
  ben: ({ browser }, use) => arrive(browser, 'Ben', use),
  cleo: ({ browser }, use) => arrive(browser, 'Cleo', use),
  dan: ({ browser }, use) => arrive(browser, 'Dan', use),
  eve: ({ browser }, use) => arrive(browser, 'Eve', use),
  finn: ({ browser }, use) => arrive(browser, 'Finn', use),
})

export { expect }
