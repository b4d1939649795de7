import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FileResult } from '@/lib/contracts/upload'
import type { Source } from '../stores/find-sources'
import type { StoredDocument } from '../stores/store'
import { storeOf } from '../stores/stores'
import { type Pass, seenText } from './pass'
import type { Report } from './report'
import { DocumentsEntry } from './state'
import { NOWHERE, originOf, reportOn, surroundingsOf } from './surroundings'

type Result = { report: Report /** Of what the server has, or will never take. */; hash: string | null }

/** Sends the transcripts of a file that differ from what was sent before. */
export async function syncDocuments(pass: Pass, source: Source): Promise<Report[]> {
  const { path, bytes, changedAt } = source
  const known = await pass.state.read(path, DocumentsEntry)
  const seen = { bytes, changedAt }
  const isSame = known?.seen?.bytes === bytes && known.seen.changedAt === changedAt
  if (isSame || pass.keptBack.get(path) === seenText(seen))
    return [reportOn(source, NOWHERE, { outcome: 'unchanged', bytes: 0, reason: null })]

  const entry: DocumentsEntry = { path, seen: null, hashes: { ...known?.hashes } }
  const reports: Report[] = []
  for (const document of await documentsOf(source)) {
    const { report, hash } = await syncDocument(pass, source, document, entry.hashes[document.id] ?? null)
    reports.push(report)
    if (hash !== null && hash !== entry.hashes[document.id]) {
      entry.hashes[document.id] = hash
      await pass.state.write(entry)
    }
    if (report.outcome === 'failed' && hash === null) return reports
  }
  if (reports.some(({ outcome }) => outcome === 'ignored')) pass.keptBack.set(path, seenText(seen))
  else await pass.state.write({ ...entry, seen } satisfies DocumentsEntry)
  return reports
}

async function documentsOf({ store, path }: Source): Promise<StoredDocument[]> {
  const { documents } = storeOf(store)
  return documents ? documents(path) : [{ id: '', name: path, bytes: await readFile(path) }]
}

async function syncDocument(pass: Pass, source: Source, document: StoredDocument, sentHash: string | null): Promise<Result> {
  const { name, bytes } = document
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash === sentHash) return { report: reportOn(source, NOWHERE, { name, outcome: 'unchanged', bytes: 0, reason: null }), hash }

  const around = await surroundingsOf(pass, source, await foldersOf(source, bytes))
  const told = (rest: Pick<Report, 'outcome' | 'bytes' | 'reason'>) => reportOn(source, around, { name, ...rest })
  if (around.kept) return { report: told({ ...around.kept, bytes: 0 }), hash: null }

  const answer = await pass.client.upload(originOf(name, around), bytes)
  switch (answer.kind) {
    case 'refused':
    case 'unreachable':
      pass.halt({ kind: answer.kind, message: answer.message })
      return { report: told({ outcome: 'failed', bytes: 0, reason: answer.message }), hash: null }
    case 'gap':
      return { report: told({ outcome: 'failed', bytes: 0, reason: 'the server answered as if this were a stream' }), hash: null }
    case 'rejected':
      return { report: told({ outcome: 'failed', bytes: 0, reason: answer.message }), hash }
    case 'done': {
      pass.onBytes(bytes.byteLength)
      const { error } = answer.value
      if (error) return { report: told({ outcome: 'failed', bytes: 0, reason: error.message }), hash: mayPass(error) ? null : hash }
      return { report: told({ outcome: 'sent', bytes: bytes.byteLength, reason: null }), hash }
    }
    default:
      return answer satisfies never
  }
}

/** A fault of the server, not of the file. */
const mayPass = ({ code }: NonNullable<FileResult['error']>) => code === 'internal' || code === 'storage_full'

async function foldersOf({ store, path }: Source, bytes: Uint8Array): Promise<string[]> {
  const { folderBeside, foldersIn } = storeOf(store)
  const beside = await folderBeside?.(path)
  return [
    ...new Set([...(beside ? [beside] : []), ...foldersIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))]),
  ]
}
