import { type Command, InvalidArgumentError } from 'commander'
import { STORE_IDS } from '../stores/stores'
import { durationSince } from './selection'

export type SyncOptions = {
  url?: string
  token?: string
  insecure?: boolean
  home?: string
  only: string[]
  exclude: string[]
  folder: string[]
  since?: number
  unknownFolders?: boolean
  finalAfter: number
  retries: number
}

/** What `sync` and `watch` have in common. */
export function withSyncOptions(command: Command): Command {
  return command
    .option('--url <address>', 'the Pushback server; else PUSHBACK_URL, else what "pushback login" stored')
    .option('--token <token>', 'an API token; better in PUSHBACK_TOKEN or "pushback login", as other users may see arguments')
    .option(
      '--only <agent|pattern>',
      `only these: ${STORE_IDS.join(', ')}, or a pattern of path, folder or owner/name (repeatable)`,
      collect,
      [],
    )
    .option('--exclude <agent|pattern>', 'all but these, in the same words (repeatable)', collect, [])
    .option('--since <time>', 'only what changed since: 90m, 12h, 30d, 2w or a date', asDuration)
    .option('--folder <path>', 'a project folder to look into for aider and SpecStory files (repeatable)', collect, [])
    .option('--unknown-folders', 'send sessions whose folder is not known, even though some folders are ignored')
    .option('--final-after <minutes>', 'take a session as ended after so long without a change', asNumber, 30)
    .option('--retries <number>', 'try a request again so many times', asNumber, 5)
    .option('--insecure', 'allow http:// to another machine')
    .option('--home <folder>', 'look into another home folder')
}

const collect = (value: string, before: string[]) => [...before, value]

function asDuration(text: string): number {
  const duration = durationSince(text, Date.now())
  if (duration === null) throw new InvalidArgumentError('Write 90m, 12h, 30d, 2w or a date such as 2026-03-01.')
  return duration
}

function asNumber(text: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || number < 0) throw new InvalidArgumentError('Write a number.')
  return number
}
