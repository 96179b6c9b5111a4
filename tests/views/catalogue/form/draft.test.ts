import { describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../../../src/framework/framework.ts'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { addressFrom, draftOf, faultsOf, writtenFrom, type FormDraft } from '../../../../src/views/catalogue/form/draft.ts'

const full = {
  ...newIntervention('i1', 'Cool Kids', 'preventive'),
  method: 'Cool Kids',
  ages: ['6-9'],
  needs: ['Cool Kids'],
  holds: [{ competence: 'Cool Kids', where: 'PPR', people: 3 }],
  capacity: 1200,
  staffing: 0.75,
  startYear: 2018,
  includesParents: true,
  link: 'https://www.kommune.dk/cool-kids',
  components: ['shared-strategy', 'network-meetings'],
}
const draft = draftOf(full, 'da')
const faults = (change: Partial<FormDraft>) => faultsOf({ ...draft, ...change }, 'da').map(({ place, kind }) => `${place} ${kind}`)

describe('a draft', () => {
  it('of an intervention gives it back when nothing is changed', () => {
    expect(faults({})).toEqual([])
    expect(writtenFrom(draft, 'da', framework)).toEqual(full)
  })

  it('holds numbers as they are typed here', () => {
    expect(draft).toMatchObject({ capacity: '1200', staffing: '0,75', startYear: '2018' })
    expect(draftOf(full, 'en').staffing).toBe('0.75')
    const written = writtenFrom({ ...draft, capacity: '1.500', staffing: '2,5' }, 'da', framework)
    expect(written).toMatchObject({ capacity: 1500, staffing: 2.5 })
  })

  it('loses the spaces around texts, empty rows, and nothing else', () => {
    const held = { row: 9, competence: ' Marte Meo ', where: '', people: '' }
    const empty = { row: 10, competence: ' ', where: '', people: '' }
    const written = writtenFrom({ ...draft, name: '  Cool Kids ', unit: ' PPR ', holds: [...draft.holds, held, empty] }, 'da', framework)
    expect(written).toMatchObject({ name: 'Cool Kids', unit: 'PPR' })
    expect(written.holds).toEqual([...full.holds, { competence: 'Marte Meo', where: '', people: null }])
  })

  it('keeps a competence that was typed and not yet taken up', () => {
    expect(writtenFrom({ ...draft, needTyped: ' FIT ' }, 'da', framework).needs).toEqual(['Cool Kids', 'FIT'])
    expect(writtenFrom({ ...draft, needTyped: 'Cool Kids' }, 'da', framework).needs).toEqual(['Cool Kids'])
  })

  it('puts components in the order of the circle', () => {
    const written = writtenFrom({ ...draft, components: ['network-meetings', 'shared-strategy'] }, 'da', framework)
    expect(written.components).toEqual(['shared-strategy', 'network-meetings'])
  })
})

describe('what cannot be kept', () => {
  it('is a name of nothing, or of what cannot be seen', () => {
    expect(faults({ name: '  ' })).toEqual(['name nameMissing'])
    expect(faults({ name: '\u200B' })).toEqual(['name nameMissing'])
  })

  it.each([
    [{ capacity: '12,5' }, 'capacity whole'],
    [{ capacity: '1000001' }, 'capacity whole'],
    [{ staffing: 'to' }, 'staffing number'],
    [{ startYear: '1899' }, 'startYear year'],
    [{ startYear: '19' }, 'startYear year'],
    [{ link: 'javascript:alert(1)' }, 'link link'],
    [{ needs: Array.from({ length: 50 }, (_, index) => `K${index}`), needTyped: 'En til' }, 'needs tooMany'],
    [{ holds: [{ row: 4, competence: '', where: 'PPR', people: '' }] }, 'holds.4.competence competenceMissing'],
    [{ holds: [{ row: 4, competence: 'FIT', where: '', people: '-1' }] }, 'holds.4.people whole'],
  ] satisfies readonly (readonly [Partial<FormDraft>, string])[])('%j is %s', (change, fault) => {
    expect(faults(change)).toEqual([fault])
  })

  it('is told in the order of the form', () => {
    expect(faults({ link: 'x y', name: '', capacity: 'x' })).toEqual(['name nameMissing', 'capacity whole', 'link link'])
  })

  it('is nothing where a number is left out', () => {
    expect(faults({ capacity: ' ', staffing: '', startYear: '' })).toEqual([])
  })
})

describe('an address', () => {
  it.each([
    ['https://kommune.dk/a?b=c', 'https://kommune.dk/a?b=c'],
    [' http://kommune.dk ', 'http://kommune.dk'],
    ['www.kommune.dk/side', 'https://www.kommune.dk/side'],
  ])('%s can be opened', (text, address) => {
    expect(addressFrom(text)).toBe(address)
  })

  it.each(['', 'javascript:alert(1)', 'data:text/html,x', 'file:///c:/x', 'https://', 'http://a b', 'intranettet', `https://a.dk/${'x'.repeat(1000)}`])(
    '%s is none',
    (text) => {
      expect(addressFrom(text)).toBeNull()
    },
  )
})
