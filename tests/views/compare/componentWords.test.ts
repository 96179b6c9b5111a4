import { beforeAll, expect, test } from 'vitest'
import type { SnapshotComponent } from '../../../src/model/snapshot.ts'
import { labelsOf } from '../../../src/views/compare/componentWords.ts'
import { namingIn, startNaming } from '../../naming.ts'

beforeAll(startNaming)

const first: SnapshotComponent = { id: 'shared-strategy', ring: 'strategic', position: 0, mirror: null, name: 'Fælles strategi' }
const english = () => namingIn('en').names

test('a name that came with the app is said in the language in use', () => {
  expect(labelsOf(first, english())).toMatchObject({ code: 'S1', name: 'Shared strategy' })
  expect(labelsOf({ ...first, name: 'Shared strategy' }, namingIn('da').names).name).toBe('Fælles strategi')
})

test('a name of their own stays as it was when the snapshot was taken', () => {
  expect(labelsOf({ ...first, name: 'Vores strategi' }, english())).toEqual({
    code: 'S1',
    name: 'Vores strategi',
    label: 'Vores strategi',
    short: 'Vores strategi',
  })
})

test('a component that is not here any more has its name, and a code of its ring and place', () => {
  expect(labelsOf({ ...first, id: 'gone', position: 8, name: 'Borte' }, english())).toMatchObject({ code: 'S9', name: 'Borte' })
  expect(labelsOf({ ...first, id: 'gone', ring: 'other', position: 0, name: 'Borte' }, english()).code).toBe('1')
})
