import { expect, test, vi } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { loadPhoneWords } from '../../src/wording/phoneWords.ts'

test('each language brings the page’s words and the framework’s', async () => {
  const [danish, english] = await Promise.all([loadPhoneWords('da', framework), loadPhoneWords('en', framework)])
  expect(danish?.t('phone:welcome.start')).toBe('Begynd')
  expect(english?.t('phone:welcome.start')).toBe('Begin')
  expect(danish?.framework.components['shared-strategy']?.levels).toHaveLength(5)
  expect(english?.framework.chain['staff']?.name).toBe('Staff')
})

test('places are filled in letter for letter', async () => {
  const words = await loadPhoneWords('da', framework)
  expect(words?.t('phone:question.progress', { at: 3, count: 16 })).toBe('3 af 16')
  expect(words?.t('phone:code.spelled', { code: '$& {{code}}' })).toBe('Svarkode: $& {{code}}')
})

test('a language that cannot be loaded is none', async () => {
  vi.resetModules()
  vi.doMock('../../src/wording/phoneEnglish.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  const offline = await import('../../src/wording/phoneWords.ts')
  expect(await offline.loadPhoneWords('en', framework)).toBeNull()
  vi.doUnmock('../../src/wording/phoneEnglish.ts')
})
