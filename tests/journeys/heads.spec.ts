import type { Page } from '@playwright/test'
import example from '../../public/eksempel.json' with { type: 'json' }
import type { Assessment } from '../../src/model/assessment.ts'
import { expect, test } from './page.ts'
import { keepBefore } from './rounds.ts'

const sample = example.assessment as unknown as Assessment
/** 90 letters without a place to break them. */
const LONG = 'Sammenhængendeforebyggelsesindsatskoordinationsudvalgsformandskabssekretariatskommuneområde'
const WORDS = 'Tværgående forebyggelsesindsats med inddragelse af familier og netværk i overgangen fra dagtilbud til skole'
const LONG_NAMES: Assessment = {
  ...sample,
  isExample: false,
  municipality: LONG,
  team: `${LONG} ${WORDS}`.slice(0, 200),
  snapshots: sample.snapshots.map((each) => ({ ...each, name: LONG })),
  interventions: sample.interventions.map((each, index) => ({ ...each, name: `${index % 2 === 0 ? LONG : WORDS} ${index}`, administration: `${each.administration} ${LONG}`.slice(0, 100) })),
  actions: sample.actions.map((each) => ({ ...each, text: `${LONG} ${WORDS}`, owner: LONG })),
}

const VIEWS = [
  '#/start',
  '#/vurdering/shared-strategy',
  '#/cirkel',
  '#/trappe',
  '#/trappe?del=tabel',
  '#/trappe?del=matrix',
  '#/trappe?del=kompetencer',
  '#/trappe?del=komponenter',
  '#/trappe?del=overlap',
  '#/workshop',
  '#/vis',
  '#/faelles-forstaaelse',
  '#/handleplan',
  '#/sammenlign',
  '#/sammenlign?del=andre',
  '#/rapport',
] as const

/** Controls and headings that are laid over each other at the top of a page, and those that reach beyond it. */
function faultsOfHead(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isInScrolledRow = ({ parentElement: parent }: Element): boolean =>
      parent !== null && ((parent.scrollWidth > parent.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(parent).overflowX)) || isInScrolledRow(parent))
    const boxes = [...document.querySelectorAll('header :is(a, button, h1, p), .bar > *, h1, h2, main :is(a, button, select, input), main svg text')]
      .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && each.closest('dialog, .visually-hidden, nav.show-bar') === null)
      .map((each) => ({ each, isDrawn: each instanceof SVGElement, box: each.getBoundingClientRect(), name: `${each.tagName} ${each.textContent.trim().slice(0, 30)}` }))
      .filter(({ each, box }) => box.width > 1 && box.height > 1 && box.top >= 0 && box.top < 260 && !isInScrolledRow(each))
    const beyond = boxes.filter(({ box, isDrawn }) => !isDrawn && box.right > innerWidth + 1).map(({ name }) => `beyond: ${name}`)
    const over = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        if (a.each.contains(b.each) || b.each.contains(a.each) || (a.isDrawn && b.isDrawn)) return []
        const [across, down] = [Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)]
        return across > 1 && down > 1 ? [`${a.name} over ${b.name}`] : []
      }),
    )
    const sideways = document.documentElement.scrollWidth - innerWidth
    return [...beyond, ...over, ...(sideways > 0 ? [`${sideways} px sideways`] : [])]
  })
}

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1366, 768],
  [1920, 1080],
] as const) {
  test(`H23: names as long as they may be lie over nothing at the head of a page ${width} px wide`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await keepBefore(page, LONG_NAMES)
    await page.goto('/#/vurdering')
    for (const hash of VIEWS) {
      await page.evaluate((address) => {
        location.hash = address
      }, hash)
      await expect(page.locator('h1, h2').first()).toBeVisible()
      await expect.poll(async () => `${hash}: ${(await faultsOfHead(page)).join('; ')}`).toBe(`${hash}: `)
    }
  })
}
