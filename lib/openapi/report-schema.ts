import { z } from 'zod'
import { ReportDocument } from '@/lib/contracts/report/document'
import { nameSchemas } from './name-schemas'
import { simplified } from './simplified'

/** The JSON of a report as a JSON Schema (2020-12), for those who read reports without the API. */
export function reportSchema(): object {
  nameSchemas()
  return simplified(z.toJSONSchema(ReportDocument))
}
