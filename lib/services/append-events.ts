import { agentLines } from '@/lib/ingest/otlp/agent-lines'
import type { DecodedLogs } from '@/lib/ingest/otlp/decode-logs'
import { appendStream, type StreamContext } from './append-stream'

/** Stores an agent's telemetry as one stream per session. Records of nobody's session are passed over: a collector sends all it has. */
export async function appendEvents(
  stream: StreamContext,
  { events, rejected }: DecodedLogs,
): Promise<{ rejected: number; message: string }> {
  const { sessions } = agentLines(events)
  for (const { sessionId, lines } of sessions) {
    const key = `otel:${sessionId.replace(/[^A-Za-z0-9._:-]/g, '_')}`
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
    await appendStream(stream, { key, name: `otel/${sessionId}.jsonl`, offset: null, bytes, isLast: false, context: null })
  }
  return { rejected, message: rejected > 0 ? `${rejected} records are not as OTLP describes them and were left out.` : '' }
}
