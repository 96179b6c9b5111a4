import { expect, it, test } from 'vitest'
import { hashOfPlace, nextStep, previousStep, readPlace, type Step } from '../../../src/views/phone/place.ts'

const ROUND = '#runde=1ABC'

it.each([
  { step: 'welcome', layer: null, hash: ROUND },
  { step: 'about', layer: null, hash: `${ROUND}&trin=om-dig` },
  { step: 0, layer: null, hash: `${ROUND}&trin=1` },
  { step: 2, layer: null, hash: `${ROUND}&trin=3` },
  { step: 'overview', layer: 'erase', hash: `${ROUND}&trin=oversigt&vis=slet` },
  { step: 'code', layer: 'next', hash: `${ROUND}&trin=kode&vis=ny` },
  { step: 'welcome', layer: 'next', hash: `${ROUND}&vis=ny` },
] as const)('$hash is $step with $layer over it, and back', ({ hash, ...place }) => {
  expect(readPlace(hash, 3)).toEqual(place)
  expect(hashOfPlace(`${ROUND}&trin=2&vis=slet`, place)).toBe(hash)
})

it.each(['&trin=0', '&trin=4', '&trin=99999', '&trin=x', '&trin=', '&trin', '&vis=x', '&trin=%E0%A4%A'])(
  'an address with %s leads to the welcome',
  (rest) => {
    expect(readPlace(ROUND + rest, 3)).toEqual({ step: 'welcome', layer: null })
  },
)

test('all else in the address stays as it is', () => {
  expect(hashOfPlace('#x=%20&runde=1ABC&y', { step: 1, layer: null })).toBe('#x=%20&runde=1ABC&y&trin=2')
})

test('the steps follow each other, from the welcome to the code', () => {
  const steps: Step[] = []
  for (let step: Step | null = 'welcome'; step !== null; step = nextStep(step, 2)) steps.push(step)
  expect(steps).toEqual(['welcome', 'about', 0, 1, 'overview', 'code'])
  expect(steps.map((step) => previousStep(step, 2))).toEqual([null, 'welcome', 'about', 0, 1, 'overview'])
})
