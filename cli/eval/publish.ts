import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accuracyTable } from '@/lib/classify/measured/accuracy-table'
import { replaceBetweenMarks } from '@/lib/classify/measured/replace-between-marks'
import type { Measured } from '@/lib/classify/measured/schema'

const FIGURES = 'lib/classify/measured/measured.json'
const DOCUMENTS = ['docs/classifier.md', 'lib/classify/README.md']

/** Writes the figures into a checkout of Pushback and their table into its documents: all of them, or none. */
export async function publish(root: string, measured: Measured): Promise<string[]> {
  const table = accuracyTable(measured)
  const documents = await Promise.all(DOCUMENTS.map((path) => rewritten(root, path, table)))
  const files = [{ path: FIGURES, text: `${JSON.stringify(measured, null, 2)}\n` }, ...documents]
  await Promise.all(files.map(({ path, text }) => writeFile(join(root, path), text)))
  return files.map(({ path }) => path)
}

async function rewritten(root: string, path: string, table: string): Promise<{ path: string; text: string }> {
  const before = await readFile(join(root, path), 'utf8').catch(() => null)
  if (before === null) throw new Error(`${path} is not here. Run --write in the folder of Pushback.`)
  const text = replaceBetweenMarks(before, table)
  if (text === null) throw new Error(`${path} has lost the marks between which the table stands.`)
  return { path, text }
}
