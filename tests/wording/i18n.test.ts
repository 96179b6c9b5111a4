import i18next from 'i18next'
import { expect, test } from 'vitest'
import { frameworkTexts, setLanguage, startWording } from '../../src/wording/i18n.ts'

test('Danish is there from the start, English when it is asked for', async () => {
  await startWording()
  expect(i18next.t('save.full')).toBe('Ikke gemt – eksportér nu')
  expect(frameworkTexts('en')).toBe(frameworkTexts('da'))
  await setLanguage('en')
  expect(i18next.t('save.full')).toBe('Not saved – export now')
  expect(frameworkTexts('en')).not.toBe(frameworkTexts('da'))
  await setLanguage('da')
  expect(i18next.t('save.full')).toBe('Ikke gemt – eksportér nu')
})

test('H20 a text with braces or markup goes in and out letter for letter', async () => {
  await startWording()
  const name = '<script>alert(1)</script> {{7*7}} ${7*7} $t(shell:close)'
  expect(i18next.t('undo.named', { step: name })).toBe(`Fortryd: ${name}`)
})
