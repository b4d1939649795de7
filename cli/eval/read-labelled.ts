import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LabelledLine, type LabelledSession } from '@/lib/classify/eval/labelled'
import type { Transcript } from '@/lib/domain/transcript'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { readTranscript } from '@/lib/ingest/read-transcript'

/**
 * Labelled sessions of a folder: `labels/gold.jsonl` (episodes with their turns), `labels/paper.jsonl` (without), either of
 * which may be missing, and `transcripts/`, where the files lie that they name. In the order of the files' names.
 * What is amiss throws, with the place: a session left out in silence would change the figures.
 */
export async function readLabelled(folder: string): Promise<LabelledSession[]> {
  const gold = await readLines(folder, 'labels/gold.jsonl')
  const paper = await readLines(folder, 'labels/paper.jsonl')
  if (gold.size + paper.size === 0) throw new Error(`${folder} holds neither labels/gold.jsonl nor labels/paper.jsonl.`)
  const files = [...new Set([...gold.keys(), ...paper.keys()])].sort()
  const sessions: LabelledSession[] = []
  for (const file of files) {
    sessions.push({
      file,
      repository: (gold.get(file) ?? paper.get(file))?.repository ?? '',
      transcripts: await readSessions(folder, file),
      gold: gold.get(file)?.episodes ?? null,
      paper: paper.get(file)?.episodes ?? null,
    })
  }
  return sessions
}

async function readLines(folder: string, name: string): Promise<Map<string, LabelledLine>> {
  const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(line, `${name}, line ${at + 1}`)]))
  return new Map(lines.map((line) => [line.file, line]))
}

function parseLine(line: string, place: string): LabelledLine {
  try {
    return LabelledLine.parse(JSON.parse(line))
  } catch (error) {
    throw new Error(`${place} cannot be read: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

async function readSessions(folder: string, file: string): Promise<Transcript[]> {
  const bytes = await readFile(join(folder, 'transcripts', file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`The labels name ${file}, which does not lie in ${join(folder, 'transcripts')}.`)
    throw error
  })
  try {
    return (await readTranscript({ name: file, bytes })).parsed.sessions
  } catch (error) {
    if (error instanceof UnreadableTranscript) throw new Error(`transcripts/${file}: ${error.message}`, { cause: error })
    throw error
  }
}
