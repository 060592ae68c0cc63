/** An instructor gives and takes rights while people write: by module, and all at once. */
import { expectAccessible } from './accessible'
import { expect, test } from './actors'

test(
  'a module is read-only, hidden and everybody’s again, and eyes here stops all; what was typed stays',
  { tag: '@long' },
  async ({ instructor, ana }) => {
    const code = await instructor.hasSession('An empty room')
    await ana.isLetInto(code)
    await ana.makesModule('shop.py')
    await ana.writes('price = 1')
    await ana.isStored()

    await instructor.opens('shop.py')
    const access = instructor.page.getByLabel('What others may do with shop.py')
    await expect(access).toHaveValue('owner')
    await access.selectOption('Read-only')
    await expect(ana.page.getByText('Read-only: you read.')).toBeVisible()
    await expect(ana.editor).toHaveAttribute('contenteditable', 'false')
    await expect(ana.page.getByRole('button', { name: 'Rename', exact: true })).toHaveCount(0)
    await access.selectOption('Hidden')
    await expect(ana.tab('shop.py')).toHaveCount(0)
    await expect(ana.page.getByText('An instructor has hidden this module.')).toBeVisible()
    await expectAccessible(instructor, '.pane--module')
    await access.selectOption('Everybody writes')
    await ana.opens('shop.py')
    await expect(ana.page.getByText('shares it: everybody writes here.')).toBeVisible()
    expect(await ana.text()).toBe('price = 1')

    const eyes = instructor.page.getByRole('button', { name: 'Eyes here' })
    await eyes.press('Enter')
    await expect(eyes).toHaveAttribute('aria-pressed', 'true')
    await expect(ana.page.getByText('Ms Okafor asks for your eyes.')).toBeVisible()
    await expect(ana.editor).toHaveAttribute('contenteditable', 'false')
    await ana.runs()
    await expect(ana.page.getByText('Nothing can be run while the instructor asks for your eyes.')).toBeVisible()
    await expectAccessible(ana, '.room__news')
    await instructor.page.getByRole('button', { name: 'Let them go on' }).press('Enter')
    await expect(ana.page.getByText('Ms Okafor asks for your eyes.')).toHaveCount(0)
    await expect(ana.page.getByText('Nothing can be run')).toHaveCount(0)
    await ana.writes('price = 2')
    await expect.poll(() => instructor.text()).toBe('price = 2')
  },
)
