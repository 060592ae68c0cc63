/** What tests that run many programs need of the engine, for one bundle of it (shippedEngine.ts). */
export { openProgram } from '../../../server/cli/program'
export { StandardLibrary } from '../../../server/library/standardLibrary'
export { runTeamProgram } from '../../../server/runs/runTeam'
export { judgeProgram } from './judgeProgram'
export { ourAnswer } from './memory/ourAnswer'
