import { describe, expect, it } from 'vitest'
import { withCheck } from '../../../src/exchange/answerCodeCheck.ts'
import { ALPHABET, charactersOf } from '../../../src/exchange/answerCodeAlphabet.ts'
import { roundFragment } from '../../../src/exchange/answerCodeLink.ts'
import { builtInFramework } from '../../../src/framework/framework.ts'
import { openRound } from '../../../src/views/phone/round.ts'
import { room } from '../../answerCodes.ts'
import { fragment } from '../../phoneRounds.ts'

describe('the round of a link', () => {
  it('has the room, its number and the picked components in the framework’s order', () => {
    expect(openRound(`${fragment}&trin=2`, builtInFramework)).toMatchObject({
      ok: true,
      value: {
        room,
        number: 2,
        picked: [
          { place: 1, component: { id: 'clear-leadership' } },
          { place: 10, component: { id: 'room-to-act-early' } },
          { place: 15, component: { id: 'relations-language' } },
        ],
      },
    })
  })

  it.each([
    { name: 'no link', hash: '#/start', error: 'blank' },
    { name: 'an empty link', hash: '#runde=', error: 'blank' },
    { name: 'H61 garbage', hash: '#runde=%E0%A4%A<script>', error: 'damaged' },
    { name: 'H61 1 MB', hash: `#runde=${'7'.repeat(1_000_000)}`, error: 'damaged' },
    { name: 'a link that was cut', hash: fragment.slice(0, -3), error: 'damaged' },
    { name: 'a wrong character', hash: `${fragment.slice(0, -1)}${fragment.endsWith('7') ? '8' : '7'}`, error: 'damaged' },
    { name: 'a later version of links', hash: newerLink(), error: 'version' },
    { name: 'another framework', hash: roundFragment({ ...room, frameworkId: 'egen-ramme' }, 2, [1]), error: 'framework' },
    { name: 'another version of it', hash: roundFragment({ ...room, frameworkVersion: '2' }, 2, [1]), error: 'framework' },
    { name: 'another number of components', hash: roundFragment({ ...room, components: 15 }, 2, [1]), error: 'framework' },
  ])('$name is refused: $error', ({ hash, error }) => {
    expect(openRound(hash, builtInFramework)).toEqual({ ok: false, error })
  })
})

function newerLink(): string {
  const [, ...rest] = Array.from(fragment.slice('#runde='.length, -2), (character) => ALPHABET.indexOf(character))
  return `#runde=${charactersOf(withCheck([2, ...rest]))}`
}
