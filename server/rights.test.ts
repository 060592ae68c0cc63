/** Rights that come and go while people type, over real sockets: what the gate takes, what it shows whom, and that nothing is lost. */
import { expect, test } from 'vitest'
import type { Actor } from '../app/_data/provider/testing/Actor'
import type { Access } from '../lib/lesson/state'
import { inputOf, moduleOf } from '../lib/lesson/state'
import { castForEachTest } from './testing/castForEachTest'

const stage = castForEachTest()

async function sets(instructor: Actor, module: string, access: Access, ...others: readonly Actor[]): Promise<void> {
  expect(await instructor.link.command({ type: 'setAccess', module, access })).toMatchObject({ ok: true })
  await Promise.all(others.map((one) => one.seesRoom((state) => moduleOf(state, module)?.access === access)))
}

test('a module that becomes read-only refuses what is typed, keeps it, and takes it when it is open again', async () => {
  const reyes = await stage.cast.teaches()
  const [ana, ben] = [await stage.cast.joins(reyes, 'Ana'), await stage.cast.joins(reyes, 'Ben')]
  await ana.link.command({ type: 'createModule', file: 'ana.py', shared: false })
  const [hers, his, instructors] = await Promise.all([ana, ben, reyes].map((one) => one.opens('ana.py')))
  if (hers === undefined || his === undefined || instructors === undefined) throw new Error('three opened it')
  const id = ana.state.modules[1]?.id ?? ''
  expect(await ana.link.command({ type: 'setAccess', module: id, access: 'room' })).toEqual({
    ok: false,
    reason: 'not-instructor',
  })

  await sets(reyes, id, 'read-only', ana, ben)
  hers.text.insert(0, 'mine\n')
  expect(await ana.isRefused(hers)).toBe('module-locked')
  hers.text.insert(0, 'more of mine\n')
  instructors.text.insert(0, '# the instructor’s\n')
  await reyes.isSaved(instructors)

  await sets(reyes, id, 'room', ana, ben)
  await ana.isSaved(hers)
  const all = hers.text.toString()
  expect(all.split('\n').sort()).toEqual(['', '# the instructor’s', 'mine', 'more of mine'])
  await ben.reads(his, all)
  his.text.insert(0, '# Ben’s\n')
  await ben.isSaved(his)
  await sets(reyes, id, 'owner', ana, ben)
  his.text.insert(0, '# too late\n')
  expect(await ben.isRefused(his)).toBe('not-yours')
})

test('a hidden module is sent to instructors alone, and comes back whole, over a restart too', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  await reyes.link.command({ type: 'createModule', file: 'plan.py', shared: true })
  const plan = await reyes.opens('plan.py')
  const hers = await ana.opens('plan.py')
  plan.text.insert(0, 'seen by all\n')
  await ana.reads(hers, 'seen by all\n')
  const id = reyes.state.modules[1]?.id ?? ''
  await sets(reyes, id, 'hidden', ana)

  const heard: string[] = []
  ana.link.socket.on('document:updated', ({ module }) => heard.push(module))
  plan.text.insert(0, 'SECRET\n')
  await reyes.isSaved(plan)
  const main = await reyes.opens('main.py')
  const mains = await ana.opens('main.py')
  main.text.insert(0, 'after it')
  await ana.reads(mains, 'after it')
  expect(heard).toEqual([ana.state.modules[0]?.id])
  expect(await ana.link.socket.emitWithAck('document:sync', { module: id, stateVector: new Uint8Array([0]) })).toEqual({
    ok: false,
    reason: 'module-hidden',
  })
  await reyes.link.command({ type: 'requestRun' })
  const { state } = await ana.seesRoom(({ runs }) => runs[0]?.progress.status === 'done')
  const record = await fetch(`${stage.server.url}/api/runs/${state?.runs[0]?.id}`, { headers: { cookie: ana.cookie } })
  expect(await record.text()).not.toContain('SECRET')

  await stage.server.close()
  await ana.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const [teacher, again] = [await stage.cast.returns(reyes), await stage.cast.returns(ana)]
  expect(moduleOf(again.state, id)?.access).toBe('hidden')
  await sets(teacher, id, 'read-only', again)
  expect((await again.opens('plan.py')).text.toString()).toBe('SECRET\nseen by all\n')
})

test('what was typed just before a module was hidden waits, and is sent when it is shown again', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const hers = await ana.opens('main.py')
  const id = ana.state.modules[0]?.id ?? ''
  ana.link.socket.disconnect()
  hers.text.insert(0, 'typed in a tunnel')
  await reyes.link.command({ type: 'setAccess', module: id, access: 'hidden' })
  ana.link.socket.connect()
  expect(await ana.isRefused(hers)).toBe('module-hidden')
  await reyes.link.command({ type: 'setAccess', module: id, access: 'room' })
  await ana.isSaved(hers)
  await reyes.reads(await reyes.opens('main.py'), 'typed in a tunnel')
})

test('eyes here: nobody but instructors changes anything; then all goes on with what was typed, over a restart too', async () => {
  const reyes = await stage.cast.teaches()
  const ana = await stage.cast.joins(reyes, 'Ana')
  const hers = await ana.opens('main.py')
  const input = ana.link.openModule(inputOf(ana.state))
  await ana.isSaved(input)
  await reyes.link.command({ type: 'setEyes', isOn: true })
  await ana.seesRoom(({ eyesOn }) => eyesOn === reyes.id)
  hers.text.insert(0, 'mine\n')
  input.text.insert(0, 'Ada')
  expect([await ana.isRefused(hers), await ana.isRefused(input)]).toEqual(['eyes-here', 'eyes-here'])
  expect(await ana.link.command({ type: 'requestRun' })).toEqual({ ok: false, reason: 'eyes-here' })
  expect(await ana.link.command({ type: 'raiseHand' })).toMatchObject({ ok: true })
  const theirs = await reyes.opens('main.py')
  theirs.text.insert(0, '# look\n')
  await reyes.isSaved(theirs)

  await stage.server.close()
  await ana.sees(({ status }) => status === 'offline')
  await stage.reopen()
  const teacher = await stage.cast.returns(reyes)
  expect(teacher.state.eyesOn).toBe(reyes.id)
  expect(await ana.isRefused(hers)).toBe('eyes-here')
  await teacher.link.command({ type: 'setEyes', isOn: false })
  await Promise.all([ana.isSaved(hers), ana.isSaved(input)])
  expect(hers.text.toString().split('\n').sort()).toEqual(['', '# look', 'mine'])
  const shared = teacher.link.openModule(inputOf(teacher.state))
  await teacher.reads(shared, 'Ada')
})
