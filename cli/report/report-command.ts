import { Command } from 'commander'
import { endSignal, terminal } from '../terminal'
import type { ReportOptions } from './run-report'

const HELP = `
The file gets the name that the server gives it, in this folder; --out - writes it to the standard output.
A report that is not closed is counted anew each time. --close needs a token with the scope "admin", all else one with "read".

  pushback report --month 2026-10
  pushback report --week 2026-W43 --view "Payments" --format md --out -

Exit codes: 0 done · 1 there is no such report, or the file could not be written · 2 no or wrong settings · 3 the server cannot be reached · 4 the token was refused`

export function reportCommand(): Command {
  return new Command('report')
    .description('save the report of a month or a week as a file')
    .option('--month <month>', 'the month, such as 2026-10')
    .option('--week <week>', 'the ISO week, such as 2026-W43')
    .option('--view <name>', 'only what a saved view shows, by its name or id')
    .option('--format <format>', 'pdf, html, md, csv, json or jsonl (default: by the name of --out, else pdf)')
    .option('--out <file>', 'where to write it: a file, a folder, or - for the standard output')
    .option('--force', 'write over a file that is there')
    .option('--close', 'close the report first: its numbers stay for good')
    .option('--revision <number>', 'an earlier revision of a closed report')
    .option('--url <address>', 'the Pushback server; else PUSHBACK_URL, else what "pushback login" stored')
    .option('--token <token>', 'an API token; better in PUSHBACK_TOKEN or "pushback login", as other users may see arguments')
    .option('--insecure', 'allow http:// to another machine')
    .option('--home <folder>', 'take the settings from another home folder')
    .addHelpText('after', HELP)
    .action(async (options: ReportOptions) => {
      const { runReport } = await import('./run-report')
      process.exitCode = await runReport(options, { ...terminal(), write: toStandardOutput, folder: process.cwd() }, endSignal())
    })
}

const toStandardOutput = (bytes: Uint8Array) =>
  new Promise<void>((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
