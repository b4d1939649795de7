/** How many uploads this process is storing. The modules of pages, routes and the worker are bundled apart and share it. */
const shared = globalThis as typeof globalThis & { pushbackUploads?: number }

export const uploadsUnderWay = () => shared.pushbackUploads ?? 0

/** Counts an upload while its results are drawn. */
export async function* underWay<Result>(results: AsyncGenerator<Result>): AsyncGenerator<Result> {
  shared.pushbackUploads = uploadsUnderWay() + 1
  try {
    yield* results
  } finally {
    shared.pushbackUploads = uploadsUnderWay() - 1
  }
}
