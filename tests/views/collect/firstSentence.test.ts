import { expect, test } from 'vitest'
import { firstSentence } from '../../../src/views/collect/firstSentence.ts'

test.each([
  { text: 'Kommunen har én strategi. Den gælder for alle.', first: 'Kommunen har én strategi.' },
  { text: 'Er det aftalt? Økonomien følger med.', first: 'Er det aftalt?' },
  { text: 'Nogle sætter penge af, fx. fra puljer, hvert år.', first: 'Nogle sætter penge af, fx. fra puljer, hvert år.' },
  { text: '', first: '' },
])('of »$text« it is »$first«', ({ text, first }) => {
  expect(firstSentence(text)).toBe(first)
})
