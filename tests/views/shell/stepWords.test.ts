import i18next from 'i18next'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import type { Step } from '../../../src/state/step.ts'
import { stepWords } from '../../../src/views/shell/stepWords.ts'
import { frameworkWords, type FrameworkWords } from '../../../src/wording/frameworkWords.ts'
import { loadBarTexts, setLanguage, startWording, type Translate } from '../../../src/wording/i18n.ts'

let told: readonly unknown[] = []
const t = ((key: string, given: object = {}) => {
  told = [key, ...Object.keys(given)]
  return key
}) as unknown as Translate
const words = { components: { a: { name: 'A' } }, ladder: {} } as unknown as FrameworkWords

test.each([
  { kind: 'hands', component: 'a' },
  { kind: 'settled', component: 'a' },
  { kind: 'revealed', number: 1, component: 'a' },
  { kind: 'answers-added', number: 1, count: 1 },
  { kind: 'waiting-counted', number: 1, count: 5 },
] as const)('what was answered or settled is not said of a step: $kind', (step) => {
  stepWords(step, words, t)
  expect(told.slice(1).every((each) => ['name', 'number', 'count'].includes(String(each)))).toBe(true)
})

/** One step of each kind, and what the button says of it. */
const each: Readonly<{ [K in Step['kind']]: readonly [step: Step & { readonly kind: K }, da: string, en: string] }> = {
  score: [{ kind: 'score', component: 'shared-strategy', from: null, to: 4 }, 'Fælles strategi tom → 4', 'Shared strategy empty → 4'],
  target: [{ kind: 'target', component: 'shared-strategy', from: 3, to: null }, 'Fælles strategi, mål 3 → tom', 'Shared strategy, target 3 → empty'],
  'target-date': [{ kind: 'target-date', component: 'shared-strategy' }, 'Fælles strategi, dato for målet', 'Shared strategy, target date'],
  priority: [{ kind: 'priority', component: 'shared-strategy' }, 'Fælles strategi, prioritet', 'Shared strategy, priority'],
  note: [{ kind: 'note', component: 'shared-strategy' }, 'Fælles strategi, tekst', 'Shared strategy, text'],
  details: [{ kind: 'details' }, 'oplysninger', 'details'],
  'intervention-added': [{ kind: 'intervention-added', name: 'Cool Kids' }, 'tilføjelse af »Cool Kids«', 'adding “Cool Kids”'],
  'intervention-changed': [{ kind: 'intervention-changed', name: 'Cool Kids' }, 'rettelse af »Cool Kids«', 'editing “Cool Kids”'],
  'intervention-removed': [{ kind: 'intervention-removed', name: 'Cool Kids' }, 'sletning af »Cool Kids«', 'deleting “Cool Kids”'],
  'intervention-moved': [{ kind: 'intervention-moved', name: 'Cool Kids', from: 'universal', to: 'preventive' }, 'flytning fra Almenområdet til Forebyggende: »Cool Kids«', 'moving from Universal to Preventive: “Cool Kids”'],
  'interventions-changed': [{ kind: 'interventions-changed', count: 3 }, 'rettelse af 3 indsatser', 'editing 3 interventions'],
  'interventions-removed': [{ kind: 'interventions-removed', count: 1 }, 'sletning af 1 indsats', 'deleting 1 intervention'],
  'list-imported': [{ kind: 'list-imported', count: 29 }, '29 indsatser hentet', '29 interventions imported'],
  'list-edited': [{ kind: 'list-edited' }, 'rettelse af listerne', 'editing the lists'],
  'overlap-answered': [{ kind: 'overlap-answered', name: 'Cool Kids' }, 'svar om »Cool Kids«', 'answer on “Cool Kids”'],
  'action-added': [{ kind: 'action-added', text: 'Netværksmøde' }, 'tilføjelse af handlingen »Netværksmøde«', 'adding the action “Netværksmøde”'],
  'action-changed': [{ kind: 'action-changed', text: 'Netværksmøde' }, 'rettelse af handlingen »Netværksmøde«', 'editing the action “Netværksmøde”'],
  'action-removed': [{ kind: 'action-removed', text: 'Netværksmøde' }, 'sletning af handlingen »Netværksmøde«', 'deleting the action “Netværksmøde”'],
  'snapshot-taken': [{ kind: 'snapshot-taken', text: 'Forår 2026' }, 'øjebliksbilledet »Forår 2026« taget', 'taking the snapshot “Forår 2026”'],
  'snapshot-named': [{ kind: 'snapshot-named', text: 'Forår 2026' }, 'omdøbning af »Forår 2026«', 'renaming “Forår 2026”'],
  'snapshot-removed': [{ kind: 'snapshot-removed', text: 'Forår 2026' }, 'sletning af øjebliksbilledet »Forår 2026«', 'deleting the snapshot “Forår 2026”'],
  'follow-up': [{ kind: 'follow-up' }, 'dato for næste møde', 'date of the next meeting'],
  replaced: [{ kind: 'replaced' }, 'vurderingen erstattet af en fil', 'assessment replaced by a file'],
  merged: [{ kind: 'merged' }, 'vurderingen flettet med en fil', 'assessment merged with a file'],
  'example-reset': [{ kind: 'example-reset' }, 'eksemplet nulstillet', 'example reset'],
  'round-added': [{ kind: 'round-added', number: 2 }, 'runde 2 oprettet', 'round 2 added'],
  'round-changed': [{ kind: 'round-changed', number: 2 }, 'runde 2 rettet', 'round 2 changed'],
  'round-removed': [{ kind: 'round-removed', number: 2 }, 'runde 2 slettet', 'round 2 deleted'],
  'round-closed': [{ kind: 'round-closed', number: 2 }, 'runde 2 afsluttet', 'round 2 closed'],
  'round-note': [{ kind: 'round-note', number: 2 }, 'noter til runde 2', 'notes on round 2'],
  'answers-added': [{ kind: 'answers-added', number: 2, count: 4 }, '4 svar i runde 2', '4 answers in round 2'],
  'waiting-counted': [{ kind: 'waiting-counted', number: 2, count: 5 }, '5 ventende svar talt med i runde 2', '5 waiting answers counted in round 2'],
  hands: [{ kind: 'hands', component: 'shared-strategy' }, 'Fælles strategi, håndsoprækning', 'Shared strategy, show of hands'],
  revealed: [{ kind: 'revealed', number: 2, component: null }, 'visning af runde 2', 'reveal of round 2'],
  settled: [{ kind: 'settled', component: 'shared-strategy' }, 'Fælles strategi, aftalt i rummet', 'Shared strategy, settled in the room'],
}
const steps = Object.values(each)

describe('R3 each kind of step has words in both languages', () => {
  beforeAll(async () => {
    await startWording()
    await loadBarTexts()
    await setLanguage('en')
  })

  it.each(steps.map(([step, da, en]) => ({ step, da, en })))('$step.kind', ({ step, da, en }) => {
    const wordsIn = (language: 'da' | 'en') => stepWords(step, frameworkWords(framework, language), i18next.getFixedT(language))
    expect([wordsIn('da'), wordsIn('en')]).toEqual([da, en])
  })
})
