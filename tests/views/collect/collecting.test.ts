import i18next from 'i18next'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { codeFragment } from '../../../src/exchange/answerCodeLink.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { scannedWords, takeCode, takenWords } from '../../../src/views/collect/collecting.ts'
import { loadWorkshopTexts, startWording, type Translate } from '../../../src/wording/i18n.ts'
import { BARE, codeOf, damaged } from '../../answerCodes.ts'
import { assessmentWith, blankRound } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
  t = i18next.getFixedT('da', ['shell', 'about', 'collect', 'files', 'ladder', 'scoring', 'stage', 'start', 'trial', 'understanding', 'workshop']) as Translate
})
beforeEach(() => appStore.setState({ history: newHistory(assessmentWith(blankRound({ expected: null }))), isReadOnly: false }))

let t: Translate
const scan = (text: string) => scannedWords(takeCode('r1', text, framework), t)
const count = () => appStore.getState().history?.present.rounds[0]?.participants.length

test('H57 a code that the camera sees twice is counted once, in words that can be counted', () => {
  const link = `https://eksempel.dk/${codeFragment(BARE)}`
  expect([scan(link), scan(link), scan(codeOf(1))]).toEqual([
    'Talt med.', 'Allerede talt med, så koden er sprunget over.', 'Talt med.',
  ])
  expect(scan(damaged(codeOf(2)))).toMatch(/^Koden er ikke tastet rigtigt/)
  expect(count()).toBe(2)
})

test('how many are there is told without a number that nobody knows', () => {
  const taken = takeCode('r1', codeOf(1), framework)
  expect(taken.ok && takenWords(taken.value, t)).toBe('1 svar talt med. Nu 1.')
})

test('a window that only reads takes nothing', () => {
  appStore.setState({ isReadOnly: true })
  expect(scan(codeOf(1))).toBe('Der kan ikke tages svar ind her.')
  expect(count()).toBe(0)
})
