/** Answers one JSON line per value as it comes. If the client leaves, the rest is still worked through: it was received. */
export function streamLines(values: AsyncIterable<unknown>, headers: Record<string, string> = {}): Response {
  const encoder = new TextEncoder()
  let gone = false
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      for await (const value of values) if (!gone) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
      if (!gone) controller.close()
    },
    cancel() {
      gone = true
    },
  })
  return new Response(stream, {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store', 'x-accel-buffering': 'no', ...headers },
  })
}
