import { beforeAll, describe, expect, it } from 'vitest'
import type { ItemSection, Place } from '../../../src/exchange/place.ts'
import { scoreFields } from '../../../src/exchange/schemaParts.ts'
import {
  actionFields,
  scaleFields,
  snapshotComponentFields,
  snapshotFields,
  snapshotFrameworkFields,
  snapshotRoundFields,
} from '../../../src/exchange/schemaTakenHome.ts'
import { placeWords } from '../../../src/views/importing/problemWords.ts'
import { takenHomePathWords } from '../../../src/views/importing/takenHomePath.ts'
import { contextIn, startBothLanguages } from './errorContext.ts'

beforeAll(startBothLanguages)

describe('R3 a place within the plan and the snapshots is told in words', () => {
  it.each<[ItemSection, string | null, string | null, string, string]>([
    ['action', 'Netværksmøde', 'due', 'Handling 3 »Netværksmøde«, feltet frist', 'Action 3 “Netværksmøde”, field deadline'],
    ['action', 'Netværksmøde', 'interventions.1', 'Handling 3 »Netværksmøde«, feltet indsats nr. 2', 'Action 3 “Netværksmøde”, field intervention no. 2'],
    ['action', 'Netværksmøde', 'status', 'Handling 3 »Netværksmøde«, feltet status', 'Action 3 “Netværksmøde”, field status'],
    ['action', 'Netværksmøde', 'round', 'Handling 3 »Netværksmøde«, feltet runde', 'Action 3 “Netværksmøde”, field round'],
    ['action', null, 'owner', 'Handling 3 (uden tekst), feltet ansvarlig', 'Action 3 (no text), field responsible'],
    ['snapshot', 'Forår 2026', null, 'Øjebliksbillede 3 »Forår 2026«', 'Snapshot 3 “Forår 2026”'],
    ['snapshot', 'Forår 2026', 'note', 'Øjebliksbillede 3 »Forår 2026«, feltet note', 'Snapshot 3 “Forår 2026”, field note'],
    ['snapshot', null, 'takenAt', 'Øjebliksbillede 3 (uden navn), feltet tidspunkt', 'Snapshot 3 (no name), field time'],
    ['snapshot', 'Forår 2026', 'framework.scale.max', 'Øjebliksbillede 3 »Forår 2026«, feltet ramme, skala, højeste niveau', 'Snapshot 3 “Forår 2026”, field framework, scale, highest level'],
    ['snapshot', 'Forår 2026', 'framework.components.3.name', 'Øjebliksbillede 3 »Forår 2026«, feltet ramme, komponent nr. 4, navn', 'Snapshot 3 “Forår 2026”, field framework, component no. 4, name'],
    ['snapshot', 'Forår 2026', 'framework.rings.1', 'Øjebliksbillede 3 »Forår 2026«, feltet ramme, ring nr. 2', 'Snapshot 3 “Forår 2026”, field framework, ring no. 2'],
    ['snapshot', 'Forår 2026', 'scores', 'Øjebliksbillede 3 »Forår 2026«, feltet vurderinger', 'Snapshot 3 “Forår 2026”, field scores'],
    ['snapshot', 'Forår 2026', 'scores.0', 'Øjebliksbillede 3 »Forår 2026«, feltet vurdering nr. 1', 'Snapshot 3 “Forår 2026”, field score no. 1'],
    ['snapshot', 'Forår 2026', 'scores.0.targetDate', 'Øjebliksbillede 3 »Forår 2026«, feltet vurdering nr. 1, senest (dato for målet)', 'Snapshot 3 “Forår 2026”, field score no. 1, target date'],
    ['snapshot', 'Forår 2026', 'scores.0.note', 'Øjebliksbillede 3 »Forår 2026«, feltet vurdering nr. 1, begrundelse', 'Snapshot 3 “Forår 2026”, field score no. 1, basis'],
    ['snapshot', 'Forår 2026', 'round', 'Øjebliksbillede 3 »Forår 2026«, feltet runde', 'Snapshot 3 “Forår 2026”, field round'],
    ['snapshot', 'Forår 2026', 'round.people', 'Øjebliksbillede 3 »Forår 2026«, feltet runde, antal deltagere', 'Snapshot 3 “Forår 2026”, field round, number of people'],
    ['snapshot', 'Forår 2026', 'round.samePeople.1', 'Øjebliksbillede 3 »Forår 2026«, feltet runde, runde nr. 2 med samme deltagere', 'Snapshot 3 “Forår 2026”, field round, round no. 2 with the same people'],
    ['snapshot', 'Forår 2026', 'round.published.2.room.counts', 'Øjebliksbillede 3 »Forår 2026«, feltet runde, det viste nr. 3, hele rummet, antal', 'Snapshot 3 “Forår 2026”, field round, result shown no. 3, the whole room, counts'],
    ['snapshot', 'Forår 2026', 'round.settled.0.decision', 'Øjebliksbillede 3 »Forår 2026«, feltet runde, det aftalte nr. 1, beslutning', 'Snapshot 3 “Forår 2026”, field round, agreement no. 1, decision'],
    // H20 H21: what nobody knows, with text that would do something.
    ['action', 'a\u202Eb', '<b>\u202E', 'Handling 3 »ab«, feltet »<b>«', 'Action 3 “ab”, field “<b>”'],
    ['snapshot', 'constructor', 'constructor.3', 'Øjebliksbillede 3 »constructor«, feltet »constructor«, »3«', 'Snapshot 3 “constructor”, field “constructor”, “3”'],
    ['snapshot', 'Forår 2026', 'scores.0.constructor', 'Øjebliksbillede 3 »Forår 2026«, feltet vurdering nr. 1, »constructor«', 'Snapshot 3 “Forår 2026”, field score no. 1, “constructor”'],
  ])('R3 %s %s %s', (section, name, field, da, en) => {
    const where: Place = { section, index: 2, name, field }
    expect(plain(placeWords(where, contextIn('da')))).toBe(da)
    expect(plain(placeWords(where, contextIn('en')))).toBe(en)
  })

  it.each([
    ['scores.1.value', 'Øjebliksbilledet »Forår 2026«, feltet »Ledelse og rød tråd«, niveau'],
    ['round.settled.1.decision', 'Øjebliksbilledet »Forår 2026«, feltet det aftalte, »Ledelse og rød tråd«, beslutning'],
    ['round.published.1.room.counts', 'Øjebliksbilledet »Forår 2026«, feltet det viste, »Ledelse og rød tråd«, hele rummet, antal'],
  ])('R3 of a component that is known, and a snapshot by itself, the names are told: %s', (field, da) => {
    const where: Place = { section: 'snapshot', index: null, name: 'Forår 2026', field, component: 'Ledelse og rød tråd' }
    expect(plain(placeWords(where, contextIn('da')))).toBe(da)
    expect(plain(placeWords({ section: 'snapshot', index: null, name: ' ', field: 'name' }, contextIn('da')))).toBe('Øjebliksbilledet (uden navn), feltet navn')
  })

  const own = { ...actionFields, ...snapshotFields, ...snapshotFrameworkFields, ...scaleFields, ...snapshotComponentFields }
  const within = [
    ...Object.keys(own),
    ...Object.keys(snapshotRoundFields).map((field) => `round.${field}`),
    ...Object.keys(scoreFields).map((field) => `scores.0.${field}`),
  ]
  it.each(within.filter((field) => field !== 'id'))('R3 with words for %s', (field) => {
    expect(takenHomePathWords(field, contextIn('da').t)).toMatch(/^[a-zæøå0-9.,() ]+$/)
    expect(takenHomePathWords(field, contextIn('en').t)).toMatch(/^[a-z0-9., ]+$/)
  })
})

/** Without the marks that keep a text apart. */
function plain(words: string): string {
  return words.replaceAll(/[\u2068\u2069]/g, '')
}
