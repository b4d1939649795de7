import { Command, Option } from 'commander'
import { endSignal, terminal } from '../terminal'
import type { SyncCommandOptions } from './run-sync'
import type { WatchOptions } from './run-watch'
import { withSyncOptions } from './sync-options'

const CODES = `
Exit codes: 0 done · 1 some files failed · 2 no or wrong settings · 3 the server cannot be reached · 4 the token was refused · 5 another sync is running

A .pushbackignore (the words of .gitignore) in your home, a project or any folder above it keeps the sessions of what it names on this machine.`

export function syncCommand(): Command {
  const command = new Command('sync').description("send what is new of this machine's agent sessions to a Pushback server")
  return withSyncOptions(command)
    .option('--dry-run', 'show what would be sent, to which repository and what would be masked; send nothing')
    .option('--show-redactions', 'with --dry-run: show the masked places in their line')
    .option('--again', 'forget what was sent before and send everything; the server counts it once')
    .option('--json', 'one JSON document instead of text')
    .option('--wait <seconds>', 'wait so long for another sync to end', Number, 0)
    .option('--hook', 'read the message of a Claude Code hook from stdin, and send its session behind its back')
    .addOption(new Option('--transcript <path>').hideHelp())
    .addHelpText('after', CODES)
    .action(async (options: SyncCommandOptions & { hook?: boolean }) => {
      if (options.hook) {
        const { startFromHook } = await import('../hook/start-from-hook')
        await startFromHook(options)
        return
      }
      const { runSync } = await import('./run-sync')
      process.exitCode = await runSync(options, terminal(), endSignal())
    })
}

export function watchCommand(): Command {
  const command = new Command('watch').description('stay, and send sessions while they go on')
  return withSyncOptions(command)
    .option('--interval <seconds>', 'look at all stores at least so often', Number, 60)
    .addHelpText('after', CODES)
    .action(async (options: WatchOptions) => {
      const { runWatch } = await import('./run-watch')
      process.exitCode = await runWatch(options, terminal(), endSignal())
    })
}
