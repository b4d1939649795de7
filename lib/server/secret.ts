import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Env, readEnv } from '@/lib/env'

/** The key that signs viewers' cookies: from the environment, else made once and kept beside the embedded database. */
export function authSecret(env: Env = readEnv()): string {
  if (env.AUTH_SECRET) return env.AUTH_SECRET
  if (env.DATABASE_URL)
    throw new Error(
      'AUTH_SECRET is not set. With DATABASE_URL every process needs the same one: set it to the output of `openssl rand -base64 32`.',
    )

  const path = join(env.DATA_DIR, 'secret')
  mkdirSync(env.DATA_DIR, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8')
}
