import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, textKey, typedWords } from '../../src/model/textKey.ts'

describe('the key of a text', () => {
  it.each([
    'CoolKids',
    'Cool-Kids',
    'COOL  KIDS ',
    '\u00a0cool\u2011kids',
    'Cool\u00adKids',
    'Co\u200bol Kids\u202e',
    '»Cool Kids«',
    '\u{1d402}ool Kids',
  ])('is the same for Cool Kids and %j', (text) => {
    expect(textKey(text)).toBe('coolkids')
  })

  it.each([
    ['Familierådslagning', 'FAMILIERA\u030aDSLAGNING'],
    ['Åbenrå', 'Aabenraa'],
    ['Lektiecafé', 'lektiecafe'],
    ['Sjælland', 'SJAELLAND'],
    ['Krop & trivsel', 'Krop og trivsel'],
    ["Mor's time", 'Mors time'],
  ])('is the same for %j and %j', (one, other) => {
    expect(textKey(one)).toBe(textKey(other))
  })

  it('tells apart what has neither letters nor digits', () => {
    expect(textKey('🌱')).not.toBe(textKey('🐟'))
    expect(textKey(' ')).toBe('')
  })

  it('is the key of itself, however it is spaced and cased', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå0-9]{1,8}$/), { minLength: 1, maxLength: 5 }), (words) => {
        const key = textKey(words.join(' '))
        expect([words.join('  ').toUpperCase(), words.join('-'), words.join('').normalize('NFD')].map(textKey)).toEqual([
          key,
          key,
          key,
        ])
      }),
    )
  })
})

it('folds to words with one space between', () => {
  expect(foldText(' Åben dør:  sparring (PPR)\n')).toBe('aaben doer sparring ppr')
})

it('gives words as they were typed', () => {
  expect(typedWords('»Åben dør«: PPR’s 3-årige & Co\u00adol')).toEqual(['Åben', 'dør', 'PPR’s', '3', 'årige', '&', 'Cool'])
})
