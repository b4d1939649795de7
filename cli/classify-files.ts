import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { openContainers } from '@/lib/containers/open-containers'
import type { Opened } from '@/lib/containers/opened'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { readTranscript } from '@/lib/ingest/read-transcript'
import { listFiles } from './list-files'
import { type FileReport, reportOf } from './report-of'
import { textOf } from './text-of'

const MB = 1024 ** 2
/** Wide, as the files are the caller's own; but a file that unpacks without end must not fill the machine. */
const LIMITS = { maxEntries: 1_000_000, maxEntryBytes: 512 * MB, maxTotalBytes: 2_000 * MB, maxRatio: 1_000 }

/**
 * Classifies the transcripts in files, folders, archives, databases, git bundles and clones, and hands each result on at
 * once. A file that cannot be read does not stop the others.
 */
export async function classifyFiles(paths: string[], asJson: boolean, print: (line: string) => void): Promise<{ failed: number }> {
  let failed = 0
  for (const path of paths) {
    const files = await listFiles(path, LIMITS.maxTotalBytes)
    const only = files.length === 1 ? (files[0]?.name ?? null) : null
    for await (const opened of openContainers(files, LIMITS)) {
      const report = await classifyFile(shownName(opened.name, only), opened)
      if ('error' in report) failed++
      print(asJson ? JSON.stringify(report) : textOf(report))
    }
  }
  return { failed }
}

/** What comes out of one archive is named by its path inside; what was only unpacked keeps its own. */
function shownName(name: string, container: string | null): string {
  return container === null || container.startsWith(name) ? name : `${container}/${name}`
}

async function classifyFile(file: string, opened: Opened): Promise<FileReport> {
  if ('error' in opened) return { file, error: opened.error.message, episodes: [] }
  try {
    const { format, parsed } = await readTranscript(opened)
    const sessions = await Promise.all(
      parsed.sessions.map(async (transcript) => ({ transcript, findings: await builtinClassifier.classify(transcript) })),
    )
    return reportOf(file, format, sessions)
  } catch (error) {
    if (error instanceof UnreadableTranscript) return { file, error: error.message, episodes: [] }
    throw error
  }
}
