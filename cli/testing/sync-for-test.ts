import { runSync, type SyncCommandOptions } from '../sync/run-sync'
import { type FakeServer, TOKEN } from './fake-server'

export type Told = { code: number; out: string[]; err: string[] }

/** `pushback sync` on a fake home, against a fake server. */
export async function syncForTest(home: string, server: FakeServer | null, changes: Partial<SyncCommandOptions> = {}): Promise<Told> {
  const told: Told = { code: 0, out: [], err: [] }
  const output = { out: (line: string) => told.out.push(line), err: (line: string) => told.err.push(line), isTerminal: false }
  const defaults = { home, token: TOKEN, url: server?.url, only: [], exclude: [], folder: [], finalAfter: 30, retries: 3, wait: 0 }
  told.code = await runSync({ ...defaults, ...changes }, output, new AbortController().signal)
  return told
}
