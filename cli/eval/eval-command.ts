import { Command, Option } from 'commander'
import { EXIT } from '../exit-code'
import { terminal } from '../terminal'
import type { EvalOptions } from './run-eval'

export function evalCommand(): Command {
  return new Command('eval')
    .description('score the built-in classifier against labelled sessions, cross-validated by repository')
    .argument('<folder>', 'holds labels/gold.jsonl or labels/paper.jsonl, and transcripts/; docs/classifier.md tells their shape')
    .option('--json', 'everything as JSON')
    .addOption(new Option('--by <what>', 'show every repository with its intervals').choices(['repository']))
    .option('--as-shipped', 'judge with the committed weights, for sessions that these have not seen')
    .option('--write', 'publish: write the figures and their tables into the checkout of Pushback that this is run in')
    .action(async (folder: string, options: EvalOptions) => {
      const { runEval } = await import('./run-eval')
      process.exitCode = await runEval(folder, options, process.cwd(), terminal()).then(
        () => EXIT.done,
        (error: unknown) => told(error),
      )
    })
}

function told(error: unknown): number {
  terminal().err(error instanceof Error ? error.message : String(error))
  return EXIT.failed
}
