import { expect, it, test } from 'vitest'
import { openTextArea } from '../../../src/browser/storage.ts'
import { firstLanguage, keepLanguage } from '../../../src/views/phone/language.ts'

it.each([
  { preferred: ['da-DK', 'en'], language: 'da' },
  { preferred: ['en-GB', 'da'], language: 'en' },
  { preferred: ['nb-NO', 'de', 'EN'], language: 'en' },
  { preferred: ['nb-NO', 'sv'], language: 'da' },
  { preferred: [], language: 'da' },
])('a browser that prefers $preferred is spoken to in $language', ({ preferred, language }) => {
  expect(firstLanguage(area(), preferred)).toBe(language)
})

test('what was chosen before comes first', () => {
  const kept = area()
  keepLanguage(kept, 'en')
  expect(firstLanguage(kept, ['da'])).toBe('en')
})

function area() {
  return openTextArea(() => {
    throw new Error('SecurityError')
  })
}
