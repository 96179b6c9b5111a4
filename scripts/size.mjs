// What a first visit loads, gzipped, may not pass the limits: of the desk its JavaScript, of the participants' page
// everything, also what comes later, for a phone on a guest network.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const HTML = 'index.html'
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

const desk = filesOf([HTML, 'src/app/main.tsx'], false).filter((file) => file.endsWith('.js'))
const phone = [HTML, ...filesOf([HTML], false), ...filesOf(['src/app/phone.tsx'], true)]
const checks = [
  check('JavaScript of the desk, first load', desk, 126_000),
  check('The participants’ page in all', phone, 110_000),
]
process.exitCode = checks.every(Boolean) ? 0 : 1

/** The files of some modules with all that they import, and also what they load later. */
function filesOf(start, isLaterIncluded) {
  const reached = new Set()
  const waiting = [...start]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue
    if (!manifest[key]) throw new Error(`The manifest has no ${key}`)
    reached.add(key)
    const { imports = [], dynamicImports = [] } = manifest[key]
    waiting.push(...imports, ...(isLaterIncluded ? dynamicImports : []))
  }
  return [...reached].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? []), ...(manifest[key].assets ?? [])])
}

function check(name, files, limit) {
  const unique = [...new Set(files)]
  const size = unique.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0)
  console.log(`${name}: ${(size / 1000).toFixed(1)} kB gzipped in ${unique.length} files, limit ${limit / 1000} kB`)
  return size > 0 && size <= limit
}
