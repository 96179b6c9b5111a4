import { describe, expect, it, vi } from 'vitest'
import { catalogueSearch } from '../../src/analysis/catalogueSearch.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'

const search = catalogueSearch(() => [])

function intervention(told: Partial<Intervention>): Intervention {
  return { ...newIntervention('i1', 'Indsats', 'universal'), ...told }
}

function finds(text: string, told: Partial<Intervention>): boolean {
  return search([intervention(told)], text).length === 1
}

describe('a search', () => {
  it.each<readonly [keyof Intervention, Partial<Intervention>]>([
    ['reference', { reference: 'Anker 17' }],
    ['name', { name: 'Anker' }],
    ['method', { method: 'Anker' }],
    ['description', { description: 'Her er et anker.' }],
    ['administration', { administration: 'Anker og Havn' }],
    ['unit', { unit: 'Ankerhuset' }],
    ['needs', { needs: ['Samtale', 'Anker'] }],
    ['holds', { holds: [{ competence: 'Anker', where: '', people: null }] }],
    ['holds', { holds: [{ competence: 'Samtale', where: 'Ankeret', people: 2 }] }],
    ['evidence', { evidence: 'Evaluering af Anker' }],
    ['note', { note: 'se anker' }],
  ])('looks in %s', (_, told) => {
    expect(finds('anker', told)).toBe(true)
    expect(finds('anker', {})).toBe(false)
  })

  it('looks in the names that are handed to it', () => {
    const found = catalogueSearch(({ step }) => [step === 'universal' ? 'Almenområdet' : '', '6–9 år'])
    expect(found([intervention({})], 'almen 6-9')).toHaveLength(1)
    expect(found([intervention({ step: 'preventive' })], 'almen')).toHaveLength(0)
  })

  it.each<readonly [string, string]>([
    ['COOL kids', 'Cool Kids'],
    ['coolkids', 'Cool Kids'],
    ['cool kids', 'CoolKids'],
    ['cool-kids', 'COOL KIDS'],
    ['martemeo', 'Vejledning med Marte Meo'],
    ['århus', 'Aarhus'],
    ['aarhus', 'Århus'],
    ['blå', 'bla\u030A mandag'],
    ['andre', 'André'],
    ['soerg', 'Sørgegruppe'],
    ['mobberi', 'Fri for mob\u200Bbe\u00ADri'],
    ['duå', 'DUÅ Småbørn'],
    ['gruppe', 'Forældregruppe'],
    ['og', 'Børn & Unge'],
  ])('for »%s« finds »%s«', (text, name) => {
    expect(finds(text, { name })).toBe(true)
  })

  it.each<readonly [string, string]>([
    ['art', 'Støtte til far til to'],
    ['kidscool', 'Cool Kids'],
    ['cool sorg', 'Cool Kids'],
    ['oolki', 'Cool Kids'],
  ])('for »%s« does not find »%s«', (text, name) => {
    expect(finds(text, { name })).toBe(false)
  })

  it('demands each of its words, in any field and in any order', () => {
    const told = { name: 'Cool Kids', unit: 'PPR', note: 'Kun om vinteren' }
    expect(finds('vinter ppr cool', told)).toBe(true)
    expect(finds('vinter ppr sommer', told)).toBe(false)
  })

  it('finds no word that begins in one field and ends in another', () => {
    expect(finds('coolkids', { reference: 'cool', name: 'kids' })).toBe(false)
  })

  it.each(['', '   ', '– …', '\u200B'])('for »%s« finds all of them, the very list', (text) => {
    const list = [intervention({}), intervention({ id: 'i2' })]
    expect(search(list, text)).toBe(list)
  })

  it('takes signs for what they are', () => {
    expect(finds('c(.*', { name: 'Cool' })).toBe(true)
    expect(finds('(.*)', { name: 'Cool' })).toBe(true)
    expect(finds('x.*', { name: 'Cool' })).toBe(false)
  })

  it('keeps the order', () => {
    const list = ['Sorg B', 'Leg', 'Sorg A'].map((name, index) => intervention({ id: `i${index}`, name }))
    expect(search(list, 'sorg').map(({ name }) => name)).toEqual(['Sorg B', 'Sorg A'])
  })

  it('reads each intervention once, and one that has changed anew', () => {
    const namesOf = vi.fn<() => readonly string[]>(() => [])
    const kept = catalogueSearch(namesOf)
    const first = intervention({ name: 'Leg' })
    kept([first], 'l')
    kept([first], 'le')
    expect(namesOf).toHaveBeenCalledOnce()
    expect(kept([{ ...first, name: 'Sorg' }], 'sorg')).toHaveLength(1)
  })

  it('finds the same whatever was searched before', () => {
    const names = ['Cool Kids', 'Cool Kids 2', 'Aarhus', 'A', 'Årets kids', 'Sorg og kids', 'Kidsklub', 'B & B']
    const list = names.map((name, index) => intervention({ id: `i${index}`, name }))
    const texts = ['c', 'co', 'coolk', 'coolki', 'cool k', 'k', 'kid s', 'kids', 'a', 'aa', 'å', 'års', 'sorg k', 'k sorg', 'og', 'o g', 'b&b', 'b&']
    const kept = catalogueSearch(() => [])
    for (const one of texts) {
      for (const other of texts) {
        kept(list, one)
        expect(kept(list, other), `»${other}« after »${one}«`).toEqual(catalogueSearch(() => [])(list, other))
      }
    }
  })
})
