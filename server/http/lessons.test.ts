/** An instructor's own lessons over HTTP: copied, written, kept in versions, shared by a link, put away; and who may do what. */
import { expect, test } from 'vitest'
import type {
  ArchivedLesson,
  LessonDraft,
  LessonSaved,
  LessonShared,
  SharedLesson,
} from '../../lib/protocol/lessonDraft'
import { limits } from '../../lib/protocol/limits'
import type { LessonCard } from '../../lib/protocol/request'
import { type Answer, Browser } from '../testing/Browser'
import { castForEachTest } from '../testing/castForEachTest'
import { expectRights, type RightsTable } from '../testing/expectRights'

const stage = castForEachTest()

const browser = () => new Browser(stage.server.url)
const reason = ({ status, body }: Answer) => [status, body['reason']]
const copy = (who: Browser, slug = 'event-bus') => who.value<LessonCard>(who.post(`/api/lessons/${slug}/copy`))
const draft = (who: Browser, slug: string) => who.value<LessonDraft>(who.get(`/api/lessons/${slug}/files`))
const save = (who: Browser, slug: string, from: number, files: object) =>
  who.post(`/api/lessons/${slug}/files`, { from, files })
const own = async (who: Browser) =>
  (await who.value<LessonCard[]>(who.get('/api/lessons'))).filter(({ isYours }) => isYours)

test('a copy of the library’s is whole, one’s own, and changes nothing in the library', async () => {
  const reyes = browser()
  const { slug, exercises, title } = await copy(reyes)
  expect([title, exercises]).toEqual(['The event bus that would not let go (copy)', 3])
  const { files, version, versions, link } = await draft(reyes, slug)
  expect([version, versions.map(({ number }) => number), link]).toEqual([1, [1], null])
  expect(Object.keys(files)).toContain('exercises/2-both-holders/solution/events.py')
  const changed = { ...files, 'main.py': `${files['main.py']}# mine\n` }
  expect(await reyes.value(save(reyes, slug, 1, changed))).toEqual({ version: 2, problems: [] })
  expect((await draft(reyes, slug)).files).toEqual(changed)
  expect((await draft(reyes, (await copy(reyes)).slug)).files['main.py']).toBe(files['main.py'])
})

test('versions stay, one is restored as the newest, and of two who save over one the later is told', async () => {
  const reyes = browser()
  const { slug } = await copy(reyes, 'blank')
  const { files } = await draft(reyes, slug)
  const named = (title: string) => ({
    ...files,
    'lesson.md': `---\ntitle: ${title}\n---\nText\r\nof it`,
    'main.py': title,
  })
  const saves = await Promise.all([save(reyes, slug, 1, named('One')), save(reyes, slug, 1, named('Two'))])
  expect(saves.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  expect(await reyes.value(save(reyes, slug, 2, named('Three')))).toMatchObject({ version: 3 })
  expect((await draft(reyes, slug)).files['lesson.md']).toContain('Text\nof it')
  const restored = await reyes.value<LessonSaved>(reyes.post(`/api/lessons/${slug}/restore`, { number: 1 }))
  expect(restored).toEqual({ version: 4, problems: [] })
  const after = await draft(reyes, slug)
  expect(after.files).toEqual(files)
  expect(after.versions.map(({ number, title }) => `${number} ${title.length}`)).toHaveLength(4)
  expect(reason(await reyes.post(`/api/lessons/${slug}/restore`, { number: 9 }))).toEqual([404, 'no-such-version'])
  await stage.server.close()
  await stage.reopen()
  expect((await draft(reyes, slug)).versions.map(({ number }) => number)).toEqual([4, 3, 2, 1])
})

test('what is wrong is told by file and line while it is written, and is not saved', async () => {
  const reyes = browser()
  const { slug } = await copy(reyes)
  const { files } = await draft(reyes, slug)
  const path = 'exercises/2-both-holders/exercise.yaml'
  const wrong = { ...files, [path]: 'title: A\ntask: B\nchecks:\n  - no_lingring: Model\n', 'lesson.md': 'No title' }
  const problems = await reyes.value(reyes.post('/api/lesson-problems', { files: wrong }))
  expect(problems).toMatchObject([
    { file: 'lesson.md', line: 0 },
    { file: path, line: 4 },
  ])
  expect(await reyes.value(save(reyes, slug, 1, wrong))).toEqual({ version: null, problems })
  expect(await draft(reyes, slug)).toMatchObject({ version: 1, files })
  const stray = { ...files, '../../etc/passwd': 'x' }
  expect(await reyes.value(save(reyes, slug, 1, stray))).toMatchObject({ version: null })
  for (const body of [{ files: { 'main.py': 1 } }, { files }, { from: 1, files: { 'main.py': 'x'.repeat(200_001) } }]) {
    expect(reason(await reyes.post(`/api/lessons/${slug}/files`, body))).toEqual([400, 'bad-message'])
  }
})

test('a link shows it to another instructor, who copies it; withdrawn it shows nothing, and the copy stays', async () => {
  const [reyes, okafor] = [browser(), browser()]
  const { slug } = await copy(reyes)
  const share = (isShared: boolean) => reyes.value<LessonShared>(reyes.post(`/api/lessons/${slug}/share`, { isShared }))
  const { link } = await share(true)
  expect(await share(true)).toEqual({ link })
  expect(link).toMatch(`${stage.server.url}/lessons/shared#`)
  const token = link?.split('#')[1] ?? ''
  const look = () => okafor.post('/api/shared-lessons/look', { token })
  const seen = await okafor.value<SharedLesson>(look())
  expect(seen.card).toMatchObject({ title: expect.stringContaining('event bus'), isYours: false, exercises: 3 })
  const taken = await okafor.value<LessonCard>(okafor.post('/api/shared-lessons/copy', { token }))
  expect(taken.slug).not.toBe(slug)
  expect(await share(false)).toEqual({ link: null })
  expect(reason(await look())).toEqual([404, 'lesson-not-shared'])
  expect((await draft(okafor, taken.slug)).files).toEqual((await draft(reyes, slug)).files)
})

test('one that is put away is not listed, not shared and comes back', async () => {
  const reyes = browser()
  const { slug, title } = await copy(reyes)
  const { link } = await reyes.value<LessonShared>(reyes.post(`/api/lessons/${slug}/share`, { isShared: true }))
  await reyes.value(reyes.post(`/api/lessons/${slug}/archive`))
  expect(await own(reyes)).toEqual([])
  const token = link?.split('#')[1] ?? ''
  expect(reason(await browser().post('/api/shared-lessons/look', { token }))).toEqual([404, 'lesson-not-shared'])
  expect(reason(await save(reyes, slug, 1, {}))).toEqual([404, 'no-such-lesson'])
  expect(await reyes.value<ArchivedLesson[]>(reyes.get('/api/archived-lessons'))).toEqual([{ slug, title }])
  await reyes.value(reyes.post(`/api/lessons/${slug}/unarchive`))
  expect((await own(reyes)).map((card) => card.slug)).toEqual([slug])
})

test('one person keeps a hundred at most, and of one as many versions as are told', async () => {
  const reyes = browser()
  const { slug } = await copy(reyes, 'blank')
  const { files } = await draft(reyes, slug)
  for (let from = 1; from <= limits.lessonVersions; from++) await reyes.value(save(reyes, slug, from, files))
  const { versions } = await draft(reyes, slug)
  expect([versions.length, versions.at(-1)?.number]).toEqual([limits.lessonVersions, 2])
  for (let made = 1; made < 100; made++) await copy(reyes, 'blank')
  expect(reason(await reyes.post('/api/lessons/blank/copy'))).toEqual([400, 'too-many-lessons'])
})

type Role = 'nobody' | 'student' | 'other' | 'owner'
const table: RightsTable<Role> = [
  ['POST /api/lessons/event-bus/copy', { nobody: 401, student: 401, other: 200, owner: 200 }],
  ['POST /api/lessons/ID/copy', { nobody: 401, student: 401, other: 404, owner: 200 }],
  ['GET /api/lessons/ID/files', { nobody: 403, student: 403, other: 404, owner: 200 }],
  ['POST /api/lessons/ID/files', { nobody: 403, student: 403, other: 404, owner: 200 }],
  ['POST /api/lessons/ID/restore', { nobody: 403, student: 403, other: 404, owner: 200 }],
  ['POST /api/lessons/ID/share', { nobody: 403, student: 403, other: 404, owner: 200 }],
  ['POST /api/shared-lessons/look', { nobody: 401, student: 401, other: 200, owner: 200 }],
  ['POST /api/shared-lessons/copy', { nobody: 401, student: 401, other: 200, owner: 200 }],
  ['POST /api/lesson-problems', { nobody: 403, student: 403, other: 200, owner: 200 }],
  ['GET /api/archived-lessons', { nobody: 403, student: 403, other: 200, owner: 200 }],
  ['POST /api/lessons/ID/archive', { nobody: 403, student: 403, other: 404, owner: 200 }],
  ['POST /api/lessons/ID/unarchive', { nobody: 403, student: 403, other: 404, owner: 200 }],
]

test('who may do what, on a server with accounts', async () => {
  const owner = browser()
  const account = (who: Browser, link: string, username: string) => {
    const token = link.split('#')[1] ?? ''
    return who.value(who.post('/api/account', { token, username, name: username, password: 'a few words in a row' }))
  }
  await account(owner, stage.server.firstLink ?? '', 'owner')
  const other = browser()
  const { link } = await owner.value<{ link: string }>(owner.post('/api/invitations', { for: null }))
  await account(other, link, 'other')
  const { code } = await owner.value<{ code: string }>(owner.post('/api/sessions', { lesson: 'blank', name: 'Reyes' }))
  const student = browser()
  await student.post(`/api/sessions/${code}/join`, { name: 'Ana' })
  const { slug } = await copy(owner)
  const { files } = await draft(owner, slug)
  const shared = await owner.value<LessonShared>(owner.post(`/api/lessons/${slug}/share`, { isShared: true }))
  const token = shared.link?.split('#')[1] ?? ''
  const bodies: Record<string, object> = {
    'POST /api/lessons/ID/files': { from: 1, files },
    'POST /api/lessons/ID/restore': { number: 1 },
    'POST /api/lessons/ID/share': { isShared: true },
    'POST /api/shared-lessons/look': { token },
    'POST /api/shared-lessons/copy': { token },
    'POST /api/lesson-problems': { files },
  }
  await expectRights(table, { people: { nobody: browser(), student, other, owner }, id: slug, bodies })
})
