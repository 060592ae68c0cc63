/**
 * A whole lesson, from an exercise that an instructor writes to the name that is taken out at the end: seven browsers, two teams. What
 * each part can do has stories of its own; this one is that they are one lesson.
 */
import { readFileSync } from 'node:fs'
import { expect, test, type Person } from './actors'

const START = 'class Till:\n    pass\n\n\ntills = [Till()]\nprint("closed for today")\n'
const SOLUTION = 'tills.clear()'
const EXERCISE = `title: Close the tills
task: Let every till go before the last line.
checks:
  - no_lingering: Till
  - output: { contains: [closed for today] }
`

async function writesLesson({ page }: Person): Promise<void> {
  await page.goto('/')
  await page.getByText('An empty room').first().click()
  await page.getByRole('button', { name: 'Copy to my lessons: “An empty room”' }).click()
  await page.getByLabel('Title').fill('The shop')
  await page.getByRole('button', { name: 'main.py', exact: true }).click()
  await page.getByRole('textbox', { name: 'Text of main.py' }).fill(START)
  await page.getByRole('button', { name: 'Add an exercise …' }).click()
  await page.getByLabel('Title of the exercise').fill('Close the tills')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Text of exercises/1-close-the-tills/exercise.yaml' }).fill(EXERCISE)
  await page.getByRole('button', { name: 'Save as a new version' }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  await page.getByRole('button', { name: 'Try it in a session' }).click()
}

/** Makes a team by hand; answers the code that leads into it. */
async function makesTeam({ page }: Person, name: string): Promise<string> {
  await page.getByLabel('The team’s name').fill(name)
  await page.getByRole('button', { name: 'Add a team' }).click()
  const code = cardOf(page, name).locator('.card-room__code')
  await expect(code).toHaveText(/^\w{3} \w{3}$/)
  return (await code.innerText()).replace(' ', '')
}

const cardOf = (page: Person['page'], name: string) =>
  page.locator('.card-room').filter({ has: page.getByRole('heading', { name, exact: true }) })

const isIn = (team: string, people: readonly Person[]) =>
  Promise.all(people.map((person) => expect(person.page.locator('.topbar__team')).toHaveText(team)))

test(
  'two teams of three are taught: they join, lose the line, move, fail, solve, are shown, share a process, and one is taken out',
  { tag: '@long' },
  async ({ instructor, ana, ben, cleo, dan, eve, finn }) => {
    // Seven browsers on two cores.
    test.setTimeout(600_000)
    const { page } = instructor
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await instructor.hasOwnAccount()
    await writesLesson(instructor)
    await expect(instructor.editor).toBeVisible()

    const lines: { close: () => Promise<void> }[] = []
    await ana.page.routeWebSocket(/socket\.io/, (line) => {
      line.connectToServer()
      lines.push(line)
    })
    await press('Class')
    await press('Make teams')
    const [red, blue] = [await makesTeam(instructor, 'Red'), await makesTeam(instructor, 'Blue')]
    for (const person of [ana, ben, cleo]) await person.joinsWithCode(red)
    for (const person of [dan, eve, finn]) await person.joinsWithCode(blue)
    await Promise.all([isIn('Red', [ana, ben, cleo]), isIn('Blue', [dan, eve, finn])])
    await expect(cardOf(page, 'Blue').getByRole('listitem')).toContainText(['Dan', 'Eve', 'Finn'])
    await press('Close')

    await press('Exercises')
    await page.getByRole('checkbox', { name: 'In all rooms of the session' }).check()
    await press('Open Close the tills')
    const task = (person: Person) => person.page.getByRole('region', { name: 'Close the tills' }).first()
    for (const person of [ana, ben, cleo, dan, eve, finn])
      await expect(task(person)).toContainText('Let every till go before the last line.')

    // Ana loses the line, and both go on writing.
    await expect.poll(() => ana.text()).toBe(START)
    await ana.page.route('**/socket.io/**', (route) => route.abort())
    for (const line of lines) await line.close()
    await expect(ana.page.getByText('Not connected.')).toBeVisible()
    for (const [person, line] of [
      [ana, '# Ana, in the tunnel'],
      [ben, '# Ben, at his desk'],
    ] as const) {
      await person.editor.click()
      await person.page.keyboard.press('ControlOrMeta+Home')
      await person.page.keyboard.insertText(line)
      await person.page.keyboard.press('Enter')
    }
    await ana.page.unroute('**/socket.io/**')
    await ana.isStored()
    for (const person of [ana, ben, cleo])
      await expect
        .poll(async () => (await person.text()).split('\n').slice(0, 2).sort())
        .toEqual(['# Ana, in the tunnel', '# Ben, at his desk'])
    expect(await ben.text()).toBe(await ana.text())
    expect(await dan.text()).toBe(START)

    await press('Class')
    await press('Arrange teams')
    await press('Finn')
    await cardOf(page, 'Red').getByRole('button', { name: 'Move Finn here' }).click()
    await isIn('Red', [finn])
    await expect.poll(() => finn.text()).toContain('# Ana, in the tunnel')
    await press('Arrange teams')
    await press('Close')

    await task(ben).getByRole('button', { name: 'Check' }).click()
    for (const person of [ana, finn]) await expect(task(person)).toContainText('Attempt 1: 1 of 2 checks passed')
    await ben.editor.click()
    await ben.page.keyboard.press('ControlOrMeta+End')
    await ben.page.keyboard.insertText(SOLUTION)
    await ben.isStored()
    await task(finn).getByRole('button', { name: 'Check' }).click()
    for (const person of [ana, ben, cleo, finn])
      await expect(task(person)).toContainText('Attempt 2: all checks passed, 2 points. The exercise is solved.')
    await task(dan).getByRole('button', { name: 'Check' }).click()
    await expect(task(eve)).toContainText('Attempt 1: 1 of 2 checks passed')

    await page.getByRole('link', { name: /^Red ?: 4 people/ }).click()
    await isIn('Red', [instructor])
    await instructor.runs()
    for (const person of [ana, ben, cleo, finn])
      await expect(person.verdict).toContainText('Nothing of yours outlives the program')
    await instructor.timeline.fill('2')
    await press('Table')
    await press('Show everybody')
    for (const person of [ana, ben, cleo, finn]) {
      await expect(person.page.getByText('Ms Okafor is showing you this')).toBeVisible()
      await expect(person.timeline).toHaveValue('2')
      await expect(person.page.getByRole('button', { name: 'Table', exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
    }
    await press('Stop showing')

    await cleo.page.getByRole('button', { name: 'Open a live process' }).click()
    await cleo.enters('class Order: pass\n')
    await cleo.enters('tea = Order()')
    await ben.enters('mine = [tea]')
    await cleo.enters('del tea')
    for (const person of [ana, finn]) await expect(person.object('Order')).toHaveCount(1)
    await cleo.page.getByRole('button', { name: 'Let it exit' }).click()
    for (const person of [instructor, ana, ben, finn])
      await expect(person.verdict).toContainText('1 object outlives the program')
    await expect(ana.verdict.getByRole('button', { name: 'Ben:1 line 1' }).first()).toBeVisible()

    await press('Class')
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Results (CSV)' }).click()
    const rows = readFileSync(await (await downloading).path(), 'utf8').split('\r\n')
    const cells = rows.slice(1, -1).map((row) => row.split(','))
    expect(cells.map(([team, , title, number, by, , status]) => [team, title, number, by, status])).toEqual([
      ['Red', 'Close the tills', '1', 'Ben', 'not yet'],
      ['Red', 'Close the tills', '2', 'Finn', 'solved'],
      ['Blue', 'Close the tills', '1', 'Dan', 'not yet'],
    ])
    await press('Close')

    await page
      .locator('.topbar')
      .getByRole('button', { name: `${red.slice(0, 3)} ${red.slice(3)}` })
      .click()
    await press('Take Finn out')
    await page.getByRole('group', { name: 'Take Finn out' }).getByRole('button', { name: 'Take Finn out' }).click()
    await expect(finn.page.getByRole('heading', { name: 'You have left this session' })).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('region', { name: 'People' })).not.toContainText('Finn')
    expect(await ana.text()).toContain(START + SOLUTION)
    const results = await page.request.get(`/api/sessions/${red}/results.csv`)
    expect(await results.text()).not.toContain('Finn')
  },
)
