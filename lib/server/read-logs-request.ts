import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { AppError } from '@/lib/domain/app-error'
import { type DecodedLogs, decodeLogs } from '@/lib/ingest/otlp/decode-logs'
import { readBody } from './read-body'

const unzip = promisify(gunzip)
const MAX_BYTES = 16 * 1024 ** 2

/** The records of an OTLP/HTTP logs request: protobuf or JSON, plain or gzip. */
export async function readLogsRequest(request: Request): Promise<{ logs: DecodedLogs; encoding: 'protobuf' | 'json' }> {
  const encoding = encodingOf(request.headers.get('content-type') ?? '')
  const logs = decodeLogs(await unpacked(request), encoding)
  if (!logs) throw new AppError('invalid_request', `The body is not an OTLP logs request in ${encoding}. Check the exporter's protocol.`)
  return { logs, encoding }
}

function encodingOf(type: string): 'protobuf' | 'json' {
  if (type.startsWith('application/json')) return 'json'
  if (type.startsWith('application/x-protobuf')) return 'protobuf'
  const message =
    'Send OTLP logs as application/x-protobuf or application/json (protocol http/protobuf or http/json; gRPC is not spoken here).'
  throw new AppError('unsupported', message)
}

async function unpacked(request: Request): Promise<Uint8Array> {
  const bytes = await readBody(request, MAX_BYTES)
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (encoding === 'identity') return bytes
  if (encoding !== 'gzip') throw new AppError('unsupported', 'Send the body plain or with Content-Encoding: gzip.')
  try {
    return await unzip(bytes, { maxOutputLength: MAX_BYTES })
  } catch {
    throw new AppError('invalid_request', 'The gzip body is damaged or larger than 16 MB when unpacked. Export in smaller batches.')
  }
}
