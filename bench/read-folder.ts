// Reads every transcript of a folder and counts what is in it: a whole process, to be timed beside other readers of the same folder.
//   npx esbuild bench/read-folder.ts --bundle --platform=node --format=esm --outfile=/tmp/read-folder.mjs && node /tmp/read-folder.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recogniseFormat } from '@/lib/formats/registry'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('usage: read-folder FOLDER')
  process.exit(2)
}

const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
let [sessions, turns] = [0, 0]
for (const { parentPath, name } of entries) {
  const file = { name, text: readFileSync(join(parentPath, name), 'utf8') }
  for (const transcript of recogniseFormat(file).parse(file).sessions) {
    sessions++
    turns += transcript.turns.length
  }
}
console.log(`${entries.length} files, ${sessions} sessions, ${turns} turns`)
