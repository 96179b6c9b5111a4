import { beforeAll, expect, test } from 'vitest'
import { loadCatalogueTexts, startWording } from '../../src/wording/i18n.ts'
import { termNames } from '../../src/wording/termNames.ts'
import { listNames } from '../listNames.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})

test.each(['da', 'en'] as const)('each thing has its names of both languages, those of the page first: %s', async (language) => {
  const { yes, no, ...names } = listNames(language)
  expect([yes, no]).not.toContain('')
  const found = await termNames(language, [])
  for (const kind of ['steps', 'prevention', 'components'] as const) {
    expect([...found[kind].keys()]).toEqual([...names[kind].keys()])
    for (const [id, all] of names[kind]) expect(found[kind].get(id)).toEqual([...new Set(all.map((name) => name.replaceAll('\u00ad', '')))])
  }
  expect(found.terms.areas.get('health')?.[0]).toBe(names.terms.areas.get('health')?.[0])
  expect(new Set(found.terms.ages.get('0-2'))).toEqual(new Set(names.terms.ages.get('0-2')))
})

test('the user’s own name comes first, the built-in names are still known, and a term taken off is not', async () => {
  const terms = [
    { id: 'advice', name: 'Samtaler' },
    { id: 'own', name: 'Andet' },
    { id: 'other', name: 'Resten' },
  ]
  const { types } = (await termNames('da', [{ list: 'types', terms }])).terms
  expect(types.get('advice')?.slice(0, 2)).toEqual(['Samtaler', 'Rådgivning eller lettere behandling'])
  expect(types.get('own')).toEqual(['Andet'])
  expect(types.get('other')).toEqual(['Resten', 'Other'])
  expect(types.has('groups')).toBe(false)
})
