// How fast the built app is on this machine: `npm run bench`. Medians; no test depends on them.
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build, preview, runnerImport } from 'vite'

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
await measureFloor()
await measureCatalogue()
await measureWorkshop()
await measureAnalysis()
await measureOverlaps()
await browser.close()
await server.close()

/** Searching and filtering 2,000 interventions on a machine four times slower, as the person at it sees it. */
async function measureCatalogue() {
  const [{ module: file }, { module: rounds }, { module: many }] = await Promise.all([
    runnerImport('./src/exchange/file.ts'),
    runnerImport('./tests/rounds.ts'),
    runnerImport('./tests/manyInterventions.ts'),
  ])
  const assessment = { ...rounds.assessmentWith(), interventions: many.manyInterventions({ count: 2000 }) }
  const { context, page, session } = await openFile(file.writeFile(assessment, 'backup'))
  for (const [name, hash] of [['staircase', '#/trappe'], ['table', '#/trappe?del=tabel']]) {
    await page.goto(`${url}${hash}`)
    await page.getByRole('searchbox').first().waitFor()
    await page.waitForTimeout(3000)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.evaluate(watchAnswers)
    const search = []
    for (const text of ['martemeo', 'sorggruppe', 'familie']) {
      await page.getByRole('searchbox').first().fill('')
      await page.waitForTimeout(1000)
      await page.getByRole('searchbox').first().focus()
      search.push(...(await answersTo(page, Array.from(text), (key) => page.keyboard.press(key))))
    }
    await page.keyboard.press('Escape')
    await page.waitForTimeout(1000)
    const kinds = page.locator('.prevention-chips label')
    const filter = await answersTo(page, [0, 1, 2, 1, 2, 0, 1, 1], (index) => kinds.nth(index).click())
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    console.log(
      `2,000 interventions, ${name}, CPU 4x slower: a key of the search is shown after ${timesOf(search)}; ` +
        `a click of the filter after ${timesOf(filter)}`,
    )
  }
  await context.close()
}

/** What nothing can be faster than here: a key in a page with one field and nothing else, CPU 4x slower. */
async function measureFloor() {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const session = await page.context().newCDPSession(page)
  await page.setContent('<input type="search"><p class="filter-status">0</p><div class="catalogue"><section><h2></h2></section></div>')
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.evaluate(watchAnswers)
  await page.evaluate(() => {
    const count = document.querySelector('p')
    addEventListener('input', ({ target }) => (count.textContent = String(target.value.length)))
  })
  await page.getByRole('searchbox').focus()
  const answers = await answersTo(page, Array.from('martemeosorggruppe'), (key) => page.keyboard.press(key))
  await page.context().close()
  console.log(`An empty page, CPU 4x slower: a key is shown after ${timeOf(answers, 'shown')} ms`)
}

/** Runs in the page: notes when a key or click was, when the next frame is drawn, and when the count has changed. */
function watchAnswers() {
  const answers = (globalThis.answers = [])
  const waiting = new Set()
  const begin = ({ timeStamp }) => {
    const answer = { shown: 0, found: 0, drawn: 0 }
    answers.push(answer)
    // What has not changed by now never will because of the last one.
    for (const observer of waiting) observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => (answer.shown = performance.now() - timeStamp), 0))
    for (const [what, place] of [['found', '.filter-status'], ['drawn', '.catalogue section h2']]) {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => (answer[what] = performance.now() - timeStamp), 0))
      })
      waiting.add(observer)
      observer.observe(document.querySelector(place), { subtree: true, characterData: true, childList: true })
    }
  }
  addEventListener('keydown', begin, { capture: true })
  addEventListener('click', (event) => event.target.matches('[type=checkbox]') && begin(event), { capture: true })
}

async function answersTo(page, inputs, act) {
  await page.evaluate(() => (globalThis.answers.length = 0))
  for (const input of inputs) {
    await act(input)
    await page.waitForTimeout(450)
  }
  return (await page.evaluate(() => globalThis.answers)).filter(({ shown }) => shown > 0)
}

/** Medians. */
function timesOf(answers) {
  const [shown, found, drawn] = ['shown', 'found', 'drawn'].map((what) => timeOf(answers, what))
  return `${shown} ms, how many it finds after ${found}, those themselves after ${drawn}`
}

/** The median, in milliseconds. What stays the same never changes, and counts in none. */
function timeOf(answers, what) {
  return median(answers.map((each) => each[what]).filter((each) => each > 0)).toFixed(0)
}

/** Opens a file of an assessment in a window of its own. */
async function openFile(text) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(url)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Åbn en fil/ }).click()
  await (await chooser).setFiles({ name: 'fil.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('dialog').getByRole('button', { name: 'Tilføj' }).click()
  await page.getByRole('listbox').waitFor()
  return { context, page, session }
}

/** Work per key with 300 participants: on the stage, and for a row of answers on paper. */
async function measureWorkshop() {
  const [{ module: file }, { module: rounds }] = await Promise.all([
    runnerImport('./src/exchange/file.ts'),
    runnerImport('./tests/rounds.ts'),
  ])
  const text = file.writeFile(rounds.assessmentWith(rounds.roundWith(300, { expected: 300 })), 'backup')
  const { context, page, session } = await openFile(text)
  await page.goto(`${url}#/workshop/1-svar`)
  await page.getByRole('tab', { name: 'Papir', exact: true }).click()
  await page.getByRole('textbox', { name: /^Svar, ét tal/ }).focus()
  const digit = await workPerKey(page, session, Array(16).fill('3'))
  const row = await workPerKey(page, session, ['Enter'])
  await page.goto(`${url}#/vis`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const reveal = await workPerKey(page, session, ['PageDown'])
  const steps = await workPerKey(page, session, Array(8).fill('PageDown'))
  console.log(
    `300 participants, work per key: ${digit.toFixed(1)} ms a digit of a row, ${row.toFixed(0)} ms taking a row in, ` +
      `${reveal.toFixed(0)} ms the reveal of 16 components, ${steps.toFixed(0)} ms a step of the stage`,
  )
  await context.close()
}

/** In milliseconds. After each key the page is let draw, and what follows a reveal too closely is waited out. */
async function workPerKey(page, session, keys) {
  let work = 0
  for (const key of keys) {
    const before = await taskTime(session)
    await page.keyboard.press(key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))))
    work += (await taskTime(session)) - before
    await page.waitForTimeout(key === 'PageDown' ? 800 : 50)
  }
  return work / keys.length
}

/** The thinking alone, for 300 participants and 40 components. */
async function measureAnalysis() {
  const [{ module: publishing }, { module: understanding }, { module: frameworks }, { module: rounds }] = await Promise.all([
    runnerImport('./src/analysis/publish.ts'),
    runnerImport('./src/analysis/understanding.ts'),
    runnerImport('./src/framework/framework.ts'),
    runnerImport('./tests/rounds.ts'),
  ])
  const components = ['strategic', 'practice'].flatMap((ring) =>
    Array.from({ length: 20 }, (_, position) => ({ id: `${ring}-${position}`, ring, position, mirror: null })),
  )
  const framework = { ...frameworks.builtInFramework, components }
  const ids = components.map(({ id }) => id)
  const small = rounds.roundWith(300)
  const participants = small.participants.map((each) => ({ ...each, values: ids.map((_, index) => each.values[index % 16]) }))
  const round = { ...small, components: ids, participants }
  const times = Array.from({ length: 15 }, () => {
    const before = performance.now()
    understanding.understandingOf(publishing.publish(round, ids, framework), framework)
    return performance.now() - before
  })
  console.log(`300 participants x 40 components: ${median(times).toFixed(1)} ms to publish and rank all`)
}

/** Overlaps in a list of 2,000 interventions: the first time, and once the code is warm. */
async function measureOverlaps() {
  const [{ module: overlaps }, { module: catalogue }, { module: catalogues }] = await Promise.all([
    runnerImport('./src/analysis/overlaps.ts'),
    runnerImport('./src/framework/catalogue.ts'),
    runnerImport('./tests/catalogues.ts'),
  ])
  const list = catalogues.largeCatalogue(2000)
  const times = Array.from({ length: 15 }, () => {
    const before = performance.now()
    overlaps.overlapsIn(list, { methods: catalogue.builtInMethods, answers: [] })
    return performance.now() - before
  })
  console.log(`2000 interventions: ${times[0].toFixed(0)} ms to find overlaps the first time, ${median(times).toFixed(0)} ms after`)
}

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
