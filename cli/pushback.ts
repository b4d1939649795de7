import { Command } from 'commander'
import { evalCommand } from './eval/eval-command'
import { hookCommand } from './hook/hook-command'
import { importLabelsCommand } from './labels/import-command'
import { loginCommand } from './login-command'
import { reportCommand } from './report/report-command'
import { serviceCommand } from './service/service-command'
import { syncCommand, watchCommand } from './sync/sync-command'

const program = new Command('pushback').description('Misalignment analytics for coding-agent sessions')

program
  .command('classify')
  .description('find misalignment episodes in transcript files, without a database or server')
  .argument('<files...>', 'transcript files; folders, archives, git bundles or databases of them')
  .option('--json', 'one JSON line per file instead of text')
  .action(async (files: string[], options: { json?: boolean }) => {
    const { classifyFiles } = await import('./classify-files')
    const { failed } = await classifyFiles(files, options.json === true, (line) => process.stdout.write(`${line}\n`))
    if (failed > 0) {
      process.stderr.write(`${failed} ${failed === 1 ? 'file' : 'files'} could not be read.\n`)
      process.exitCode = 1
    }
  })

const COMMANDS = [loginCommand, syncCommand, watchCommand, hookCommand, serviceCommand, importLabelsCommand, reportCommand, evalCommand]
for (const command of COMMANDS) program.addCommand(command())

await program.parseAsync()
