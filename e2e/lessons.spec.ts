/** The lessons of the library, as a class meets them. */
import { expect, test } from './actors'

test('the event bus run untouched names its three authors, who are not in the room; an edit is its writer’s', async ({
  instructor,
  ben,
}) => {
  const code = await instructor.startsSession('The event bus that would not let go')
  await ben.joinsByLink(code)
  await expect(instructor.page.getByRole('region', { name: 'People' })).toContainText(/Not in the room.*Ana.*Cleo/)
  await instructor.runs()
  const { verdict } = instructor
  await expect(verdict).toContainText('2 objects outlive the program')
  await expect(verdict).toContainText('made by Ana on main.py line 8')
  await expect(verdict).toContainText('Ben (lesson) alone keeps it. So do Cleo and Ana together.')
  await expect(verdict).toContainText('stored by Ben (lesson) on report.py line 6')

  const letsGo = (name: string) => verdict.getByRole('checkbox', { name })
  await letsGo('Ben').check()
  await expect(verdict).toContainText('2 objects of the program’s would stay.')
  await letsGo('Ana').check()
  await expect(verdict).toContainText(/would go, [\d.]+ k?B, among them Model 1 Model 2\./)
  await letsGo('Ben').uncheck()
  await expect(verdict).toContainText('2 objects of the program’s would stay.')

  // A line by the Ben who is here makes two Bens, and leaves the file in the band of the one who wrote most of it.
  await ben.opens('report.py')
  await ben.editor.click()
  await ben.page.keyboard.press('ControlOrMeta+End')
  await ben.page.keyboard.type('mine = []')
  await ben.isStored()
  await ben.runs()
  await expect(verdict).toContainText('Ben (lesson) alone keeps it. So do Cleo and Ana together.')
  await expect(verdict).toContainText('stored by Ben (lesson) on report.py line 6')
  await expect(instructor.bands).toHaveText(['Ana', 'Cleo', 'Ben (lesson)'])

  await ben.writes('history = []\n\n\ndef summarise(model):\n    history.append(model)\n    return model.name')
  await ben.isStored()
  await ben.runs()
  await expect(verdict).toContainText('Ben alone keeps it. So do Cleo and Ana together.')
  await expect(verdict).toContainText('stored by Ben on report.py line 5')
})
