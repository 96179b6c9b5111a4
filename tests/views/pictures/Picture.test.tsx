import { beforeAll, expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { pngOf, svgTextOf } from '../../../src/views/pictures/drawn.ts'
import { circleChart } from '../../../src/views/scoring/circleChart.tsx'
import { planSpeech, startPlanSpeech } from '../../planSpeech.ts'
import { planAssessment } from '../../plans.ts'

beforeAll(startPlanSpeech)

const HOSTILE = ['<script>alert(1)</script>', '"><svg onload=x>', '</title>', '{{7*7}}', 'A\u0001B\u202eC\ufffe\ud800', '👩‍👩‍👧‍👦 🇩🇰 A\u030alborg']

function chart(change: Partial<Assessment> = {}) {
  return circleChart({ ...planAssessment(), ...change }, framework, { ...planSpeech('da'), today: '2026-11-26' })
}

function read(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

test('H20 H21 H22 is strict XML whatever the names hold: they stand letter for letter, and nothing runs', async () => {
  const svg = await svgTextOf(chart({ municipality: HOSTILE.join(' '), team: HOSTILE.join(' ') }))
  const drawn = read(svg)
  expect(drawn.querySelector('parsererror')).toBeNull()
  expect(drawn.querySelector('script, foreignObject, image, a')).toBeNull()
  expect(svg).not.toMatch(/[\p{Cc}\u202e\ufffe\ud800]/u.exec(svg.replaceAll('\n', ''))?.[0] ?? /^$/)
  const foot = [...drawn.querySelectorAll('text')].at(-1)?.textContent ?? ''
  expect(foot.replaceAll(/\s+/g, ' ')).toContain('<script>alert(1)</script> "><svg onload=x> </title> {{7*7}} ABC')
})

test('stands by itself: the font in it, and nothing that only the page has', async () => {
  const svg = await svgTextOf(chart())
  expect(svg.match(/@font-face\{[^}]*base64,[A-Za-z0-9+/=]{20000,}/g)).toHaveLength(2)
  expect(svg).not.toMatch(/class=|currentColor|var\(|http:(?!\/\/www\.w3\.org)|https:|aria-|tabindex/)
  expect(read(svg).documentElement.getAttribute('font-family')).toBe('IBM Plex Sans, Arial, sans-serif')
})

test.each([2, 4] as const)('a PNG has %s dots in a px, and is not blank', async (scale) => {
  const root = read(await svgTextOf(chart())).documentElement
  const png = await pngOf(chart(), scale)
  if (!png.ok) throw new Error(png.error.kind)
  const bitmap = await createImageBitmap(png.value)
  expect([bitmap.width, bitmap.height]).toEqual([scale * Number(root.getAttribute('width')), scale * Number(root.getAttribute('height'))])
  expect(png.value.size).toBeGreaterThan(50_000)
})
