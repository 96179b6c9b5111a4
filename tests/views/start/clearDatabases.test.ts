import { beforeEach, expect, it, vi } from 'vitest'
import type { TextArchive } from '../../../src/browser/archive.ts'
import { failure } from '../../../src/result.ts'
import { openAnotherArchive } from '../../../src/views/archive/archiveActions.ts'
import { clearDatabases } from '../../../src/views/start/clearDatabases.ts'
import { archiveWith } from '../../fakeArchive.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'

const forget = vi.fn<() => Promise<boolean>>()
let archive: TextArchive

beforeEach(() => {
  archive = archiveWith(snapshotsOfMunicipalities(1))
  forget.mockReset().mockResolvedValue(true)
})

async function cleared(): Promise<Readonly<Record<'archive' | 'files', boolean>>> {
  const read = await archive.readAll()
  return { archive: read.ok && read.value.length === 0, files: forget.mock.calls.length > 0 }
}

function failing(error: 'full' | 'blocked' | 'silent'): TextArchive {
  return { ...archive, clear: async () => failure(error) }
}

it('H49 all of it is cleared', async () => {
  openAnotherArchive(archive)
  expect(await clearDatabases(forget)).toBe('all')
  expect(await cleared()).toEqual({ archive: true, files: true })
})

it.each(['silent', 'full'] as const)('H49 where the archive is %s for now, nothing is cleared', async (why) => {
  openAnotherArchive(failing(why))
  expect(await clearDatabases(forget)).toBe('nothing')
  expect(await cleared()).toEqual({ archive: false, files: false })
})

it('H49 where there is no access to the archive, the rest is cleared, and not called all', async () => {
  openAnotherArchive(failing('blocked'))
  expect(await clearDatabases(forget)).toBe('rest')
  expect(await cleared()).toEqual({ archive: false, files: true })
})

it('H49 where the files cannot be forgotten, that is not called all', async () => {
  openAnotherArchive(archive)
  forget.mockResolvedValue(false)
  expect(await clearDatabases(forget)).toBe('rest')
})
