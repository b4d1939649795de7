import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { readTranscript } from '@/lib/ingest/read-transcript'
import { type FileReport, reportOf } from './report-of'
import { textOf } from './text-of'

/** Classifies files one by one and hands each result on at once. A file that cannot be read does not stop the others. */
export async function classifyFiles(paths: string[], asJson: boolean, print: (line: string) => void): Promise<{ failed: number }> {
  let failed = 0
  for (const path of paths) {
    for await (const file of filesIn(path)) {
      const report = await classifyFile(file)
      if ('error' in report) failed++
      print(asJson ? JSON.stringify(report) : textOf(report))
    }
  }
  return { failed }
}

/** Files of a folder in the order of their names; a path that is not there is handed on, so that its error is told like any other. */
async function* filesIn(path: string): AsyncGenerator<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) {
    yield path
    return
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  yield* entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function classifyFile(path: string): Promise<FileReport> {
  try {
    const { format, parsed } = await readTranscript({ name: path, bytes: await readFile(path) })
    const sessions = await Promise.all(
      parsed.sessions.map(async (transcript) => ({ transcript, findings: await builtinClassifier.classify(transcript) })),
    )
    return reportOf(path, format, sessions)
  } catch (error) {
    if (error instanceof UnreadableTranscript) return { file: path, error: error.message, episodes: [] }
    if (error instanceof Error && 'code' in error)
      return { file: path, error: `The file could not be opened: ${error.message}`, episodes: [] }
    throw error
  }
}
