import { expect, it } from 'vitest'
import { canonicalIn } from '../../src/analysis/canonical.ts'
import { builtInMethods } from '../../src/framework/catalogue.ts'
import { newIntervention } from '../../src/model/intervention.ts'

const interventions = [
  { ...newIntervention('a', 'Indsats', 'universal'), method: 'coolkids', needs: ['Motiverende samtale'] },
  {
    ...newIntervention('b', 'Indsats', 'universal'),
    holds: [{ competence: 'MOTIVERENDE SAMTALE', where: '', people: null }],
  },
]

it.each([
  ['Cool Kids', 'Cool Kids'],
  ['coolkids', 'Cool Kids'],
  ['MarteMeo', 'Marte Meo'],
  ['DUÅ', 'De Utrolige År'],
  ['Uddannet i cool-kids', 'Cool Kids'],
  ['motiverende  samtale', 'Motiverende samtale'],
  [' Noget helt andet ', 'Noget helt andet'],
])('»%s« is %s', (text, name) => {
  expect(canonicalIn(interventions, builtInMethods)(text)).toBe(name)
})

it('knows only the methods of the list that is given', () => {
  const canonical = canonicalIn([], [{ name: 'Videovejledning', aliases: ['Marte Meo'] }])
  expect(canonical('martemeo')).toBe('Videovejledning')
  expect(canonical('cool kids')).toBe('cool kids')
})
