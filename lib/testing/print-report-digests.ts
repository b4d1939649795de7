import { reportDigests } from './report-digests'

// Run by a test in a process of its own.
process.stdout.write(JSON.stringify(await reportDigests()))
