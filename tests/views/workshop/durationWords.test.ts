import { beforeAll, expect, it } from 'vitest'
import i18next from 'i18next'
import { loadWorkshopTexts, startWording, type Translate } from '../../../src/wording/i18n.ts'
import { durationWords } from '../../../src/views/workshop/durationWords.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})

it.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 t'],
  [175, '2 t 55 min'],
])('%i minutes are %s', (minutes, words) => {
  expect(durationWords(minutes, i18next.t as Translate)).toBe(words)
})
