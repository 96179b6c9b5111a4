import { beforeAll, expect, test } from 'vitest'
import { resultOf } from '../../../src/analysis/result.ts'
import { fieldsSentence, widestGroups } from '../../../src/views/understanding/groupWords.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

function group(id: string, counts: readonly number[] | null) {
  return { id, status: counts ? 'shown' : 'hidden', counts, levels: [] } as const
}

function fieldsOf(...groups: readonly ReturnType<typeof group>[]) {
  const room = { status: 'shown', counts: [9, 0, 5, 0, 9] } as const
  return resultOf({ groupKind: 'fields', room, groups, isOpenVote: false, unstated: null })
}

test('of groups only those that are shown are told apart', () => {
  const { groups } = fieldsOf(group('school', [0, 0, 5, 0, 0]), group('ppr', null), group('day-care', [5, 0, 0, 0, 0]))
  expect(widestGroups(groups)).toMatchObject({ high: { id: 'school' }, low: { id: 'day-care' }, gap: 2 })
  expect(widestGroups(groups.slice(0, 2))).toBeNull()
})

test('two fields are compared with how many answered in each; one alone is not', () => {
  const [school, dayCare] = [group('school', [0, 0, 5, 0, 0]), group('day-care', [6, 0, 0, 0, 0])]
  const said = (...groups: readonly ReturnType<typeof group>[]) => fieldsSentence(fieldsOf(...groups), speechIn('da'))
  expect(said(school, dayCare)).toBe('Længst fra hinanden: Skole (5 svar) ligger 2,0 niveauer over Dagtilbud (6 svar).')
  expect(said(school, group('ppr', null))).toBe('Fagområderne er skjult hver for sig for at beskytte de enkelte.')
  expect(said(school, group('day-care', [0, 1, 4, 0, 0]))).toBeNull()
})
