import 'server-only'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { Piscina } from 'piscina'
import * as here from '@/lib/threads/work'

export type Threads = Pick<typeof here, 'readFile' | 'readAgain' | 'classify'>

/** Made by the build. Without it, in development, the work is done in this thread. */
const SCRIPT = resolve('dist/threads/work.mjs')

const shared = globalThis as typeof globalThis & { pushbackThreads?: Threads | undefined }

/** Reading and classifying beside the thread that answers requests, which comes first for the processor. */
export function threads(): Threads {
  shared.pushbackThreads ??= existsSync(SCRIPT) ? inPool() : here
  return shared.pushbackThreads
}

function inPool(): Threads {
  const pool = new Piscina({
    filename: SCRIPT,
    maxThreads: Math.max(2, availableParallelism() - 1),
    minThreads: 1,
    niceIncrement: 10,
    idleTimeout: 60_000,
  })
  return {
    readFile: (file) => pool.run({ ...file, bytes: own(file.bytes) }, { name: 'readFile' }),
    readAgain: (stored) => pool.run(stored, { name: 'readAgain' }),
    classify: (packed) => pool.run(own(packed), { name: 'classify' }),
  }
}

/** A view would take the whole of its buffer along. */
const own = (bytes: Uint8Array) => (bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice())
