import { z } from 'zod'
import { ReportFormat } from '@/lib/contracts/report/report'
import { AppError } from '@/lib/domain/app-error'
import { fileAnswer } from '@/lib/server/file-answer'
import { route } from '@/lib/server/route'
import { ShareToken, sharedReport } from '@/lib/server/shared-report'
import { renderReport } from '@/lib/services/reports/render-report'

/** The shared revision as a file. No links lead from it back to the app, and episodes beyond those in it stay there. */
export const GET = route({
  access: 'open',
  params: z.object({ token: ShareToken, format: ReportFormat.exclude(['jsonl']) }),
  handle: async ({ params: { token, format }, request }) => {
    const opening = await sharedReport(token)
    if (opening.state !== 'open')
      throw new AppError('not_found', 'This link is not valid any more, or its password was not entered. Open it in a browser.')
    const { document, text, revision, closedAt } = opening.shared
    return fileAnswer(request, await renderReport(document, text, format, { baseUrl: null, revision, closedAt }))
  },
})
