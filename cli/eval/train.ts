// Learns the weights of the built-in classifier from labelled sessions: npm run train -- FOLDER
import { writeFile } from 'node:fs/promises'
import { trainModel } from '@/lib/classify/training/train-model'
import { readLabelled } from './read-labelled'

const WEIGHTS = new URL('../../lib/classify/builtin/model/weights.json', import.meta.url)

const folder = process.argv[2]
if (folder === undefined) {
  console.error('usage: npm run train -- FOLDER\nFOLDER holds labels/gold.jsonl, labels/paper.jsonl and transcripts/.')
  process.exit(2)
}
const sessions = await readLabelled(folder)
await writeFile(WEIGHTS, `${JSON.stringify(trainModel(sessions), null, 2)}\n`)
console.log(`Learnt from ${sessions.length} sessions.`)
