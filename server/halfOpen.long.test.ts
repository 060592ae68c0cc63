/** [F4] A line on which nothing comes through any more though it is open: noticed on both sides, and nothing typed is lost. */
import { expect, test } from 'vitest'
import { Actor } from '../app/_data/provider/testing/Actor'
import { castForEachTest } from './testing/castForEachTest'
import { FreezingLine } from './testing/FreezingLine'

const stage = castForEachTest()

test('who falls asleep is told that they are not connected, is away for the others, and both texts become one afterwards', async () => {
  const reyes = await stage.cast.teaches()
  const line = await FreezingLine.to(stage.server.port)
  const ana = await Actor.joins(line.url, reyes.code, 'Ana')
  try {
    const hers = await ana.opens('main.py')
    const theirs = await reyes.opens('main.py')
    const seesAna = (isHere: boolean) =>
      reyes.seesRoom(({ participants }) => participants.some(({ id, online }) => id === ana.id && online === isHere))
    await seesAna(true)
    line.freeze()
    hers.text.insert(0, 'typed asleep\n')
    theirs.text.insert(0, 'meanwhile\n')
    await reyes.isSaved(theirs)
    expect(ana.link.getSnapshot().status).toBe('online')
    await Promise.all([ana.sees(({ status }) => status === 'offline'), seesAna(false)])
    expect(hers.getStatus().kind).toBe('saving')
    line.thaw()
    await Promise.all([ana.isSaved(hers), seesAna(true)])
    expect(hers.text.toString().split('\n').sort()).toEqual(['', 'meanwhile', 'typed asleep'])
    await reyes.reads(theirs, hers.text.toString())
  } finally {
    ana.leaves()
    line.close()
  }
})
