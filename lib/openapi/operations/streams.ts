import { z } from 'zod'
import { StreamKey, StreamState } from '@/lib/contracts/streams'
import { PieceHeaders, PieceQuery } from '@/lib/contracts/v1/upload'
import { operation } from '../operation'

const group = 'Streams'
const path = z.object({
  key: StreamKey.describe(
    "The sender's own name for the file: stable, unique in the workspace. A file that was begun anew gets a new one.",
  ),
})

export const streamPaths = {
  '/api/v1/streams/{key}': {
    get: operation({
      ...{ id: 'getStream', group, scope: 'ingest', summary: 'How far a growing file was received' },
      path,
      answer: { description: 'Go on from `received`.', schema: StreamState },
      errors: ['not_found'],
      curl: { path: '/api/v1/streams/laptop:session-42' },
    }),
    patch: operation({
      ...{ id: 'appendToStream', group, scope: 'ingest', summary: 'Send more of a growing file' },
      description:
        'Whole lines are stored; go on from `received` of the answer. What was received before is passed over, so that sending it again is harmless. An offset that leaves a gap is refused with 409 and `received`. The session is read and classified shortly after.',
      path,
      query: PieceQuery,
      header: PieceHeaders,
      body: {
        required: true,
        content: {
          'application/octet-stream': { schema: { type: 'string', format: 'binary', description: 'The bytes from the offset on.' } },
        },
      },
      answer: { description: 'What the server holds now.', schema: StreamState },
      errors: ['conflict', 'too_large', 'storage_full'],
      curl: {
        path: '/api/v1/streams/laptop:session-42?name=session.jsonl&remote=acme/shop',
        options: ['-X PATCH', '-H "Upload-Offset: 0"', '--data-binary @session.jsonl'],
      },
    }),
  },
}
