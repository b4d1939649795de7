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

/** `hash`: of what the server has, or will never take. */
type Standing = { hash: string } | 'kept back' | 'try again'
type Result = { report: Report; standing: Standing }

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
  const standings: Standing[] = []
  for await (const document of documentsOf(source)) {
    const { report, standing } = await syncDocument(pass, source, document, entry.hashes[document.id] ?? null)
    reports.push(report)
    standings.push(standing)
    if (typeof standing === 'object' && standing.hash !== entry.hashes[document.id]) {
      entry.hashes[document.id] = standing.hash
      await pass.state.write(entry)
    }
    if (pass.isOver()) return reports
  }
  if (standings.includes('kept back')) pass.keptBack.set(path, seenText(seen))
  else if (!standings.includes('try again')) await pass.state.write({ ...entry, seen })
  return reports
}

async function* documentsOf({ store, path }: Source): AsyncIterable<StoredDocument> {
  const { documents } = storeOf(store)
  if (documents) yield* documents(path)
  else yield { id: '', name: path, bytes: await readFile(path) }
}

async function syncDocument(pass: Pass, source: Source, document: StoredDocument, sentHash: string | null): Promise<Result> {
  const { name } = document
  const unread = (rest: Pick<Report, 'outcome' | 'reason'>) => reportOn(source, NOWHERE, { name, bytes: 0, ...rest })
  if ('trouble' in document) return { report: unread({ outcome: 'failed', reason: document.trouble }), standing: 'kept back' }
  const { bytes } = document
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (hash === sentHash) return { report: unread({ outcome: 'unchanged', reason: null }), standing: { hash } }

  const around = await surroundingsOf(pass, source, await foldersOf(source, bytes))
  const told = (rest: Pick<Report, 'outcome' | 'bytes' | 'reason'>) => reportOn(source, around, { name, ...rest })
  const failed = (reason: string, standing: Standing): Result => ({ report: told({ outcome: 'failed', bytes: 0, reason }), standing })
  if (around.kept) return { report: told({ ...around.kept, bytes: 0 }), standing: 'kept back' }

  const answer = await pass.client.upload(originOf(name, around), bytes)
  switch (answer.kind) {
    case 'refused':
    case 'unreachable':
      pass.halt({ kind: answer.kind, message: answer.message })
      return failed(answer.message, 'try again')
    case 'gap':
      return failed('the server answered as if this were a stream', 'try again')
    case 'rejected':
      return failed(answer.message, { hash })
    case 'done': {
      pass.onBytes(bytes.byteLength)
      const { error } = answer.value
      if (error) return failed(error.message, mayPass(error) ? 'try again' : { hash })
      return { report: told({ outcome: 'sent', bytes: bytes.byteLength, reason: null }), standing: { hash } }
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
