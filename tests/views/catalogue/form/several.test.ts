import { describe, expect, it } from 'vitest'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { changedBy, isComplete, isMany, modesOf, SEVERAL_FIELDS, type SeveralChange } from '../../../../src/views/catalogue/form/several.ts'

const one = { ...newIntervention('i1', 'Et', 'preventive'), ages: ['3-5', '6-9'], administration: 'Børn', type: 'groups', includesParents: true }
const after = (change: SeveralChange) => changedBy(one, change)

describe('a field of several values', () => {
  it('gets more, and none twice', () => {
    expect(after({ field: 'ages', mode: 'add', values: ['6-9', '10-12'] }).ages).toEqual(['3-5', '6-9', '10-12'])
  })

  it('loses some, all, or gets others instead', () => {
    expect(after({ field: 'ages', mode: 'remove', values: ['3-5', '0-2'] }).ages).toEqual(['6-9'])
    expect(after({ field: 'ages', mode: 'clear', values: [] }).ages).toEqual([])
    expect(after({ field: 'ages', mode: 'replace', values: ['0-2'] }).ages).toEqual(['0-2'])
  })

  it('that is as wanted is the very same', () => {
    expect(after({ field: 'ages', mode: 'add', values: ['3-5'] })).toBe(one)
    expect(after({ field: 'ages', mode: 'remove', values: ['0-2'] })).toBe(one)
    expect(after({ field: 'ages', mode: 'replace', values: ['3-5', '6-9'] })).toBe(one)
    expect(after({ field: 'needs', mode: 'clear', values: [] })).toBe(one)
  })
})

describe('a field of one value', () => {
  it('is set, or cleared', () => {
    expect(after({ field: 'type', mode: 'replace', values: ['blended'] }).type).toBe('blended')
    expect(after({ field: 'type', mode: 'clear', values: [] }).type).toBeNull()
    expect(after({ field: 'step', mode: 'replace', values: ['universal'] }).step).toBe('universal')
    expect(after({ field: 'administration', mode: 'replace', values: [' Social '] }).administration).toBe('Social')
    expect(after({ field: 'administration', mode: 'clear', values: [] }).administration).toBe('')
  })

  it('of yes and no is set to either', () => {
    expect(after({ field: 'includesParents', mode: 'replace', values: ['no'] }).includesParents).toBe(false)
    expect(after({ field: 'includesParents', mode: 'replace', values: ['yes'] })).toBe(one)
    expect(after({ field: 'includesParents', mode: 'clear', values: [] }).includesParents).toBeNull()
  })
})

it('a change says enough when it has a value, or needs none', () => {
  expect(isComplete({ field: 'type', mode: 'replace', values: [] })).toBe(false)
  expect(isComplete({ field: 'unit', mode: 'replace', values: [' '] })).toBe(false)
  expect(isComplete({ field: 'unit', mode: 'clear', values: [] })).toBe(true)
  expect(isComplete({ field: 'ages', mode: 'add', values: ['0-2'] })).toBe(true)
})

it('a step cannot be cleared; only what holds several is added to', () => {
  expect(modesOf('step')).toEqual(['replace'])
  expect(SEVERAL_FIELDS.filter((field) => modesOf(field).includes('add'))).toEqual(SEVERAL_FIELDS.filter(isMany))
})
