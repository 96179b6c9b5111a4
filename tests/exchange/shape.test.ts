import * as v from 'valibot'
import { expect, it, test } from 'vitest'
import { assessmentSchema } from '../../src/exchange/schema.ts'
import { listOf, name, record } from '../../src/exchange/schemaParts.ts'
import { shapeOf, type Shape } from '../../src/exchange/shape.ts'

const VALUE: Shape = { kind: 'value' }
const point = record({ x: v.number(), y: v.number() })
const POINT: Shape = { kind: 'record', names: ['x', 'y'], inner: [] }

it.each<[string, v.GenericSchema, Shape]>([
  ['a text', v.string(), VALUE],
  ['a text with checks', name, VALUE],
  ['one of several', v.union([v.number(), v.null()]), VALUE],
  ['a list of texts', listOf(name, 3), VALUE],
  ['a record', point, POINT],
  ['a record that may be null', v.nullable(point), POINT],
  ['a list of records', listOf(point, 3), { kind: 'list', item: POINT }],
  ['a list that may be null', v.nullable(listOf(point, 3)), { kind: 'list', item: POINT }],
  ['a list with more said of it', v.pipe(listOf(point, 3), v.metadata({ uniqueItems: true })), { kind: 'list', item: POINT }],
  ['a pair', v.pipe(v.array(v.unknown()), v.length(2), v.tuple([point, point])), { kind: 'list', item: POINT }],
  ['a list of lists', listOf(listOf(point, 2), 2), { kind: 'list', item: { kind: 'list', item: POINT } }],
  ['no fields', record({}), { kind: 'record', names: [], inner: [] }],
])('%s', (_, schema, shape) => {
  expect(shapeOf(schema)).toEqual(shape)
})

it('keeps the order of the schema, and goes only into what has fields', () => {
  const schema = record({ b: name, a: record({ points: listOf(point, 2), n: v.nullable(name) }), toString: name })
  expect(shapeOf(schema)).toEqual({
    kind: 'record',
    names: ['b', 'a', 'toString'],
    inner: [['a', { kind: 'record', names: ['points', 'n'], inner: [['points', { kind: 'list', item: POINT }]] }]],
  })
})

test('an assessment is a record all of whose lists of things are known', () => {
  const shape = shapeOf(assessmentSchema)
  const inner = shape.kind === 'record' ? shape.inner.map(([field, { kind }]) => `${field}: ${kind}`) : []
  expect(inner).toEqual([
    'framework: record',
    'scores: list',
    'rounds: list',
    'interventions: list',
    'lists: list',
    'methods: list',
    'overlapAnswers: list',
    'actions: list',
    'snapshots: list',
  ])
})
