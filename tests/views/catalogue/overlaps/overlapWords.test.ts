import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { overlapsIn } from '../../../../src/analysis/overlaps.ts'
import { builtInMethods } from '../../../../src/framework/catalogue.ts'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import { overlapsHeadline, overlapTitle, reasonTexts, settledText } from '../../../../src/views/catalogue/overlaps/overlapWords.ts'
import { manyInterventions } from '../../../manyInterventions.ts'
import { stairWords } from '../../../stairWords.ts'

const example = JSON.parse(readFileSync('public/eksempel.json', 'utf8')) as { assessment: { interventions: Intervention[] } }
const sample = example.assessment.interventions
const find = (interventions: readonly Intervention[], answers: Parameters<typeof overlapsIn>[1]['answers'] = []) =>
  overlapsIn(interventions, { methods: builtInMethods, answers })
const of = (id: string, name: string, more: Partial<Intervention> = {}) => ({ ...newIntervention(id, name, 'preventive'), ...more })

test('the heading names the three planted overlaps, and where they are', async () => {
  const words = await stairWords(sample)
  expect(overlapsHeadline(find(sample), words)).toBe(
    '3 mulige overlap: Cool Kids, Marte Meo og De Utrolige År findes i flere forvaltninger',
  )
})

test('many are counted, and the numbers add up', async () => {
  const many = manyInterventions({ count: 300 })
  const overlaps = find(many).filter(({ kind }) => kind === 'same-thing')
  const heading = overlapsHeadline(overlaps, await stairWords(many))
  expect(heading).toMatch(new RegExp(`^${overlaps.length} mulige overlap: .* og ${overlaps.length - 2} andre findes flere steder$`))
})

test('one in a single administration is not said to be in several', async () => {
  const list = [of('a', 'Sorggruppe', { administration: 'Børn', unit: 'PPR' }), of('b', 'Sorg-gruppe', { administration: 'Børn', unit: 'Klub' })]
  expect(overlapsHeadline(find(list), await stairWords(list))).toMatch(/^1 muligt overlap: Sorg-?gruppe findes flere steder$/)
})

test('one that is twice on the list is said to be', async () => {
  const place = { administration: 'Børn', unit: 'PPR' }
  const list = [of('a', 'Sorggruppe', place), of('b', 'Sorggruppe', place)]
  const [overlap] = find(list)
  const words = await stairWords(list)
  expect(overlap && overlapTitle(overlap, words)).toBe('Sorggruppe står 2 gange på listen')
  expect(overlapsHeadline(find(list), words)).toBe('1 muligt overlap: Sorggruppe står flere gange på listen')
})

test('the same use under two names names both', async () => {
  const use = { type: 'groups', prevention: 'secondary', targetGroups: ['child'], ages: ['6-9'], theme: 'grief' } as const
  const list = [of('a', 'Samtaler om tab', { ...use, administration: 'Børn' }), of('b', 'Netværk i Ådalen', { ...use, administration: 'Social' })]
  const [overlap] = find(list)
  const words = await stairWords(list)
  expect(overlap && overlapTitle(overlap, words)).toBe('»Samtaler om tab« og »Netværk i Ådalen« gør det samme for de samme')
  expect(overlap && reasonTexts(overlap, words)).toEqual([
    'Samme målgruppe, type og trin i 2 forvaltninger: Barnet eller den unge, 6–9 år.',
  ])
})

test('the reasons are sentences', async () => {
  const [cool] = find(sample)
  expect(cool && reasonTexts(cool, await stairWords(sample))).toEqual([
    'Samme metode: Cool Kids.',
    'Navnene er stavet forskelligt: »Cool Kids« og »CoolKids«.',
    'Navnene er ens på nær »angstgruppe«.',
    'Samme målgruppe, type og trin i 2 forvaltninger: Barnet eller den unge, Forældre, 6–9 år, 10–12 år.',
  ])
})

test('what is settled already is told where some is still open', async () => {
  const [cool] = find(sample)
  const [one, other] = cool?.interventions ?? []
  if (!one || !other) throw new Error('No overlap')
  const [again] = find(sample, [{ sides: [one, other], verdict: 'same' }])
  const words = await stairWords(sample)
  expect(again && settledText(again, words)).toMatch(/^I har allerede svaret, at disse hører sammen: Cool Kids \(.*\) og CoolKids \(.*\)\./)
  expect(cool && settledText(cool, words)).toBe('')
})
