import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ApiDocument } from '@/components/developers/api-document'
import { ApiReference } from '@/components/developers/api-reference'
import { readEnv } from '@/lib/env'
import { openApiDocument } from '@/lib/openapi/openapi-document'

export const metadata: Metadata = { title: 'HTTP API' }

/** Open to anybody: it tells of the API, not of any workspace. */
export default async function DevelopersPage() {
  const env = readEnv()
  const address = env.PUBLIC_URL ?? `http://${(await headers()).get('host') ?? 'localhost'}`
  const limits = {
    reads: env.API_READS_PER_MINUTE,
    uploads: env.API_UPLOADS_PER_MINUTE,
    requestMb: env.MAX_REQUEST_MB,
    fileMb: env.MAX_FILE_MB,
  }
  return <ApiReference document={ApiDocument.parse(openApiDocument())} address={address.replace(/\/$/, '')} limits={limits} />
}
