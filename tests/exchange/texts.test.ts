import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import type { Place } from '../../src/exchange/place.ts'
import { withTexts } from '../../src/exchange/texts.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { LIMITS } from '../../src/model/assessment.ts'
import { INTERVENTION_LIMITS } from '../../src/model/intervention.ts'

const catalogue = assessmentIn('catalogue-v3.json')
const plan = assessmentIn('plan-v4.json')
const places = placesOf('catalogue-v3.json')
const taken = placesOf('plan-v4.json').filter(isTaken)

const isOneOf = (...fields: readonly string[]) => (place: Place) => fields.includes(place.field?.split('.').at(-1) ?? '')
const isLink = isOneOf('link')
const ofNames = [...places.filter((place) => !isLink(place)), ...taken]

test('every text that people write is among them, and nothing else', () => {
  expect(fieldsOf(places)).toEqual([
    'details municipality',
    'details team',
    'intervention reference',
    'intervention name',
    'intervention method',
    'intervention description',
    'intervention administration',
    'intervention unit',
    'intervention evidence',
    'intervention link',
    'intervention note',
    'intervention needs.*',
    'intervention holds.*.competence',
    'intervention holds.*.where',
    'list terms.*.name',
    'method name',
    'method aliases.*',
    'overlap sides.*.name',
    'overlap sides.*.administration',
  ])
  expect(fieldsOf(placesOf('rounds-v2.json')).filter((field) => !field.startsWith('intervention'))).toEqual([
    'details municipality',
    'details team',
    'score note',
    'round note',
    'round settled.*.why',
    'round settled.*.decision',
  ])
  expect(fieldsOf(taken)).toEqual([
    'action text',
    'action why',
    'action owner',
    'action firstStep',
    'action sign',
    'snapshot name',
    'snapshot note',
    'snapshot municipality',
    'snapshot team',
    'snapshot framework.components.*.name',
    'snapshot scores.*.note',
    'snapshot round.settled.*.why',
    'snapshot round.settled.*.decision',
  ])
})

test('changing no text changes nothing', () => {
  for (const each of [catalogue, plan]) expect(withTexts(each, (text) => text)).toEqual(each)
})

describe('a text in any place but that of a link', () => {
  it.each([
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '${7*7}', '{{7*7}}', "O'Brien",
    '»Børn & unge«', 'a"b', 'a;b', 'a\\b', '  a  ', '=CMD()', '+45 12 34 56 78', '👩‍👩‍👧‍👦 🇩🇰 A\u030A', `a${'\u0301'.repeat(50)}`,
  ])('H20 H22 H24 H25 %s comes back letter for letter', (text) => {
    for (const place of ofNames) expect([place, readWith(place, text)]).toEqual([place, { text, told: [] }])
  })

  it('H21 with invisible characters is kept, and told', () => {
    const text = 'a\u202Eb\u200Bc'
    for (const place of ofNames) expect(readWith(place, text)).toEqual({ text, told: [`invisible-characters ${nameWith(place, text)}`] })
  })

  it('H24 with line breaks and tabs is one line, with notice, or else a note', () => {
    const text = 'a\r\n\tb\u2028c'
    for (const place of ofNames) {
      const oneLine = { text: 'a b c', told: [`line-breaks ${nameWith(place, text)}`] }
      expect(readWith(place, text)).toEqual(mayHaveLines(place) ? { text, told: [] } : oneLine)
    }
  })

  it.each(['', ' ', '\u200B'])('H24 as %j is refused where it has to be told', (text) => {
    for (const place of ofNames) {
      const told = readWith(place, text).told.filter((each) => !each.startsWith('invisible-characters'))
      expect([place, told]).toEqual([place, mayBeEmpty(place) ? [] : [`not-blank ${nameWith(place, text)}`]])
    }
  })

  it('H23 at its limit is read, and refused above it', () => {
    for (const place of ofNames) {
      const limit = isLong(place) ? LIMITS.note : LIMITS.name
      const long = 'å'.repeat(limit + 1)
      expect(readWith(place, long.slice(1)).told).toEqual([])
      expect(readWith(place, long).told).toEqual([`shorter ${nameWith(place, long)}`])
    }
  })
})

describe('a link', () => {
  const link = places.find(isLink)
  if (!link) throw new Error('The fixture has a link')
  const where = nameOf(link)

  it.each([
    '', 'https://www.vejen.dk/cool-kids', 'http://intranet/side?id=1&a=b#c', 'HTTPS://VEJEN.DK', 'https://rødgrød.dk/æøå',
    `https://a.dk/"><script>alert(1)</script>`,
  ])('%s is taken letter for letter', (text) => {
    expect(readWith(link, text)).toEqual({ text, told: [] })
  })

  it.each([
    'javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>', 'file:///c:/a.txt',
    'mailto:a@b.dk', 'ftp://a.dk', '//a.dk', 'www.a.dk', 'https://', 'https:/a.dk', ' https://a.dk', 'https://a.dk b', 'https://a.dk\n', 'a https://a.dk',
    'https://\u200B', 'https://a\u0085b', 'ht\u200Btps://a.dk', 'vbscript:x', 'https:\\\\a.dk',
  ])('H20 %j is refused', (text) => {
    expect(readWith(link, text).told).toEqual([`address ${where}`])
  })

  it('H21 with invisible characters is told, and a link still without them', () => {
    expect(readWith(link, 'https://a\u200B.dk')).toEqual({ text: 'https://a\u200B.dk', told: [`invisible-characters ${where}`] })
  })

  it('H23 at its limit is read, and refused above it', () => {
    const long = `https://a.dk/${'a'.repeat(INTERVENTION_LIMITS.link - 13)}`
    expect(readWith(link, long).told).toEqual([])
    expect(readWith(link, `${long}a`).told).toEqual([`shorter ${where}`])
  })
})

/** Of which several lines are right. */
function mayHaveLines(place: Place): boolean {
  const isOfAction = place.section === 'action' && isOneOf('text', 'why', 'firstStep', 'sign')(place)
  return isOfAction || isOneOf('note', 'description', 'evidence')(place)
}

function isLong(place: Place): boolean {
  return mayHaveLines(place) || isOneOf('why', 'decision')(place)
}

function mayBeEmpty(place: Place): boolean {
  return isLong(place) || isOneOf('reference', 'method', 'administration', 'unit', 'link', 'where', 'owner')(place)
}

/** Whether it is in the plan or the snapshots. */
function isTaken({ section }: Place): boolean {
  return section === 'action' || section === 'snapshot'
}

/** Reads the fixture with one text changed: what became of it, and what is told with the place. */
function readWith(where: Place, text: string) {
  const changed = withTexts(isTaken(where) ? plan : catalogue, (old, place) => (nameOf(place) === nameOf(where) ? text : old))
  const read = readFile(writeFile(changed, 'sharing'), builtInFramework)
  if (!read.ok) {
    const problems = read.error.kind === 'damaged' ? read.error.problems : []
    return { text: null, told: problems.map(({ wanted, place }) => `${wanted} ${nameOf(place)}`) }
  }
  let found: string | null = null
  withTexts(read.value.assessment, (each, { section, index, field }) => {
    if (section === where.section && index === where.index && field === where.field) found = each
    return each
  })
  const told = read.value.warnings.flatMap((warning) => {
    if (warning.kind === 'line-breaks') return warning.places.map((place) => `line-breaks ${nameOf(place)}`)
    return warning.kind === 'invisible-characters' ? warning.texts.map(({ place }) => `${warning.kind} ${nameOf(place)}`) : [warning.kind]
  })
  return { text: found, told }
}

/** A place goes by the name of what it is in, and that may be the very text. */
function nameWith(place: Place, text: string): string {
  const { section, field } = place
  const isName = section !== 'list' && ['name', 'sides.0.name', section === 'action' ? 'text' : ''].includes(field ?? '')
  return nameOf(isName ? { ...place, name: text.length > 80 ? `${text.slice(0, 80)}…` : text } : place)
}

/** Each field once, whatever number its items have. */
function fieldsOf(all: readonly Place[]): readonly string[] {
  return [...new Set(all.map(({ section, field }) => `${section} ${field?.replaceAll(/\d+/g, '*')}`))]
}

function nameOf({ section, index, name, field }: Place): string {
  return `${section} ${index} ${JSON.stringify(name)} ${field}`
}

function assessmentIn(name: string) {
  const read = readFile(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'), builtInFramework)
  if (!read.ok) throw new Error('The fixture can be read')
  return read.value.assessment
}

function placesOf(name: string): readonly Place[] {
  const all: Place[] = []
  withTexts(assessmentIn(name), (text, place) => {
    all.push(place)
    return text
  })
  return all
}
