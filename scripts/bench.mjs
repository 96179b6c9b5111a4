// How fast the built app is on this machine: `npm run bench`. Medians; no test depends on them.
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'

const VISITS = 7
const CLICKS = 30

await build({ logLevel: 'error' })
const server = await preview({ preview: { host: '127.0.0.1', port: 4180 } })
const url = server.resolvedUrls?.local[0]
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })

for (const rate of [1, 4]) {
  const visits = []
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await measure(rate))
  const drawn = median(visits.map((each) => each.drawn))
  const work = median(visits.map((each) => each.work))
  console.log(`CPU ${rate}x slower: circle drawn after ${drawn.toFixed(0)} ms, ${work.toFixed(1)} ms of work per score by key`)
}
await browser.close()
await server.close()

async function measure(rate) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.addInitScript(() => {
    const look = () =>
      document.querySelector('svg path') ? (globalThis.drawnAt = performance.now()) : requestAnimationFrame(look)
    requestAnimationFrame(look)
  })
  await page.goto(url)
  const drawn = await page.waitForFunction(() => globalThis.drawnAt).then((handle) => handle.jsonValue())
  await page.getByRole('button', { name: /Prøv med eksemplet/ }).click()
  await page.getByRole('option').first().focus()
  await session.send('Performance.enable')
  const before = await taskTime(session)
  for (let click = 0; click < CLICKS; click += 1) await page.keyboard.press(String((click % 5) + 1))
  const work = ((await taskTime(session)) - before) / CLICKS
  await context.close()
  return { drawn, work }
}

/** In milliseconds, of the page's main thread. */
async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
