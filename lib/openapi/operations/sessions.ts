import { z } from 'zod'
import { FileResult, UploadResponse } from '@/lib/contracts/upload'
import { PublicSessionDetail, SessionList, SessionsQuery } from '@/lib/contracts/v1/session'
import { UploadForm, UploadHeaders, UploadQuery } from '@/lib/contracts/v1/upload'
import { ETAG, LINK, operation } from '../operation'

const group = 'Sessions'
const path = z.object({ id: z.uuid() })
const REPLAYED = {
  'Idempotency-Replayed': { description: '`true` where a kept answer is sent again.', schema: { type: 'string' as const } },
}
const ID = '3f6b0a52-3b1e-4f0e-9a53-0c6f4a1d2b77'

export const sessionPaths = {
  '/api/v1/sessions': {
    get: operation({
      ...{ id: 'listSessions', group, scope: 'read', summary: 'List sessions, the latest first' },
      query: SessionsQuery,
      answer: { description: 'A page of sessions.', schema: SessionList, headers: { ...ETAG, ...LINK } },
      curl: { path: '/api/v1/sessions?symptom=S3&limit=50' },
    }),
    post: operation({
      ...{ id: 'uploadSessions', group, scope: 'ingest', summary: 'Upload transcripts' },
      description:
        'Files and archives of any supported format. The answer is 200 with one result per file: a file that could not be read has an `error` there, and the others are stored. With `Accept: application/x-ndjson` each result is a line, sent as soon as its file is stored. What was told is stored; sending the same file again is harmless.',
      query: UploadQuery,
      header: UploadHeaders,
      body: {
        required: true,
        content: {
          'multipart/form-data': { schema: UploadForm },
          'application/octet-stream': { schema: { type: 'string', format: 'binary', description: 'The file itself, named by `name`.' } },
        },
      },
      answer: {
        description: 'One result per file.',
        schema: UploadResponse,
        others: { 'application/x-ndjson': { schema: FileResult } },
        headers: REPLAYED,
      },
      errors: ['conflict', 'too_large', 'key_reused', 'storage_full'],
      curl: {
        path: '/api/v1/sessions',
        options: ['-H "Idempotency-Key: $(uuidgen)"', '-F file=@session.jsonl', '-F file=@more.zip', '-F repository=acme/shop'],
      },
    }),
  },
  '/api/v1/sessions/{id}': {
    get: operation({
      ...{ id: 'getSession', group, scope: 'read', summary: 'A session with its transcript and findings' },
      path,
      answer: { description: 'The session.', schema: PublicSessionDetail, headers: ETAG },
      errors: ['not_found'],
      curl: { path: `/api/v1/sessions/${ID}` },
    }),
    delete: operation({
      ...{ id: 'deleteSession', group, scope: 'admin', summary: 'Delete a session' },
      description:
        'With all its versions, its transcript and findings. The figures are counted anew; closed reports keep their numbers, and its words no longer. This cannot be undone.',
      path,
      answer: { status: '204', description: 'It is gone.' },
      errors: ['forbidden', 'not_found'],
      curl: { path: `/api/v1/sessions/${ID}`, options: ['-X DELETE'] },
    }),
  },
}
