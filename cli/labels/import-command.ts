import { Command } from 'commander'
import { endSignal, terminal } from '../terminal'
import type { ImportOptions } from './run-import'

const HELP = `
Each line of the file is one session: file, repository, platform (IDE or CLI), agent, startedAt, userTurns, agentTurns and episodes with their labels.
The same file again changes nothing, a changed line takes the place of the former. docs/labels.md tells the format and what such sessions show.

Exit codes: 0 done · 1 some lines failed, or nothing could be imported · 2 no or wrong settings · 3 the server cannot be reached · 4 the token was refused`

export function importLabelsCommand(): Command {
  return new Command('import-labels')
    .description('put sessions that were labelled elsewhere, without their transcripts, on the dashboards of a Pushback server')
    .argument('<file>', 'a label set: JSON lines, one session in each')
    .option('--name <name>', 'what the label set is called (default: the name of the file)')
    .option('--json', 'one JSON document with the result of every line instead of text')
    .option('--url <address>', 'the Pushback server; else PUSHBACK_URL, else what "pushback login" stored')
    .option('--token <token>', 'an API token; better in PUSHBACK_TOKEN or "pushback login", as other users may see arguments')
    .option('--insecure', 'allow http:// to another machine')
    .option('--home <folder>', 'take the settings from another home folder')
    .addHelpText('after', HELP)
    .action(async (file: string, options: Omit<ImportOptions, 'file'>) => {
      const { runImport } = await import('./run-import')
      process.exitCode = await runImport({ ...options, file }, terminal(), endSignal())
    })
}
