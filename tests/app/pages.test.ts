import { expect, it } from 'vitest'
import { pageOf } from '../../src/app/pages.ts'

it.each([
  { hash: '#runde=1ABC', start: '#runde=' },
  { hash: '#runde=1ABC&trin=3&svar=x', start: '#runde=' },
  { hash: '#runde=', start: '#runde=' },
  { hash: '', start: '' },
  { hash: '#/vurdering', start: '' },
  { hash: '#svar=1T7K-64H8-10S6-CSA5', start: '' },
  { hash: '#svar=x&runde=1ABC', start: '' },
  { hash: '#/runde=1', start: '' },
])('"$hash" is for the page whose addresses begin with "$start"', ({ hash, start }) => {
  expect(pageOf(hash).start).toBe(start)
})
