type Call = { method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; body?: unknown; signal?: AbortSignal }

/** What makes an answer known: a schema, or `NOTHING`. */
type Reader<T> = { parse: (answer: unknown) => T }

/**
 * Asks our own server. What it refuses is thrown as the AppError it answered; an answer of another shape is an error too.
 * The contract is loaded while the server answers, as no page needs one to begin with.
 */
export async function fetchJson<T>(
  url: string,
  contract: () => Promise<Reader<T>> | Reader<T>,
  { method = 'GET', body, signal }: Call = {},
): Promise<T> {
  const asked = fetch(url, {
    method,
    signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const [response, reader] = await Promise.all([asked, contract()])
  if (!response.ok) throw await refusal(response)
  return reader.parse(response.status === 204 ? null : await response.json())
}

/** The contract of what answers that it is done, and no more. */
export const nothing = (): Reader<null> => NOTHING

const NOTHING: Reader<null> = {
  parse: (answer) => {
    if (answer === null) return null
    throw new TypeError('The server answered something where nothing was due.')
  },
}

async function refusal(response: Response): Promise<Error> {
  const { toError } = await import('./problem')
  return toError(response.status, response.statusText, await response.json().catch(() => null))
}
