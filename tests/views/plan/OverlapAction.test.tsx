import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { OverlapAction } from '../../../src/views/plan/OverlapAction.tsx'
import { startWording } from '../../../src/wording/i18n.ts'
import { catalogueOf, nowOpen, stepsDone } from '../../catalogue.ts'
import { openPlan } from '../../plans.ts'

beforeAll(startWording)
afterEach(cleanup)

const assessment = catalogueOf([{ name: 'Cool Kids', administration: 'Børn' }, { name: 'CoolKids', administration: 'Social' }])

test('one press makes the action with what it gathers, once, and leads to it', () => {
  openPlan(assessment)
  render(<OverlapAction interventions={assessment.interventions} isReadOnly={false} />)
  fireEvent.click(screen.getByRole('button', { name: 'Lav handling: Saml Cool Kids og CoolKids i én indsats' }))
  expect(nowOpen().actions).toMatchObject([{ text: 'Saml Cool Kids og CoolKids i én indsats', source: 'overlap', interventions: ['i1', 'i2'] }])
  expect(stepsDone()).toEqual(['action-added'])
  expect(screen.queryByRole('button')).toBeNull()
  const link = screen.getByRole('link', { name: 'Skriv handlingen færdig: Saml Cool Kids og CoolKids i én indsats' })
  expect(link.getAttribute('href')).toBe(`#/handleplan/${nowOpen().actions[0]?.id}?vis=handling`)
})

test('nothing where it can only be read', () => {
  openPlan(assessment)
  render(<OverlapAction interventions={assessment.interventions} isReadOnly />)
  expect(screen.queryByRole('button')).toBeNull()
})
