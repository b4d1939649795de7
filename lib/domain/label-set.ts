import type { ClassifierVersion } from './classifier-version'

/** What a session is of that came as labels only: it has no file and no transcript, and no job ever reads it. */
export const LABELS_FORMAT = 'labels'

/** What stands behind the figures of a label set, in the place of a classifier. */
export function labelSetClassifier(name: string): ClassifierVersion {
  return { id: `${LABELS_FORMAT}:${name}`, version: 1 }
}

/** A name for the set in a file. */
export function labelSetNameOf(fileName: string): string {
  const stem = (fileName.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:jsonl|ndjson|json)$/i, '')
  const plain = stem.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return plain.slice(0, 40) || 'labels'
}
