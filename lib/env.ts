import { z } from 'zod'
import { readAllowedHosts } from '@/lib/domain/allowed-hosts'

const megabytes = (fallback: number) => z.coerce.number().positive().default(fallback)

const AllowedHosts = z.string().transform((list, context) => {
  const hosts = readAllowedHosts(list)
  if (hosts) return hosts
  context.addIssue('List hosts as chat.internal,10.0.0.5:8065')
  return z.NEVER
})

const Settings = z.object({
  /** PostgreSQL; unset means the embedded database in `DATA_DIR`. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().positive().default(10),
  DATA_DIR: z.string().min(1).default('.data'),
  /** Address under which people reach the app; needed behind a proxy. */
  PUBLIC_URL: z.url().optional(),
  PORT: z.coerce.number().int().positive().default(3000),
  /** Signs the viewers' cookies. Unset: made at first start and kept in `DATA_DIR/secret`. */
  AUTH_SECRET: z.string().min(32).optional(),
  /** If set, creating the owner account asks for it. */
  SETUP_TOKEN: z.string().min(8).optional(),
  /** inline: the web process also works the queue · off: separate workers do. */
  WORKER: z.enum(['inline', 'off']).default('inline'),
  MAX_FILE_MB: megabytes(64),
  /** Of one request, and of an archive when unpacked. */
  MAX_REQUEST_MB: megabytes(512),
  MAX_ARCHIVE_FILES: z.coerce.number().int().positive().default(20_000),
  /** A streamed session that did not grow for so long is taken as ended. */
  STREAM_FINAL_MINUTES: z.coerce.number().positive().default(30),
  /** Requests of one API token in a minute; deletions are counted apart from reads, by the same number. */
  API_READS_PER_MINUTE: z.coerce.number().int().positive().default(600),
  API_UPLOADS_PER_MINUTE: z.coerce.number().int().positive().default(12_000),
  /** The server that e-mail is sent by: smtps://user:password@host:465. Unset: no e-mail is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender: Pushback <pushback@example.com>. */
  MAIL_FROM: z.string().includes('@').optional(),
  /** Hosts that webhooks may reach in a private network or without TLS. */
  WEBHOOK_ALLOWED_HOSTS: AllowedHosts.default([]),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

const Env = Settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'SMTP_URL needs a sender: set MAIL_FROM, such as Pushback <pushback@example.com>',
})
export type Env = z.infer<typeof Env>

const blankIsUnset = (values: NodeJS.ProcessEnv) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))

/** The process's settings, checked. Throws with every wrong name and what is wrong with it. */
export function readEnv(values: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Env.safeParse(blankIsUnset(values))
  if (!parsed.success) throw new Error(`Wrong settings in the environment:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

export const finalAfterMs = (env: Env) => env.STREAM_FINAL_MINUTES * 60_000
