import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '../src')

/** Their classes are for all views. */
const SHARED = new Set(['ui', 'views/printing'])

const sheets = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((each) => each.name.endsWith('.css'))
  .map((each) => join(each.parentPath, each.name))

/** The classes of which a style sheet says how they look wherever they stand. */
function classesOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...text.matchAll(/([^{}]+)\{/g)].flatMap(([, selector = '']) => selector.split(',').map((each) => each.trim()))
  return [...new Set(selectors.flatMap((each) => /^\.([\w-]+)(?:::?[a-z-]+)?$/.exec(each)?.[1] ?? []))]
}

it('no class has its looks from two folders: what is loaded for one view would change another', () => {
  const folders = new Map<string, Set<string>>()
  for (const path of sheets) {
    const folder = relative(src, dirname(path))
    if (SHARED.has(folder)) continue
    for (const name of classesOf(path)) folders.set(name, (folders.get(name) ?? new Set()).add(folder))
  }
  expect(folders.size).toBeGreaterThan(300)
  expect([...folders].filter(([, where]) => where.size > 1).map(([name, where]) => `.${name}: ${[...where].join(', ')}`)).toEqual([])
})
