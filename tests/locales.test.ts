import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import advances from '../src/diagrams/advances.json' with { type: 'json' }
import { CLASSES, type InterventionClass } from '../src/analysis/classes.ts'
import { builtInLists, LISTS, type ListId } from '../src/framework/catalogue.ts'
import { builtInFramework as framework, levelsOf } from '../src/framework/framework.ts'
import { FIELD_OF_LIST } from '../src/model/term.ts'
import { danish } from '../src/wording/danish.ts'
import { danishBar } from '../src/wording/danishBar.ts'
import { danishCatalogue } from '../src/wording/danishCatalogue.ts'
import { danishGuidance } from '../src/wording/danishGuidance.ts'
import { danishLater } from '../src/wording/danishLater.ts'
import { danishTakeHome } from '../src/wording/danishTakeHome.ts'
import { danishWorkshop } from '../src/wording/danishWorkshop.ts'
import { english } from '../src/wording/english.ts'
import { phoneDanish } from '../src/wording/phoneDanish.ts'
import { phoneEnglish } from '../src/wording/phoneEnglish.ts'

const root = join(import.meta.dirname, '..')
const LANGUAGES = ['da', 'en'] as const

/** The undo button, which is on the screen alone, says 'Fælles strategi 3 → 4'. */
const UNDO_STEPS = new Set(['bar:step.score', 'bar:step.target'])

/** The texts of a language by their whole keys: 'scoring:note.label'. */
type Texts = ReadonlyMap<string, string>

/** One place in the code that asks for texts. */
interface Use {
  readonly file: string
  /** As it stands in the code, for the message. */
  readonly key: string
  readonly pattern: RegExp
  /** The names of the values given with it; null when they, or the one text asked for, cannot be read from the code. */
  readonly values: readonly string[] | null
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

const texts = { da: textsOf('da'), en: textsOf('en') }
const sources = filesUnder('src', /\.tsx?$/).map((file) => ({ file, nodes: nodesOf(file) }))
const uses = sources.flatMap(({ file, nodes }) => nodes.flatMap((node) => usesIn(node, file)))

describe('both languages', () => {
  it('have the same files, and src/wording loads each of them', () => {
    const names = LANGUAGES.map((language) => readdirSync(join(root, 'locales', language)).toSorted())
    expect(names[0]).toEqual(names[1])
    const spaces = names[0]?.map((name) => name.replace('.json', ''))
    const later = { ...danishBar, ...danishCatalogue, ...danishLater, ...danishTakeHome, ...danishWorkshop }
    expect(Object.keys({ ...danish, ...later, ...danishGuidance, ...phoneDanish }).toSorted()).toEqual(spaces)
    expect(Object.keys({ ...english, ...phoneEnglish }).toSorted()).toEqual(spaces)
  })

  it('have the same keys', () => {
    expect(differences([...texts.da.keys()], [...texts.en.keys()])).toEqual({ onlyFirst: [], onlySecond: [] })
  })

  it('have the same placeholders', () => {
    const shared = [...texts.da.keys()].filter((key) => texts.en.has(key))
    const differing = shared.filter((key) => placeholders('da', key).join() !== placeholders('en', key).join())
    expect(differing).toEqual([])
  })

  it.each(LANGUAGES)('have a text for each key, without stray blanks: %s', (language) => {
    const bad = [...texts[language]].filter(([, text]) => text === '' || text !== text.trim() || text.includes('  '))
    expect(bad).toEqual([])
  })

  // What is packed into pictures and papers has no other signs; those would come in another face.
  it.each(LANGUAGES)('say all in signs that the packaged font has: %s', (language) => {
    const signs = new Set([...Object.keys(advances[400]), '\u00ad', '\n'])
    const lacking = [...texts[language]].filter(([key, text]) => !UNDO_STEPS.has(key) && Array.from(text).some((sign) => !signs.has(sign)))
    expect(lacking).toEqual([])
  })
})

describe('the code', () => {
  it('asks for texts by keys that can be read from it', () => {
    expect(uses.length).toBeGreaterThan(50)
    expect(uses.filter(({ key }) => key === '').map(({ file }) => file)).toEqual([])
  })

  it('asks for no text that is missing', () => {
    const keys = [...texts.da.keys()]
    const missing = uses.filter(({ pattern }) => !keys.some((key) => pattern.test(key)))
    expect(missing.map(({ file, key }) => `${file} ${key}`)).toEqual([])
  })

  it('asks for every text that there is; the framework’s and the lists’ are asked for by their ids', () => {
    const keys = [...texts.da.keys()].filter((key) => !isOfFramework(key) && !key.startsWith('lists:'))
    expect(keys.filter((key) => !uses.some(({ pattern }) => pattern.test(key)))).toEqual([])
  })

  it('gives each text the values that it has places for', () => {
    const lacking = uses.flatMap(({ file, key, pattern, values }) => {
      const asked = values === null ? [] : [...texts.da.keys()].filter((each) => pattern.test(each))
      const places = new Set(asked.flatMap((each) => placeholders('da', each)))
      return [...places].filter((name) => !values?.includes(name)).map((name) => `${file} ${key} ${name}`)
    })
    expect(lacking).toEqual([])
  })

  it('holds no words of its own in what it shows', () => {
    const shown = sources.filter(({ file }) => /^src\/(views|ui|app)\//.test(file))
    expect(shown.length).toBeGreaterThan(10)
    const literals = shown.flatMap(({ file, nodes }) => nodes.flatMap(wordsIn).map((word) => `${file} ${word}`))
    expect(literals).toEqual([])
  })
})

it.each(LANGUAGES)('the framework has all words of each id, and none of an id that is not there: %s', (language) => {
  const keys = [...texts[language].keys()].filter(isOfFramework)
  expect(differences(keys, [...nameKeys(), ...guidanceKeys()])).toEqual({ onlyFirst: [], onlySecond: [] })
})

it.each(LANGUAGES)('the lists have all words of each term, and none of a term that is not there: %s', (language) => {
  const keys = [...texts[language].keys()].filter((key) => key.startsWith('lists:'))
  expect(differences(keys, LISTS.flatMap(listKeys))).toEqual({ onlyFirst: [], onlySecond: [] })
})

it.each(LANGUAGES)('a field has one name in the form, the table and the filter: %s', (language) => {
  const textOf = (key: string) => texts[language].get(key) ?? ''
  const fields = CLASSES.map((by): readonly [InterventionClass, string] => [by, fieldOf(by)])
  const differing = fields.filter(([by, field]) => textOf(`catalogue:class.${by}`) !== textOf(`intervention:field.${field}`))
  expect(differing).toEqual([])
})

function fieldOf(by: InterventionClass): string {
  if (by === 'parents') return 'includesParents'
  const fields: Readonly<Record<string, string>> = FIELD_OF_LIST
  return fields[by] ?? by
}

/** What is said of a term besides its name, in the lists that say more. */
const MORE_WORDS: Readonly<Partial<Record<ListId, readonly string[]>>> = {
  types: ['short', 'definition'],
  areas: ['short'],
  actors: ['definition'],
}

function listKeys(list: ListId): string[] {
  const words = ['name', ...(MORE_WORDS[list] ?? [])]
  return builtInLists[list].flatMap((id) => words.map((word) => `lists:${list}.${id}.${word}`))
}

function isOfFramework(key: string): boolean {
  return /^(framework|guidance):/.test(key)
}

function nameKeys(): string[] {
  const { components, rings, scale, ladder, prevention, chain, fields } = framework
  return [
    ...rings.flatMap((id) => ['label', 'short', 'letter', 'place'].map((key) => `rings.${id}.${key}`)),
    ...components.flatMap(({ id }) => [`components.${id}.label`, `components.${id}.short`]),
    ...levelsOf(scale).map((level) => `scale.levels.${level}.label`),
    'scale.unknown.label',
    ...ladder.flatMap(({ id }) => [`ladder.${id}.name`, `ladder.${id}.short`]),
    ...prevention.map((id) => `prevention.${id}.name`),
    ...chain.map(({ id }) => `chain.${id}.name`),
    ...fields.flatMap((id) => [`fields.${id}.name`, `fields.${id}.short`]),
    ...numbered('centre', 3),
  ].map((key) => `framework:${key}`)
}

function guidanceKeys(): string[] {
  const { components, rings, scale, ladder, prevention } = framework
  const levels = levelsOf(scale).map((level) => `levels.${level}`)
  const component = ['definition', ...numbered('questions', 3), ...levels, ...numbered('evidence', 3)]
  const pairs = components.filter(({ ring, mirror }) => ring === rings[0] && mirror !== null)
  return [
    ...components.flatMap(({ id }) => component.map((key) => `components.${id}.${key}`)),
    ...levels.map((level) => `scale.${level}.meaning`),
    'scale.unknown.meaning',
    ...ladder.flatMap(({ id }) => [`ladder.${id}.description`, `ladder.${id}.law`]),
    // The one step that is both early and certain says why it is what this is about.
    ...ladder.filter(({ isEarly, isLawCertain }) => isEarly && isLawCertain).map(({ id }) => `ladder.${id}.focus`),
    ...pairs.map(({ id }) => `pairs.${id}`),
    ...prevention.flatMap((id) => [`prevention.${id}.definition`, `prevention.${id}.example`]),
  ].map((key) => `guidance:${key}`)
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}.${index + 1}`)
}

function differences(first: readonly string[], second: readonly string[]) {
  const [one, other] = [new Set(first), new Set(second)]
  return { onlyFirst: [...one].filter((key) => !other.has(key)), onlySecond: [...other].filter((key) => !one.has(key)) }
}

function placeholders(language: (typeof LANGUAGES)[number], key: string): readonly string[] {
  const found = (texts[language].get(key) ?? '').matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)
  return [...new Set(Array.from(found, ([, name = '']) => name))].toSorted()
}

function textsOf(language: string): Texts {
  const folder = join(root, 'locales', language)
  return new Map(
    readdirSync(folder).flatMap((name) => {
      const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return leavesOf(content, []).map(([path, text]) => [`${name.replace('.json', '')}:${path}`, text] as const)
    }),
  )
}

function leavesOf(value: unknown, path: readonly string[]): (readonly [string, string])[] {
  if (!isRecord(value)) return [[path.join('.'), typeof value === 'string' ? value : '']]
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]))
}

/** What a call of `t` asks for; an empty key when that cannot be seen. */
function usesIn(node: Node, file: string): readonly Use[] {
  const isCall = node.type === 'CallExpression' && isNode(node['callee']) && node['callee']['name'] === 't'
  if (!isCall) return []
  const [asked, given] = node['arguments'] as readonly Node[]
  return outcomesOf(asked).map((outcome) => {
    const { key, pattern, isWhole } = keyOf(outcome)
    return { file, key, pattern, values: isWhole ? namesIn(given) : null }
  })
}

/** A literal, or the branches of a choice between literals. */
function outcomesOf(node: Node | undefined): readonly (Node | undefined)[] {
  if (node?.type !== 'ConditionalExpression') return [node]
  return [...outcomesOf(node['consequent'] as Node), ...outcomesOf(node['alternate'] as Node)]
}

/** A part filled in by the code is one step of a key; a key stands for all below it, and for its plurals. */
function keyOf(node: Node | undefined) {
  const parts = literalParts(node) ?? []
  const hasSpace = /^[a-z]+:/i.test(parts[0] ?? '')
  const source = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\w-]+')
  const pattern = new RegExp(`^${source}(?:_(?:zero|one|two|few|many|other))?(?:\\..+)?$`)
  return { key: hasSpace ? parts.join('*') : '', pattern: hasSpace ? pattern : /^$/, isWhole: parts.length === 1 }
}

/** What stands between the parts that the code fills in; null when it is no literal. */
function literalParts(node: Node | undefined): readonly string[] | null {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return [node['value']]
  if (node?.type !== 'TemplateLiteral') return null
  return (node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked)
}

function namesIn(given: Node | undefined): readonly string[] | null {
  if (given === undefined) return []
  if (given.type !== 'ObjectExpression') return null
  const properties = given['properties'] as readonly Node[]
  const names = properties.map(({ key }) => (isNode(key) ? key['name'] : null))
  return names.every((name) => typeof name === 'string') ? names : null
}

const SPOKEN = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|legend|help|hint)$/

/** Words in JSX that people would read or hear. What stands on a key is no word. */
function wordsIn(node: Node): readonly string[] {
  if (node.type === 'JSXAttribute') return SPOKEN.test(nameOf(node['name'])) ? lettersIn(node['value']) : []
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return []
  const isKeyCap = isNode(node['openingElement']) && nameOf(node['openingElement']['name']) === 'kbd'
  return isKeyCap ? [] : (node['children'] as readonly Node[]).flatMap(lettersIn)
}

/** The literals with letters that a value may turn out to be. */
function lettersIn(value: unknown): readonly string[] {
  if (!isNode(value)) return []
  const { type } = value
  if (type === 'JSXText') return withLetters([String(value['value'])])
  if (type === 'JSXExpressionContainer') return lettersIn(value['expression'])
  if (type === 'ConditionalExpression') return [value['consequent'], value['alternate']].flatMap(lettersIn)
  // What stands before && decides, and is not shown.
  if (type === 'LogicalExpression' && value['operator'] === '&&') return lettersIn(value['right'])
  if (type === 'LogicalExpression' || value['operator'] === '+') return [value['left'], value['right']].flatMap(lettersIn)
  return withLetters(literalParts(value) ?? [])
}

function withLetters(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => /\p{L}/u.test(part)).map((part) => part.trim())
}

function nameOf(name: unknown): string {
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : ''
}

function nodesOf(file: string): readonly Node[] {
  return nodesBelow(parseSync(file, readFileSync(join(root, file), 'utf8')).program)
}

function nodesBelow(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesBelow)
  if (!isRecord(value)) return []
  const below = Object.values(value).flatMap(nodesBelow)
  return isNode(value) ? [value, ...below] : below
}

function isNode(value: unknown): value is Node {
  return isRecord(value) && typeof value['type'] === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function filesUnder(folder: string, name: RegExp): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return paths.map((path) => `${folder}/${path.replaceAll('\\', '/')}`).filter((path) => name.test(path))
}
