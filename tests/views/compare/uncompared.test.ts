import { beforeAll, expect, test } from 'vitest'
import { compareSnapshots } from '../../../src/analysis/snapshotComparison.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { choiceOf } from '../../../src/views/compare/choice.ts'
import { NOW, placeFrom } from '../../../src/views/compare/place.ts'
import { notCompared } from '../../../src/views/compare/uncompared.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'
import { snapshotOf, springAndAutumn } from '../../snapshots.ts'

beforeAll(startNaming)

test('what is not counted is named, with why', () => {
  const assessment = springAndAutumn(nameIn('da'))
  const [spring, autumn] = assessment.snapshots as [Snapshot, Snapshot]
  const few = { ...spring, framework: { ...spring.framework, components: spring.framework.components.slice(1) } }
  const choice = choiceOf([few, autumn], snapshotOf(assessment, { id: NOW, name: 'Nu', date: '2026-11-25' }), placeFrom(''))
  if (!choice) throw new Error('There are two')
  expect(notCompared(choice, compareSnapshots(few, autumn), namingIn('da'))).toEqual([
    { id: 'preventive-mindset', name: 'Fælles forebyggende mindset', why: 'før: ikke vurderet, nu: 2 · Begyndende' },
    { id: 'shared-strategy', name: 'Fælles strategi', why: 'findes kun i »Efterår 2026«' },
  ])
})
