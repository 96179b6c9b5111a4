import { afterEach, expect, test } from 'vitest'
import { goTo, leaveSteps, leaveTo, stepsBehind } from '../../src/browser/address.ts'

async function arrive(hash: string): Promise<void> {
  await expect.poll(() => location.hash).toBe(hash)
}

afterEach(() => {
  goTo('#end', 'replace')
})

test('each step made here is one more for Back; replacing one is none', () => {
  goTo('#a', 'replace')
  const before = stepsBehind()
  goTo('#b')
  goTo('#c')
  goTo('#d', 'replace')
  expect(stepsBehind()).toBe(before + 2)
})

test('several steps are left at once, and the place they are left for takes the place of the first', async () => {
  goTo('#start', 'replace')
  const before = stepsBehind()
  for (const hash of ['#1', '#2', '#3']) goTo(hash)
  leaveSteps(3, '#home')
  await arrive('#home')
  expect(stepsBehind()).toBe(before)
})

test('leaving one layer goes one step back', async () => {
  goTo('#under', 'replace')
  const before = stepsBehind()
  goTo('#layer')
  leaveTo('#under')
  await arrive('#under')
  expect(stepsBehind()).toBe(before)
})
