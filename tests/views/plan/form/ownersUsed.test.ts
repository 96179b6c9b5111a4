import { expect, it } from 'vitest'
import { ownersUsed } from '../../../../src/views/plan/form/ownersUsed.ts'
import { actionWith } from '../../../plans.ts'

it('each function once, in the order of the language', () => {
  const owners = ['Økonomichef', 'PPR-leder', '', 'ppr leder', ' Aalborgs direktør', 'Åben rådgivning']
  expect(ownersUsed(owners.map((owner, index) => actionWith(`a${index}`, { owner })), 'da')).toEqual([
    'PPR-leder',
    'Økonomichef',
    'Åben rådgivning',
    'Aalborgs direktør',
  ])
})
