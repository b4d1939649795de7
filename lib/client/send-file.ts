import { FileResult, UploadResponse } from '@/lib/contracts/upload'
import { toError } from './problem'

export type Sending = {
  file: Blob
  name: string
  repository: string | null
  signal: AbortSignal
  /** From 0 to 1; at 1 the server is reading it. */
  onProgress: (share: number) => void
  onResult: (result: FileResult) => void
}

/** Told result by result, as there may be many. */
const CONTAINER = /\.(zip|gz|tgz|bundle|vscdb|db)$/i

/** Sends one file or archive. Resolves when every result is in; `fetch` cannot tell how much of a body has left. */
export function sendFile({ file, name, repository, signal, onProgress, onResult }: Sending): Promise<void> {
  const request = new XMLHttpRequest()
  const isContainer = CONTAINER.test(name)
  const lines = isContainer ? lineReader((line) => onResult(FileResult.parse(JSON.parse(line)))) : null

  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1)
    request.onprogress = () => request.status === 200 && lines?.(request.responseText, false)
    request.onerror = () => reject(new Error(BROKEN))
    request.onabort = () => reject(signal.reason)
    request.onload = () => {
      try {
        if (request.status !== 200) throw toError(request.status, request.statusText, parseOrNull(request.responseText))
        if (lines) lines(request.responseText, true)
        else for (const result of UploadResponse.parse(JSON.parse(request.responseText)).results) onResult(result)
        resolve()
      } catch (error) {
        reject(error)
      }
    }
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.open('POST', '/api/v1/sessions')
    request.setRequestHeader('accept', isContainer ? 'application/x-ndjson' : 'application/json')
    request.send(bodyOf(file, name, repository))
  })
}

const BROKEN = 'The connection broke. Send it again: what the server has stored already is not stored twice.'

function bodyOf(file: Blob, name: string, repository: string | null): FormData {
  const body = new FormData()
  if (repository !== null) body.append('repository', repository)
  body.append('file', file, name)
  return body
}

/** Hands over each line once it is whole. The text only ever grows. */
function lineReader(onLine: (line: string) => void) {
  let read = 0
  return (text: string, atEnd: boolean) => {
    for (let end = text.indexOf('\n', read); end !== -1; end = text.indexOf('\n', read)) {
      const line = text.slice(read, end)
      read = end + 1
      if (line !== '') onLine(line)
    }
    if (atEnd && read < text.length) throw new Error(BROKEN)
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
