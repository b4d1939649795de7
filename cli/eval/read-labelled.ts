import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LabelledLine, type LabelledSession } from '@/lib/classify/eval/labelled'
import { readTranscript } from '@/lib/ingest/read-transcript'

/**
 * Labelled sessions of a folder: `labels/gold.jsonl` (episodes with their turns), `labels/paper.jsonl` (without), either of
 * which may be missing, and `transcripts/`, where the files lie that they name. In the order of the files' names.
 */
export async function readLabelled(folder: string): Promise<LabelledSession[]> {
  const gold = await readLines(join(folder, 'labels', 'gold.jsonl'))
  const paper = await readLines(join(folder, 'labels', 'paper.jsonl'))
  if (gold.size + paper.size === 0) throw new Error(`${folder} holds neither labels/gold.jsonl nor labels/paper.jsonl.`)
  const files = [...new Set([...gold.keys(), ...paper.keys()])].sort()
  const sessions: LabelledSession[] = []
  for (const file of files) {
    const line = gold.get(file) ?? paper.get(file)
    const { parsed } = await readTranscript({ name: file, bytes: await readFile(join(folder, 'transcripts', file)) })
    sessions.push({
      file,
      repository: line?.repository ?? '',
      transcripts: parsed.sessions,
      gold: gold.get(file)?.episodes ?? null,
      paper: paper.get(file)?.episodes ?? null,
    })
  }
  return sessions
}

async function readLines(path: string): Promise<Map<string, LabelledLine>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => LabelledLine.parse(JSON.parse(line))).map((line) => [line.file, line]))
}
