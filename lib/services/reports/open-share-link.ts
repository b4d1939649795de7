import { createHmac, timingSafeEqual } from 'node:crypto'
import { ReportDocument } from '@/lib/contracts/report/document'
import type { Queryable } from '@/lib/db/client'
import { countOpening, shareLinkByHash } from '@/lib/db/share-links'
import { isPassword } from '@/lib/services/passwords'
import { hashOfLink, linkStateOf } from './share-links'

/** A revision as its link opens it: nothing else of the workspace is in it. */
export type SharedReport = {
  key: { workspaceId: string; id: string }
  document: ReportDocument
  /** As it was stored. */
  text: string
  revision: number
  closedAt: string
}

/** gone: unknown, expired or revoked, which are not told apart · locked: it wants its password */
export type Opening = { state: 'gone' } | { state: 'locked' } | { state: 'open'; shared: SharedReport }

/** `proof` is what `unlockShareLink` gave for the password before; `secret` is the server's. */
export async function openShareLink(
  db: Queryable,
  { token, proof, secret }: { token: string; proof: string | null; secret: string },
  now: Date,
): Promise<Opening> {
  const found = await activeLink(db, token, now)
  if (!found) return { state: 'gone' }
  const { workspaceId, id, revision, passwordHash, report } = found
  if (passwordHash !== null && !isProof(proof, proofOf(token, passwordHash, secret))) return { state: 'locked' }
  const { document: text, createdAt } = report
  const document = ReportDocument.parse(JSON.parse(text))
  return { state: 'open', shared: { key: { workspaceId, id }, document, text, revision, closedAt: createdAt.toISOString() } }
}

/** Null for a wrong password, or a link that opens nothing. Another password, or another server, makes old proofs void. */
export async function unlockShareLink(
  db: Queryable,
  { token, password, secret }: { token: string; password: string; secret: string },
  now: Date,
): Promise<string | null> {
  const passwordHash = (await activeLink(db, token, now))?.passwordHash ?? null
  const isRight = await isPassword(password, passwordHash)
  return isRight && passwordHash !== null ? proofOf(token, passwordHash, secret) : null
}

export const noteOpening = (db: Queryable, { key }: SharedReport, now: Date): Promise<void> => countOpening(db, key, now)

async function activeLink(db: Queryable, token: string, now: Date) {
  const found = await shareLinkByHash(db, hashOfLink(token))
  return found && linkStateOf(found, now) === 'active' ? found : null
}

const proofOf = (token: string, passwordHash: string, secret: string) =>
  createHmac('sha256', secret)
    .update(`share-link ${hashOfLink(token)} ${passwordHash}`)
    .digest('hex')

function isProof(given: string | null, right: string): boolean {
  return given !== null && given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right))
}
