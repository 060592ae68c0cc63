/** A class types, the server is killed (kill -9) and started again over the same files: how soon everybody is back, and has the same text. */
import { Cast } from '../../../app/_data/provider/testing/Actor'
import { ServerProcess } from '../ServerProcess'
import { Typist } from '../Typist'

export interface ReturnFigures {
  /** From when the server listens again, in seconds: until the last page has its line, and until all have what all typed. */
  readonly back: number
  readonly converged: number
}

export async function measureReturning(folder: string, people: number): Promise<ReturnFigures> {
  let server = await ServerProcess.start(folder, 0)
  const cast = new Cast(server.url)
  try {
    const reyes = await cast.teaches()
    const others = await Promise.all(Array.from({ length: people - 1 }, (_, at) => cast.joins(reyes, `Student ${at}`)))
    const typists = await Promise.all(
      [reyes, ...others].map(async (one, at) => new Typist(one, await one.opens('main.py'), `${at}:`)),
    )
    await Promise.all(typists.map((typist) => typist.typeAndSave()))
    const cut = Promise.all(typists.map((typist) => typist.typeUntilCut()))
    await reyes.seesRoom(({ participants }) => participants.length === people)
    await server.kill()
    await cut
    server = await ServerProcess.start(folder, server.port)
    const begun = performance.now()
    const since = () => (performance.now() - begun) / 1_000
    await Promise.all(typists.map(({ actor }) => actor.sees(({ status }) => status === 'online')))
    const back = since()
    await Promise.all(typists.map(({ actor, document }) => actor.isSaved(document)))
    const whole = (await (await cast.returns(reyes)).opens('main.py')).text.toString()
    await Promise.all(typists.map(({ actor, document }) => actor.reads(document, whole)))
    return { back, converged: since() }
  } finally {
    cast.leave()
    await server.kill()
  }
}
