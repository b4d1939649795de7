import { openApiDocument } from '@/lib/openapi/openapi-document'
import { route } from '@/lib/server/route'

export const GET = route({ access: 'open', handle: async () => openApiDocument() })
