import i18next from 'i18next'
import { beforeEach, expect, test, vi } from 'vitest'
import { frameworkTexts, guidanceTexts, loadCatalogueTexts, loadLaterTexts, setLanguage, startWording } from '../../src/wording/i18n.ts'

const UNSAVED = { da: 'Ikke gemt – eksportér nu', en: 'Not saved – export now' } as const

// Starting anew forgets what has been loaded.
beforeEach(startWording)

test('Danish is there from the start, English when it is asked for', async () => {
  expect(i18next.t('save.unsaved')).toBe(UNSAVED.da)
  expect(frameworkTexts('en')).toBe(frameworkTexts('da'))
  expect(await setLanguage('en')).toBe('en')
  expect(i18next.t('save.unsaved')).toBe(UNSAVED.en)
  expect(frameworkTexts('en')).not.toBe(frameworkTexts('da'))
  expect(await setLanguage('da')).toBe('da')
  expect(i18next.t('save.unsaved')).toBe(UNSAVED.da)
})

test('the language asked for last is the one in use, however long the other takes to load', async () => {
  expect(await Promise.all([setLanguage('en'), setLanguage('da')])).toEqual(['da', 'da'])
  expect(i18next.t('save.unsaved')).toBe(UNSAVED.da)
})

test('a language that cannot be loaded leaves the one in use', async () => {
  vi.resetModules()
  vi.doMock('../../src/wording/english.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  const offline = await import('../../src/wording/i18n.ts')
  expect(await offline.setLanguage('en')).toBe('da')
  expect(i18next.t('save.unsaved')).toBe(UNSAVED.da)
  vi.doUnmock('../../src/wording/english.ts')
})

test('a text that English lacks is given in Danish', async () => {
  await setLanguage('en')
  i18next.removeResourceBundle('en', 'shell')
  expect(i18next.t('save.unsaved')).toBe(UNSAVED.da)
})

test('H20 a text with braces or markup goes in and out letter for letter', () => {
  const name = '<script>alert(1)</script> {{7*7}} ${7*7} $t(shell:close)'
  expect(i18next.t('undo.named', { step: name })).toBe(`Fortryd: ${name}`)
})

test('what is said of the framework at length comes with its readers in Danish, and with English in English', async () => {
  expect(guidanceTexts('da')).toBeNull()
  expect(guidanceTexts('en')).toBeNull()
  await setLanguage('en')
  expect(guidanceTexts('en')?.ladder.preventive.law).toContain('section 30')
})

test('the texts of the staircase come when they are asked for', async () => {
  expect(i18next.exists('ladder:picture')).toBe(false)
  await loadCatalogueTexts()
  expect(i18next.t('ladder:picture')).toBe('Indsatstrappen')
})

test('a counted text follows the count', async () => {
  await loadLaterTexts()
  expect(i18next.t('dialogs:details.found', { count: 1 })).toBe('1 kommune')
  expect(i18next.t('dialogs:details.found', { count: 0 })).toBe('0 kommuner')
})
