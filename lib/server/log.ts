import 'server-only'
import pino from 'pino'
import { readEnv } from '@/lib/env'

/** Events with ids and counts. Transcript text and file contents never go here. */
export const log = pino({ level: readEnv().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
