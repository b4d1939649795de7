import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { configFolder, type Machine } from './machine'
import { writeWhole } from './sync/state'

/** What `config.json` may hold. */
export const Config = z.object({
  url: z.string().optional(),
  token: z.string().optional(),
  folders: z.array(z.string()).optional(),
  only: z.array(z.string()).optional(),
  exclude: z.array(z.string()).optional(),
})
export type Config = z.infer<typeof Config>

export type Connection = { url: string; token: string }
export type Result<T> = { valid: true; value: T } | { valid: false; reason: string }

export const configPath = (machine: Machine) => join(configFolder(machine), 'config.json')

export async function readConfig(machine: Machine): Promise<Result<Config>> {
  const path = configPath(machine)
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { valid: true, value: {} }
    return { valid: false, reason: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
  const config = Config.safeParse(jsonOrNull(text))
  if (config.success) return { valid: true, value: config.data }
  return { valid: false, reason: `${path} is not right: ${z.prettifyError(config.error)}\nMend it, or delete it and run "pushback login".` }
}

/** Only the owner may read it, as it holds the token. */
export async function writeConfig(machine: Machine, config: Config): Promise<void> {
  const path = configPath(machine)
  await writeWhole(path, `${JSON.stringify(config, null, 2)}\n`)
  await chmod(path, 0o600)
}

type Given = { url?: string; token?: string; insecure?: boolean }

/** A flag counts before a variable, and that before the file. */
export function connectionOf(given: Given, { env }: Machine, config: Config): Result<Connection> {
  const url = given.url ?? (env.PUSHBACK_URL || undefined) ?? config.url
  const token = given.token ?? (env.PUSHBACK_TOKEN || undefined) ?? config.token
  if (!url) return { valid: false, reason: 'No server is set. Run "pushback login --url https://…", or set PUSHBACK_URL.' }
  if (!token) return { valid: false, reason: 'No token is set. Run "pushback login --url …", or set PUSHBACK_TOKEN.' }
  const server = serverUrl(url, given.insecure === true)
  return server.valid ? { valid: true, value: { url: server.value, token: token.trim() } } : server
}

/** Transcripts leave as they are and are masked on the server, so the way there must be closed. */
export function serverUrl(text: string, insecure: boolean): Result<string> {
  if (!URL.canParse(text)) return { valid: false, reason: `"${text}" is no address. It looks like https://pushback.example.com.` }
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { valid: false, reason: `"${text}" is no web address.` }
  const isOpen = url.protocol === 'http:' && !LOCAL.test(url.hostname)
  if (isOpen && !insecure)
    return {
      valid: false,
      reason: `${url.origin} is not encrypted: everybody on the way could read your sessions. Use https://, or --insecure if you know the network.`,
    }
  return { valid: true, value: `${url.origin}${url.pathname.replace(/\/+$/, '')}` }
}

export const isUnencrypted = (url: string) => url.startsWith('http:') && !LOCAL.test(new URL(url).hostname)

const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.+\.localhost)$/

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
