import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import { EXIT } from './exit-code'
import { thisMachine } from './machine'
import { configPath, readConfig, serverUrl, writeConfig } from './settings'
import { endSignal, terminal } from './terminal'

type LoginOptions = { url: string; home?: string; insecure?: boolean }

export function loginCommand(): Command {
  return new Command('login')
    .description('store the address of a server and an API token, which is asked for or read from stdin')
    .requiredOption('--url <address>', 'the Pushback server, such as https://pushback.example.com')
    .option('--insecure', 'allow http:// to another machine')
    .option('--home <folder>', 'store it in another home folder')
    .addHelpText('after', '\nMake the token under Settings → API tokens. In a script: printf %s "$TOKEN" | pushback login --url …')
    .action(async (options: LoginOptions) => {
      process.exitCode = await login(options)
    })
}

async function login({ url: address, home, insecure }: LoginOptions): Promise<number> {
  const { out, err } = terminal()
  const machine = thisMachine(home)
  const url = serverUrl(address, insecure === true)
  const config = await readConfig(machine)
  const trouble = [url, config].flatMap((one) => (one.valid ? [] : [one.reason]))
  if (!url.valid || !config.valid) return told(err, trouble.join('\n'), EXIT.settings)
  const token = (await readToken()).trim()
  if (token === '') return told(err, 'No token was given. Make one under Settings → API tokens.', EXIT.settings)

  const { serverClient } = await import('./sync/server-client')
  const patience = { retries: 1, firstWaitMs: 500, longestWaitMs: 2_000 }
  const answer = await serverClient({ url: url.value, token, patience, signal: endSignal() }).check()
  if (answer.kind === 'refused' || answer.kind === 'rejected') return told(err, `Nothing was stored: ${answer.message}`, EXIT.refused)
  await writeConfig(machine, { ...config.value, url: url.value, token })
  out(`Stored in ${configPath(machine)}. Next: pushback sync --dry-run`)
  if (answer.kind === 'unreachable') err(`The token could not be tried, as ${answer.message}`)
  return EXIT.done
}

/** Typed letters are not shown. */
async function readToken(): Promise<string> {
  if (!process.stdin.isTTY) return text(process.stdin)
  process.stderr.write('API token: ')
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true })
  const token = await reader.question('')
  reader.close()
  process.stderr.write('\n')
  return token
}

function told(err: (line: string) => void, message: string, code: number): number {
  err(message)
  return code
}
