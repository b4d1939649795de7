import { reportAct } from '@/lib/server/report-act'
import { closeReport } from '@/lib/services/reports/close-report'

export const POST = reportAct(closeReport)
