import { beforeAll, expect, it } from 'vitest'
import { actionFrom, actionFromOverlap } from '../../../src/views/plan/sources.ts'
import { catalogueOf } from '../../catalogue.ts'
import { planSpeech, startPlanSpeech } from '../../planSpeech.ts'

beforeAll(startPlanSpeech)

it('a decision becomes an action with its component, reason and round', () => {
  const { names, t } = planSpeech('da')
  const decision = { kind: 'decision', component: 'shared-strategy', round: 2, decision: ' Skriv den ned ', why: ' Ingen kender den ' } as const
  expect(actionFrom(decision, names, t)).toMatchObject({
    text: 'Skriv den ned',
    why: 'Ingen kender den',
    component: 'shared-strategy',
    source: 'decision',
    round: 2,
    status: 'planned',
    owner: '',
    due: null,
  })
})

it('a gap becomes an action by the day of its target', () => {
  const gap = { kind: 'gap', component: 'clear-leadership', value: 2, target: 4, targetDate: '2027-04-14' } as const
  const { names, t } = planSpeech('da')
  expect(actionFrom(gap, names, t)).toMatchObject({
    text: 'Løft niveauet fra 2 til 4: Ledelse og rød tråd',
    why: 'Vi står på niveau 2, og målet er 4.',
    due: '2027-04-14',
    source: 'gap',
    round: null,
  })
})

it('an overlap becomes an action about all of it, for the component that all of it serves', () => {
  const told = [
    { name: 'Cool Kids', administration: 'Børn', components: ['clear-leadership', 'shared-strategy'] },
    { name: 'CoolKids ', administration: 'Social', components: ['shared-strategy'] },
    { name: 'Cool Kids', administration: 'Børn', components: ['shared-strategy'] },
  ]
  const { interventions } = catalogueOf(told)
  expect(actionFromOverlap(interventions, 'da', planSpeech('da').t)).toMatchObject({
    text: 'Saml Cool Kids og CoolKids i én indsats',
    why: 'Vi har svaret, at det er den samme indsats. Den ligger i Børn og Social.',
    interventions: ['i1', 'i2', 'i3'],
    component: 'shared-strategy',
    source: 'overlap',
  })
  const bare = catalogueOf([{ name: 'A' }, { name: 'B' }]).interventions
  expect(actionFromOverlap(bare, 'en', planSpeech('en').t)).toMatchObject({
    text: 'Bring A and B together as one',
    why: 'We have said that they are the same.',
    component: null,
  })
})
