import { describe, expect, it } from 'vitest'
import { codeFragment } from '../../../src/exchange/answerCodeLink.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { aimOfLink } from '../../../src/views/collect/svarLink.ts'
import { BARE, CODE, codeOf, withCodes } from '../../answerCodes.ts'
import { assessmentWith, blankRound } from '../../rounds.ts'

const CLOSED = '2026-11-25T12:00:00Z'
const open = assessmentWith(blankRound())
const aim = (fragment: string, assessment: typeof open | null = open) => aimOfLink(fragment, assessment, framework)

describe('H61 a link with an answer code', () => {
  it('fits the open round', () => {
    expect(aim(codeFragment(BARE))).toMatchObject({ aim: { kind: 'take', read: { code: BARE } }, unused: 0 })
  })

  it('of two codes the first is used, and the second told of', () => {
    expect(aim(`#svar=${CODE}&svar=${codeOf(3)}`)).toMatchObject({ aim: { kind: 'take', read: { code: BARE } }, unused: 1 })
  })

  it.each([
    ['garbage', '#svar=vrøvl'],
    ['nothing', '#svar='],
    ['a broken escape', '#svar=%E0%A4%A'],
    ['a megabyte', `#svar=${'A'.repeat(1_000_000)}`],
  ])('%s is no code', (_, fragment) => {
    expect(aim(fragment).aim).toEqual({ kind: 'garbage' })
    expect(aim(fragment, null).aim).toEqual({ kind: 'garbage' })
  })

  it('without an open round it says which room it is for', () => {
    expect(aim(codeFragment(BARE), null).aim).toEqual({ kind: 'elsewhere', tag: '7K' })
    expect(aim(codeFragment(BARE), assessmentWith()).aim).toEqual({ kind: 'elsewhere', tag: '7K' })
    expect(aim(codeFragment(BARE), assessmentWith(blankRound({ closedAt: CLOSED }))).aim).toEqual({ kind: 'elsewhere', tag: '7K' })
  })

  it('of another room is refused by name, and the latest open round is the one asked', () => {
    const second = blankRound({ id: 'runde-2', number: 2, tag: 'ZZ' })
    const third = blankRound({ id: 'runde-3', number: 3, tag: 'M4', closedAt: CLOSED })
    expect(aim(codeFragment(BARE), assessmentWith(blankRound(), second, third)).aim).toMatchObject({
      kind: 'refused',
      round: { id: 'runde-2' },
      error: { kind: 'workshop', found: '7K', expected: 'ZZ' },
    })
  })

  it('that is counted already is not counted again', () => {
    expect(aim(codeFragment(BARE), assessmentWith(withCodes(blankRound(), [CODE]))).aim).toMatchObject({
      kind: 'again',
      read: { code: BARE },
    })
  })
})
