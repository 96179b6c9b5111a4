// What a first visit loads of JavaScript, gzipped, may not pass the limit.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 150_000

const html = readFileSync('dist/index.html', 'utf8')
const eager = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file)
const size = eager.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0)

console.log(`Eager JavaScript: ${(size / 1000).toFixed(1)} kB gzipped in ${eager.length} file(s), limit ${LIMIT / 1000} kB`)
process.exitCode = eager.length > 0 && size <= LIMIT ? 0 : 1
