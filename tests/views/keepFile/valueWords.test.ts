import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { merge } from '../../../src/model/merge.ts'
import type { Subject } from '../../../src/model/mergeSubject.ts'
import { changeWords, subjectWords } from '../../../src/views/keepFile/subjectWords.ts'
import { valueWords } from '../../../src/views/keepFile/valueWords.ts'
import type { MergeWords } from '../../../src/views/keepFile/useMergeWords.ts'
import { frameworkWords } from '../../../src/wording/frameworkWords.ts'
import { loadCatalogueTexts, loadLaterTexts } from '../../../src/wording/i18n.ts'
import { listWords } from '../../../src/wording/listWords.ts'
import { anyTwoOfOne } from '../../descendants.ts'
import { namingIn, startNaming } from '../../naming.ts'
import { blankRound } from '../../rounds.ts'

beforeAll(async () => {
  await startNaming()
  await loadLaterTexts()
  await loadCatalogueTexts()
})

function wordsIn(language: 'da' | 'en'): MergeWords {
  const { t } = namingIn(language)
  const lists = listWords(language, [])
  return { t, language, words: frameworkWords(framework, language), framework, lists, interventionName: (id) => `Navn på ${id}` }
}

function said(subject: Subject, value: unknown): string {
  return valueWords({ subject }, value, wordsIn('da')).replaceAll(/[\u2066-\u2069]/g, '')
}

function score(field: Extract<Subject, { kind: 'score' }>['field']): Subject {
  return { kind: 'score', component: 'shared-strategy', field }
}

function intervention(field: Extract<Subject, { kind: 'intervention' }>['field']): Subject {
  return { kind: 'intervention', name: 'Cool Kids', field }
}

function action(field: Extract<Subject, { kind: 'action' }>['field']): Subject {
  return { kind: 'action', name: 'Skriv', field }
}

describe('a value in words', () => {
  const round: Subject = { kind: 'round', number: 1, field: null }

  it.each<readonly [Subject, unknown, string]>([
    [score('value'), 2, '2 · Begyndende'],
    [score('value'), 'unknown', 'Ikke vurderet'],
    [score('value'), null, 'Tomt'],
    [score('goal'), { target: 4, targetDate: '2027-03-01' }, '4, senest 1. marts 2027'],
    [score('priority'), 'high', 'Høj'],
    [score('note'), 'To\nlinjer', 'To\nlinjer'],
    [{ kind: 'details', field: 'followUp' }, '2027-03-01', '1. marts 2027'],
    [intervention('components'), ['shared-strategy', 'constructor'], 'Fælles strategi og constructor'],
    [intervention('includesParents'), false, 'Nej'],
    [intervention('staffing'), 2.5, '2,5'],
    [intervention('startYear'), 2021, '2021'],
    [intervention('holds'), [{ competence: 'VIP', where: 'PPR', people: 1 }], 'VIP, PPR, 1 person'],
    [intervention(null), null, 'Er der ikke'],
    [action('status'), 'begun', 'I gang'],
    [action('interventions'), ['i1'], 'Navn på i1'],
    [{ kind: 'hands', number: 1, component: 'shared-strategy' }, [1, 0], 'Niveau 1: 1\nNiveau 2: 0'],
    [{ kind: 'overlap', names: ['A', 'B'], field: 'verdict' }, 'same', 'Det er det samme'],
    [round, [blankRound()], 'Runde 1 (rumkode 7K), 0 deltagere, med de enkelte svar, intet vist endnu'],
  ])('%j %j', (subject, value, expected) => {
    expect(said(subject, value)).toBe(expected)
  })
})

test('whatever differs has words in both languages', () => {
  fc.assert(
    fc.property(anyTwoOfOne(), fc.boolean(), fc.constantFrom('da', 'en'), ({ base, here, there }, isKnown, language) => {
      const words = wordsIn(language)
      const { clashes, changes } = merge({ here, there, base: isKnown ? base : null, isShared: false })
      const values = clashes.flatMap((clash) => [clash.here, clash.there].map((value) => valueWords(clash, value, words)))
      const texts = [...clashes.map(({ subject }) => subjectWords(subject, words)), ...changes.map((change) => changeWords(change, words)), ...values]
      expect(texts.filter((text) => text === '' || /\[object|undefined|keepFile:|files:/.test(text))).toEqual([])
    }),
    { numRuns: 30, endOnFailure: true },
  )
})
