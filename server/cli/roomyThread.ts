/**
 * The command once more, in a thread whose stack is as large as a server's threads have: a program's recursion through
 * built-in functions goes deeper than the stack that a process begins with. Most commands never need one.
 */
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { STACK_MEGABYTES } from '../runs/threadStack'

/** Thrown through a command that has shown nothing yet. */
export class StackTooSmall {}

/** What the first try has read of standard input already; null if nothing, or if this is the first. */
export const inputReadBefore: string | null = isMainThread ? null : (workerData as string | null) // see below

/** Whether there is a larger stack than the one this runs on. */
export const canHaveMore = isMainThread

/** `file`: the command's own. The process ends as the thread does. */
export function runInRoomyThread(file: URL, words: readonly string[], input: string | null): void {
  const thread = new Worker(file, {
    argv: [...words],
    execArgv: [],
    resourceLimits: { stackSizeMb: STACK_MEGABYTES },
    workerData: input,
  })
  thread.on('exit', (code) => {
    process.exitCode = code
  })
}
