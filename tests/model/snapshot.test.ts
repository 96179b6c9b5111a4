import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { readSnapshotFile, writeSnapshotFile } from '../../src/exchange/snapshotFile.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { withoutGroups, type Snapshot } from '../../src/model/snapshot.ts'

const text = readFileSync(new URL('../fixtures/plan-v4.json', import.meta.url), 'utf8')
const { assessment: old } = JSON.parse(text) as { readonly assessment: Assessment }
const [first] = old.snapshots as readonly [Snapshot]

function groupsIn(snapshots: readonly Snapshot[] | undefined): readonly unknown[] | undefined {
  return snapshots?.flatMap(({ round }) => round?.published.flatMap(({ groups, unstated }) => [...groups, unstated].filter((each) => each !== null)) ?? [])
}

describe('groups that older files hold in a snapshot', () => {
  it('are there in the fixture', () => {
    expect(groupsIn([first])).toHaveLength(9)
  })

  it('are taken out of it, and all else stays', () => {
    const without = withoutGroups(first)
    expect(groupsIn([without])).toEqual([])
    expect(without.round?.published.map(({ room }) => room)).toEqual(first.round?.published.map(({ room }) => room))
    expect({ ...without, round: { ...without.round, published: [] } }).toEqual({ ...first, round: { ...first.round, published: [] } })
  })

  it('are taken out when the file is read, without a remark', () => {
    const read = readFile(text, framework)
    expect(read).toMatchObject({ ok: true, value: { warnings: [] } })
    expect(groupsIn(read.ok ? read.value.assessment.snapshots : undefined)).toEqual([])
  })

  it('are taken out when a snapshot is read by itself', () => {
    const written = { ...(JSON.parse(text) as object), kind: 'snapshot', assessment: undefined, snapshot: first }
    const read = readSnapshotFile(JSON.stringify(written))
    expect(read).toEqual({ ok: true, value: { snapshot: withoutGroups(first), warnings: [] } })
  })

  it.each([
    ['a file for sharing', (JSON.parse(writeFile(old, 'sharing')) as { readonly assessment: Assessment }).assessment.snapshots],
    ['a file of a snapshot', [(JSON.parse(writeSnapshotFile(first, true)) as { readonly snapshot: Snapshot }).snapshot]],
    ['the archive', [(JSON.parse(writeSnapshotFile(first, false)) as { readonly snapshot: Snapshot }).snapshot]],
  ])('do not go out in %s, even where they were here', (_, snapshots) => {
    expect(groupsIn(snapshots)).toEqual([])
  })
})
