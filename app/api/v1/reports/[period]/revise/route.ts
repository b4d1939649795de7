import { reportAct } from '@/lib/server/report-act'
import { reviseReport } from '@/lib/services/reports/revise-report'

export const POST = reportAct(reviseReport)
