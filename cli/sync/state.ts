import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const Seen = z.object({ bytes: z.number(), changedAt: z.number() })

/** What is known of a file that grows. `claimed` may have arrived, `sent` is what the server said it has. */
export const StreamEntry = z.object({
  path: z.string(),
  seen: Seen.nullable(),
  folders: z.array(z.string()),
  /** Up to here the folders were looked for. */
  scanned: z.number(),
  /** A file that was begun anew is another stream. */
  generation: z.number(),
  sent: z.number(),
  claimed: z.object({ bytes: z.number(), hash: z.string() }),
  final: z.boolean(),
})
export type StreamEntry = z.infer<typeof StreamEntry>

/** What is known of a file that is written anew: the hashes of its transcripts as they were sent. */
export const DocumentsEntry = z.object({ path: z.string(), seen: Seen.nullable(), hashes: z.record(z.string(), z.string()) })
export type DocumentsEntry = z.infer<typeof DocumentsEntry>

/** One small file per transcript file, replaced in one step, so that a killed process leaves the old or the new one. */
export type State = {
  /** Tells this machine's files apart from another's in the names of streams. */
  installation: string
  read: <T>(path: string, schema: z.ZodType<T>) => Promise<T | null>
  write: (entry: StreamEntry | DocumentsEntry) => Promise<void>
}

export async function openState(folder: string): Promise<State> {
  const fileOf = (path: string) => join(folder, 'files', `${digest(path).slice(0, 40)}.json`)
  return {
    installation: await installationOf(folder),
    read: async (path, schema) => {
      const entry = schema.safeParse(await readJson(fileOf(path)))
      return entry.success ? entry.data : null
    },
    write: (entry) => writeWhole(fileOf(entry.path), JSON.stringify(entry)),
  }
}

/** State that would be kept, for looking only. */
export function withoutWriting(state: State): State {
  return { ...state, write: async () => {} }
}

/** Everything counts as new, and under new names. */
export async function forgetState(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(join(folder, 'files'), join(folder, `files-before-${Date.now()}`)).catch(ignoreMissing)
  await rename(join(folder, 'installation.json'), join(folder, 'installation-before.json')).catch(ignoreMissing)
}

const Installation = z.object({ id: z.string() })

async function installationOf(folder: string): Promise<string> {
  const path = join(folder, 'installation.json')
  const known = Installation.safeParse(await readJson(path))
  if (known.success) return known.data.id
  const id = digest(`${Date.now()} ${process.pid} ${Math.random()}`).slice(0, 16)
  await writeWhole(path, JSON.stringify({ id }))
  return id
}

export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, text, { mode: 0o600, flush: true })
  await rename(draft, path)
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    // Missing or damaged: what it told is found out again by asking the server.
    return null
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
