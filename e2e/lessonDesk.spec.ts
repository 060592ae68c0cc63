/** An instructor copies a lesson, writes it, and tries it; another copies it by a link. What is saved and for whom HTTP tests hold. */
import { expectAccessible, expectClean } from './accessible'
import { expect, test } from './actors'

test(
  'a lesson is copied, changed, mended where it is wrong, tried, and shared',
  { tag: '@long' },
  async ({ instructor, ana }) => {
    const { page } = instructor
    await instructor.hasOwnAccount()
    await page.goto('/')
    await page.getByText('The window that would not close').click()
    await page.getByRole('button', { name: 'Copy to my lessons: “The window that would not close”' }).click()
    await page.getByLabel('Title').fill('My own room')
    await page.getByRole('textbox', { name: 'Text of lesson.md' }).fill('# Look\n\nAt **this**.')
    await expect(page.getByRole('region', { name: 'As the class will read it' })).toContainText('At this.')

    await page.getByRole('button', { name: 'Add a module …' }).click()
    await page.getByLabel('File name').fill('shop.py')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Text of shop.py' }).fill('class Till:\n    pass')
    await page.getByRole('button', { name: 'Add an exercise …' }).click()
    await page.getByLabel('Title of the exercise').fill('Let it go')
    await page.keyboard.press('Enter')
    const yaml = page.getByRole('textbox', { name: 'Text of exercises/3-let-it-go/exercise.yaml' })
    const help = page.getByRole('region', { name: 'What can stand here' })
    await expect(help).toContainText('- no_lingering: Model')
    await expect(help).toContainText('None is alive when the last line has run.')
    await expectClean(page, 'light')
    await yaml.fill('title: Let it go\ntask: Free it.\nchecks:\n  - no_lingring: true\n')
    await expect(page.getByRole('button', { name: 'exercises/3-let-it-go/exercise.yaml, line 4' })).toBeVisible()
    await expect(page.locator('.cm-lintRange-error')).toContainText('no_lingring')
    await yaml.fill('title: Let it go\ntask: Free it.\nchecks:\n  - no_lingering: true\n')
    await expect(page.getByText('Before this can be saved')).toBeHidden()

    await page.reload()
    await expect(page.getByText('Not saved yet')).toBeVisible()
    await page.getByRole('button', { name: 'Save as a new version' }).click()
    await expect(page.getByText('Saved as version 2')).toBeVisible()
    await page.getByRole('button', { name: 'Share …' }).click()
    await page.getByRole('button', { name: 'Make a link' }).click()
    const link = await page.locator('.sheet code').innerText()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Try it in a session' }).click()
    await expect(instructor.editor).toBeVisible()
    await expect(instructor.tab('shop.py')).toBeVisible()

    await ana.hasOwnAccount()
    await ana.page.goto(link)
    await expect(ana.page.getByRole('heading', { name: 'My own room' })).toBeVisible()
    await expectAccessible(ana)
    await ana.page.getByRole('button', { name: 'Copy it to my lessons' }).click()
    await expect(ana.page.getByLabel('Title')).toHaveValue('My own room')
    await expect(ana.page.getByText('Saved as version 1')).toBeVisible()
  },
)
