// What the buttons of a kept file do, in a browser, for they read and write real files.
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { recall } from '../../../src/browser/handleMemory.ts'
import { readFile, writeFile, type FileKind } from '../../../src/exchange/file.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { scoreOf, withScore } from '../../../src/model/score.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { markOf } from '../../../src/views/keepFile/descent.ts'
import { keepInChosenFile, readAgain, saveToFile } from '../../../src/views/keepFile/keepActions.ts'
import type { KeepOutcome } from '../../../src/views/keepFile/keepOutcome.ts'
import { keptFileOf } from '../../../src/views/keepFile/kept.ts'
import { useMergeMaterial, type MergeMaterial } from '../../../src/views/keepFile/mergeMaterial.ts'
import { merge } from '../../../src/model/merge.ts'
import { removeFiles, standInPickers, textIn, writeText } from '../../keepFiles.ts'
import { assessmentWith, roundWith } from '../../rounds.ts'

let opened = 0

beforeEach(async () => {
  await removeFiles()
  standInPickers().choose('Vejen.json')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const present = () => appStore.getState().history?.present ?? assessmentWith()
const keeping = () => ({ assessment: present(), framework })
const fileText = () => textIn('Vejen.json')

function score(component: string, value: number): void {
  appStore.getState().edit(withScore(present(), component, value), { kind: 'score', component, from: null, to: value })
}

/** Each under an id of its own: a file is remembered for an assessment. */
function open(assessment: Assessment = assessmentWith()): void {
  opened += 1
  appStore.setState({ history: newHistory({ ...assessment, id: `samme-${opened}-${Date.now()}` }), isReadOnly: false })
}

async function saved(assessment?: Assessment, kind: FileKind = 'sharing'): Promise<void> {
  open(assessment)
  expect(await keepInChosenFile(keeping(), kind, 'new')).toEqual({ kind: 'saved' })
}

/** Somebody else writes to the file. */
async function changedByAnother(value: number, kind: FileKind = 'sharing'): Promise<void> {
  await writeText('Vejen.json', writeFile(withScore(present(), 'clear-leadership', value), kind))
}

function material(): MergeMaterial {
  const { current } = renderHook(useMergeMaterial).result
  if (current === null) throw new Error('Nothing to merge')
  return current
}

/** The one yes of the dialog. */
async function mergeAndSave(): Promise<KeepOutcome | undefined> {
  const { there, base, isShared, save } = material()
  const { assessment } = merge({ here: present(), there, base, isShared })
  appStore.getState().edit(assessment, { kind: 'merged' })
  return save?.(assessment)
}

/** As a reload with this state, and nothing to undo. */
function reloadedAs(assessment: Assessment): void {
  const copy = readFile(writeFile(assessment, 'backup'), framework)
  if (copy.ok) appStore.setState({ history: newHistory(copy.value.assessment) })
}

/** What only another has changed is still in the file, and somebody is asked. */
async function expectAsked(outcome: KeepOutcome): Promise<void> {
  expect(outcome).toEqual({ kind: 'merge' })
  expect(material().there.scores).toContainEqual(expect.objectContaining({ component: 'clear-leadership', value: 2 }))
  const { here, there, base, isShared } = { ...material(), here: present() }
  expect(scoreOf(merge({ here, there, base, isShared }).assessment, 'clear-leadership').value).toBe(2)
}

describe('a file that holds what is not in what is here is never written over without a question', () => {
  it('after a merge that could not be written, and that was undone', async () => {
    await saved()
    await changedByAnother(2)
    await expectAsked(await saveToFile(keeping()))
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    expect(await mergeAndSave()).toMatchObject({ kind: 'failed' })
    appStore.getState().undo()
    await expectAsked(await saveToFile(keeping()))
  })

  it('after a merge that was saved, and that was undone', async () => {
    await saved()
    await changedByAnother(2)
    await saveToFile(keeping())
    expect(await mergeAndSave()).toEqual({ kind: 'saved' })
    expect(await saveToFile(keeping())).toEqual({ kind: 'saved' })
    appStore.getState().undo()
    const before = await fileText()
    await expectAsked(await saveToFile(keeping()))
    score('shared-strategy', 4)
    await expectAsked(await saveToFile(keeping()))
    expect(await fileText()).toBe(before)
  })

  it('after a reload that brought an older state, for there was no room for the newer one', async () => {
    await saved()
    const older = present()
    score('clear-leadership', 2)
    expect(await saveToFile(keeping())).toEqual({ kind: 'saved' })
    reloadedAs(older)
    await expectAsked(await saveToFile(keeping()))
    await expectAsked(await readAgain(keeping()))
    score('shared-strategy', 4)
    await expectAsked(await saveToFile(keeping()))
  })

  it('after another file has been put in the place of what was here', async () => {
    await saved()
    const older = present()
    score('clear-leadership', 2)
    await saveToFile(keeping())
    const before = await fileText()
    appStore.getState().edit(withScore(older, 'shared-strategy', 1), { kind: 'replaced' })
    await expectAsked(await saveToFile(keeping()))
    expect(await fileText()).toBe(before)
  })
})

describe('nobody is asked where what is here came from what the file says', () => {
  it('after more steps than can be undone, and after steps that were undone and done again', async () => {
    await saved()
    for (let step = 0; step < 120; step += 1) score('shared-strategy', 1 + (step % 5))
    expect(await saveToFile(keeping())).toEqual({ kind: 'saved' })
    score('shared-strategy', 4)
    score('shared-strategy', 2)
    appStore.getState().undo()
    expect(await saveToFile(keeping())).toEqual({ kind: 'saved' })
    expect(await fileText()).toContain('"value": 4')
  })

  it('after a reload of that state', async () => {
    await saved()
    score('shared-strategy', 4)
    await saveToFile(keeping())
    reloadedAs(present())
    score('shared-strategy', 5)
    expect(await saveToFile(keeping())).toEqual({ kind: 'saved' })
  })

  it('after a return visit with more steps than can be undone', async () => {
    await saved()
    const last = present()
    appStore.setState({ history: null })
    reloadedAs(last)
    await recall(last.id)
    await markOf(last)
    await new Promise((resolve) => void setTimeout(resolve, 50))
    for (let step = 0; step < 120; step += 1) score('shared-strategy', 1 + (step % 5))
    expect(await saveToFile(keeping())).toEqual({ kind: 'saved' })
  })

  it('after a merge that could not be written, when it is tried again', async () => {
    await saved()
    await changedByAnother(2)
    await saveToFile(keeping())
    const before = keptFileOf(present().id)
    vi.spyOn(FileSystemFileHandle.prototype, 'createWritable').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    await mergeAndSave()
    expect(keptFileOf(present().id)).toBe(before)
    expect(await material().save?.(present())).toEqual({ kind: 'saved' })
    expect(await fileText()).toContain('"value": 2')
  })
})

/** The question that is asked before anything is written. */
function question(outcome: KeepOutcome) {
  if (outcome.kind !== 'asks') throw new Error(`Not asked: ${outcome.kind}`)
  return outcome
}

describe('a full backup does not become a file for sharing without a question', () => {
  it('that says the same', async () => {
    open(assessmentWith(roundWith(14)))
    const backup = writeFile(present(), 'backup')
    await writeText('Vejen.json', backup)
    const outcome = question(await keepInChosenFile(keeping(), 'sharing', 'there'))
    expect(outcome).toMatchObject({ removes: 14, warnings: [], fromVersion: null })
    expect(await fileText()).toBe(backup)
    expect(await outcome.go()).toEqual({ kind: 'saved' })
    expect(await fileText()).toBe(writeFile(present(), 'sharing'))
  })

  it('that is to be merged', async () => {
    open(assessmentWith(roundWith(14)))
    await changedByAnother(2, 'backup')
    const outcome = question(await keepInChosenFile(keeping(), 'sharing', 'there'))
    await expectAsked(await outcome.go())
    expect(material().removes).toBe(14)
    expect(await mergeAndSave()).toEqual({ kind: 'saved' })
  })

  it('that was written here as a backup', async () => {
    await saved(assessmentWith(roundWith(14)), 'backup')
    const outcome = question(await keepInChosenFile(keeping(), 'sharing', 'there'))
    expect(outcome.removes).toBe(14)
  })
})

const unknown = () => writeFile(present(), 'sharing').replace('"municipality"', '"nyt": "Fra en anden udgave", "municipality"')

describe('what a file says that is not known here is not dropped from it without a question', () => {
  it.each([['saved', saveToFile], ['read again', readAgain]])('as it is %s', async (_how, act) => {
    await saved()
    await writeText('Vejen.json', unknown())
    expect(question(await act(keeping())).warnings).toHaveLength(1)
    expect(await fileText()).toBe(unknown())
  })

  it('and a yes is for that content only', async () => {
    await saved()
    await writeText('Vejen.json', unknown())
    const outcome = question(await saveToFile(keeping()))
    await writeText('Vejen.json', unknown().replace('Fra en anden', 'Fra en tredje'))
    expect((await outcome.go()).kind).toBe('asks')
    expect(await question(await saveToFile(keeping())).go()).toEqual({ kind: 'saved' })
  })
})

test('a file of an older version is raised only after that is said', async () => {
  await saved()
  const { assessment, ...rest } = JSON.parse(writeFile(present(), 'sharing')) as { readonly assessment: object }
  const { actions: _1, snapshots: _2, followUp: _3, ...older } = assessment as Record<string, unknown>
  await writeText('Vejen.json', JSON.stringify({ ...rest, version: 3, assessment: older }))
  expect(question(await saveToFile(keeping())).fromVersion).toBe(3)
})
