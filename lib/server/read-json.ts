import { AppError } from '@/lib/domain/app-error'
import { readBody } from './read-body'

const LIMIT = 1024 ** 2

export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBody(request, LIMIT, 'No JSON that this server takes is as long as that.')
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new AppError('invalid_request', 'The body of the request is not JSON.')
  }
}
