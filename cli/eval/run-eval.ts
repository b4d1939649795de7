import { trainedModel } from '@/lib/classify/builtin/model/trained-model'
import { crossValidate, predict } from '@/lib/classify/eval/cross-validate'
import { evaluate, type Method } from '@/lib/classify/eval/evaluate'
import type { LabelledSession } from '@/lib/classify/eval/labelled'
import { measuredOf } from '@/lib/classify/eval/measured-of'
import type { Output } from '../sync/run-sync'
import { evaluationText } from './evaluation-text'
import { publish } from './publish'
import { readLabelled } from './read-labelled'

export type EvalOptions = { json?: boolean; by?: string; asShipped?: boolean; write?: boolean }

/** Scores the classifier against the labels of a folder; `root` is the checkout that --write writes to. */
export async function runEval(folder: string, options: EvalOptions, root: string, { out, err }: Omit<Output, 'isTerminal'>): Promise<void> {
  const method: Method = options.asShipped ? 'as-shipped' : 'cross-validated'
  if (options.write && method === 'as-shipped') throw new Error('Only cross-validated figures are published: leave --as-shipped out.')

  const sessions = await readLabelled(folder)
  const predicted = method === 'as-shipped' ? sessions.map((session) => predict(session, trainedModel)) : learnAndPredict(sessions, err)
  const evaluation = evaluate(predicted, method)
  out(options.json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation, options.by === 'repository'))

  if (!options.write) return
  for (const path of await publish(root, measuredOf(evaluation))) err(`Wrote ${path}.`)
}

function learnAndPredict(sessions: readonly LabelledSession[], err: (line: string) => void) {
  const repositories = new Set(sessions.filter(({ gold }) => gold !== null).map(({ repository }) => repository))
  if (repositories.size < 2) {
    const found = repositories.size === 0 ? 'no repository' : 'one repository alone'
    throw new Error(`labels/gold.jsonl tells of ${found}: to learn from some and judge others takes two. Use --as-shipped instead.`)
  }
  let begun = 0
  const all = new Set(sessions.map(({ repository }) => repository)).size
  return crossValidate(sessions, (repository) => err(`Learning without ${repository} (${++begun} of ${all})`))
}
