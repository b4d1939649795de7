import { Command } from 'commander'
import { classifyFiles } from './classify-files'

const program = new Command('pushback').description('Misalignment analytics for coding-agent sessions')

program
  .command('classify')
  .description('find misalignment episodes in transcript files, without a database or server')
  .argument('<files...>', 'transcript files or folders of them')
  .option('--json', 'one JSON line per file instead of text')
  .action(async (files: string[], options: { json?: boolean }) => {
    const { failed } = await classifyFiles(files, options.json === true, (line) => process.stdout.write(`${line}\n`))
    if (failed > 0) {
      process.stderr.write(`${failed} ${failed === 1 ? 'file' : 'files'} could not be read.\n`)
      process.exitCode = 1
    }
  })

await program.parseAsync()
