import { deflateRawSync } from 'node:zlib'
import { expect, it, test } from 'vitest'
import { unzip } from '../../../src/exchange/tables/unzip.ts'
import { zip } from '../../../src/exchange/tables/zip.ts'

const text = new TextEncoder().encode('Trivsel og fællesskab. '.repeat(1000))
const all = { isWanted: () => true, limit: 1_000_000 }

it.each([true, false])('gives back what was packed (deflated: %s)', async (isDeflated) => {
  const files = new Map([['a.xml', text], ['b/c.xml', new Uint8Array()]])
  const unzipped = await unzip(await zip(files, isDeflated), all)
  expect(unzipped.ok && [...unzipped.value]).toEqual([...files])
})

it.each([
  { name: 'cut in the middle', spoil: (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2) },
  { name: 'cut at the end', spoil: (bytes: Uint8Array) => bytes.subarray(0, -10) },
  { name: 'without its beginning', spoil: (bytes: Uint8Array) => bytes.subarray(20) },
  { name: 'with a wrong byte in a file', spoil: (bytes: Uint8Array) => bytes.with(60, (bytes[60] ?? 0) ^ 255) },
  { name: 'of no bytes', spoil: () => new Uint8Array() },
])('refuses an archive $name as damaged', async ({ spoil }) => {
  const bytes = await zip(new Map([['a.xml', text]]), true)
  expect(await unzip(spoil(bytes), all)).toEqual({ ok: false, error: { kind: 'damaged' } })
})

test('what unpacks to more than the limit is refused before it is unpacked', async () => {
  const bytes = await zip(new Map([['a.xml', new Uint8Array(5_000_000)]]), true)
  expect(bytes.length).toBeLessThan(10_000)
  expect(await unzip(bytes, all)).toEqual({ ok: false, error: { kind: 'too-large', size: 5_000_000, limit: 1_000_000 } })
})

test('what unpacks to more than it says is damaged', async () => {
  const bytes = await zip(new Map([['a.xml', new Uint8Array(deflateRawSync(new Uint8Array(5_000_000)))]]), false)
  // Says in both headers that it is deflated, of 100 bytes.
  const directory = bytes.length - 22 - 46 - 5
  for (const [method, size] of [[8, 22], [directory + 10, directory + 24]] as const) {
    bytes[method] = 8
    bytes.set([100, 0, 0, 0], size)
  }
  expect(await unzip(bytes, all)).toEqual({ ok: false, error: { kind: 'damaged' } })
})

test('an archive with a password says so', async () => {
  const bytes = await zip(new Map([['a.xml', text]]), false)
  bytes[bytes.length - 22 - 46 - 5 + 8] = 1
  expect(await unzip(bytes, all)).toEqual({ ok: false, error: { kind: 'protected' } })
})
