import { readFileSync } from 'node:fs'
import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema'
import { expect, expectTypeOf, it, test } from 'vitest'
import type { InferOutput } from 'valibot'
import { readFile } from '../../src/exchange/file.ts'
import { CURRENT_VERSION } from '../../src/exchange/migrations.ts'
import { assessmentSchema, FORMAT, fileSchema } from '../../src/exchange/schema.ts'
import { snapshotFileSchema } from '../../src/exchange/schemaSnapshotFile.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import type { Assessment } from '../../src/model/assessment.ts'

const fixture = textOf('file-v4.json')
const rounds = textOf('rounds-v2.json')
const catalogue = textOf('catalogue-v3.json')
const plan = textOf('plan-v4.json')

/** Checks of our own have no like in JSON Schema; what can be said of them stands in their metadata. */
const PUBLISHED = { typeMode: 'output', target: 'draft-2020-12', ignoreActions: ['check'] } satisfies ConversionConfig

const published = toJsonSchema(fileSchema, PUBLISHED)

test('the schema that is published is the one that files are read by', async () => {
  const { $schema, ...rest } = published
  const text = JSON.stringify({ $schema, title: `${FORMAT} ${CURRENT_VERSION}`, ...rest }, null, 2)
  await expect(`${text}\n`).toMatchFileSnapshot(`../../public/komponentcirklen-${CURRENT_VERSION}.schema.json`)
})

test('so is that of a file with a snapshot by itself', async () => {
  const { $schema, ...rest } = toJsonSchema(snapshotFileSchema, PUBLISHED)
  const text = JSON.stringify({ $schema, title: `${FORMAT} ${CURRENT_VERSION} snapshot`, ...rest }, null, 2)
  await expect(`${text}\n`).toMatchFileSnapshot(`../../public/komponentcirklen-${CURRENT_VERSION}-snapshot.schema.json`)
})

test('each version that has shipped keeps its published schema', () => {
  for (let version = 1; version <= CURRENT_VERSION; version += 1) {
    const text = readFileSync(new URL(`../../public/${FORMAT}-${version}.schema.json`, import.meta.url), 'utf8')
    const schema = JSON.parse(text) as { readonly title: string; readonly properties: object }
    expect(schema).toMatchObject({ title: `${FORMAT} ${version}`, properties: { version: { const: version } } })
  }
})

it('has every field required', () => {
  const objects = everyObjectIn(published)
  const open = objects.filter(({ properties, required }) => Object.keys(properties).join() !== required.join())
  expect(objects.length).toBe(34)
  expect(open).toEqual([])
})

test.each(fieldsOfFixtures())('the field $field is required', ({ field, text }) => {
  const read = readFile(text, builtInFramework)
  const problems = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ wanted: 'field', found: null, size: null, other: null, place: { field } })
})

it('gives what the model holds, no more and no less', () => {
  expectTypeOf<InferOutput<typeof assessmentSchema>>().toExtend<Assessment>()
  expectTypeOf<Assessment>().toExtend<ReadonlyDeep<InferOutput<typeof assessmentSchema>>>()
})

type ReadonlyDeep<T> = { readonly [K in keyof T]: ReadonlyDeep<T[K]> }

interface ObjectSchema {
  readonly properties: object
  readonly required: readonly string[]
}

function everyObjectIn(value: unknown): readonly ObjectSchema[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(everyObjectIn)
  return 'properties' in value && 'required' in value ? [value as ObjectSchema, ...inner] : inner
}

type Path = readonly (string | number)[]

/** The fixtures without one field, for each field that an object in them has. */
function fieldsOfFixtures() {
  const lists = ['agenda', 'participants', 'tallies', 'waiting', 'published', 'settled'] as const
  return [
    ...fieldsOf(fixture, [[], ['framework'], ['scores', 0]]),
    ...fieldsOf(rounds, [
      ['rounds', 0],
      ...lists.map((list) => ['rounds', 0, list, 0]),
      ['rounds', 0, 'published', 0, 'room'],
      ['rounds', 0, 'published', 0, 'groups', 0],
      ['rounds', 0, 'published', 0, 'groups', 0, 'levels', 0],
    ]),
    ...fieldsOf(catalogue, [
      ['interventions', 0],
      ['interventions', 0, 'holds', 0],
      ['lists', 0],
      ['lists', 0, 'terms', 0],
      ['methods', 0],
      ['overlapAnswers', 0],
      ['overlapAnswers', 0, 'sides', 1],
    ]),
    ...fieldsOf(plan, [
      ['actions', 0],
      ['snapshots', 0],
      ...[['framework'], ['framework', 'scale'], ['framework', 'components', 0], ['scores', 0], ['round']].map(inSnapshot),
      ...[['published', 0], ['published', 0, 'room'], ['settled', 0]].map((path) => inSnapshot(['round', ...path])),
    ]),
  ]
}

function inSnapshot(path: Path): Path {
  return ['snapshots', 0, ...path]
}

function fieldsOf(text: string, paths: readonly Path[]) {
  return paths.flatMap((path) =>
    Object.keys(objectAt(text, path).object).map((key) => {
      const { file, object } = objectAt(text, path)
      Reflect.deleteProperty(object, key)
      const within = path[0] === 'framework' ? path : path.slice(2)
      return { field: [...within, key].join('.'), text: JSON.stringify(file) }
    }),
  )
}

function textOf(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
}

/** A fresh copy of a fixture, and an object within its assessment. */
function objectAt(text: string, path: Path) {
  const file = JSON.parse(text) as { readonly assessment: object }
  const object = path.reduce((holder, key) => Reflect.get(holder, key) as object, file.assessment)
  return { file, object }
}
