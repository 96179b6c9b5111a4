import { beforeAll, expect, it } from 'vitest'
import { marksTexts } from '../../../src/views/understanding/marksTexts.ts'
import { found, people, revealedRound } from '../../rounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

const findings = (groups: 'leaders-staff' | 'fields') => found(revealedRound(people(20, (person) => (person % 2 === 0 ? 4 : 2)), groups)).findings

it('leaders and staff are told of only where they are drawn', () => {
  expect(marksTexts(findings('leaders-staff'), speechIn('da'))).toEqual([
    'Prikker: svar på hvert niveau. Lodret streg: median.',
    'Firkant: ledere. Cirkel: medarbejdere. Orange: mindst 1,5 niveau fra hinanden.',
  ])
  expect(marksTexts(findings('fields'), speechIn('da'))).toHaveLength(1)
})
