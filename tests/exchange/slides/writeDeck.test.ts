import { beforeAll, describe, expect, it, test } from 'vitest'
import type { Deck, Paragraph } from '../../../src/exchange/slides/deck.ts'
import { writeDeck } from '../../../src/exchange/slides/writeDeck.ts'
import { linesOf, partsOf, slidesOf, targetsOf, textOf, titleOf, type Parts } from '../../pptx.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '</a:t></a:r>]]>${7*7}{{7*7}}',
  `O'Brien & »Børn & unge« a"b a\\b a/b`,
  'a\u0000b\u0007\uFFFE\uD800\u202Ec',
  'to\nlinjer\tog tabulator',
  '👩‍👩‍👧‍👦 🇩🇰 a\u030A',
  '=CMD() @SUM(A1)',
  'x'.repeat(200),
]

/** What is left of them: nothing that cannot be seen, and one line. */
const SHOWN = [...HOSTILE.slice(0, 4), 'abc', 'to linjer og tabulator', ...HOSTILE.slice(6)]

const PNG = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (each) => each.charCodeAt(0))

const COLOURS = { ground: '#FFFFFF', ink: '#14202B', muted: '#4C5A66', panel: '#F6F8F9', accents: ['#2769AF', '#2A7A49', '#C2410C', '#5B3A86', '#13A692', '#D7D68C'] }

function said(text: string, change: Partial<Paragraph> = {}): Paragraph {
  return { text, size: 16, isBold: false, colour: '#2b3a47', lineHeight: 21, after: 8, isItem: false, ...change }
}

function deckWith(names: readonly string[]): Deck {
  const [name = ''] = names
  return {
    title: name,
    language: 'da-DK',
    author: 'Komponentcirklen',
    footer: name,
    layoutNames: { opening: 'Forside', content: 'Titel og indhold', picture: 'Billede og titel' },
    slides: [
      { layout: 'opening', title: said(name), parts: [], notes: '' },
      {
        layout: 'picture',
        title: said(names[1] ?? ''),
        parts: [{ kind: 'picture', box: { x: 40, y: 40, width: 300, height: 150 }, png: PNG, alt: names[1] ?? '' }],
        notes: names.map((each) => each.replaceAll(/[\n\t]/g, ' ')).join('\n'),
      },
      {
        layout: 'content',
        title: said('Tabel'),
        parts: [
          { kind: 'field', box: { x: 48, y: 400, width: 100, height: 12 }, fill: '#5A93CE', line: '#123F7A' },
          { kind: 'text', box: { x: 48, y: 116, width: 864, height: 80 }, paragraphs: names.map((each) => said(each, { isItem: true })) },
          { kind: 'table', name, box: { x: 48, y: 200, width: 400, height: 60 }, widths: [100, 300], rows: [{ height: 30, cells: [[said('Hoved')], []] }, ...names.map((each) => ({ height: 30, cells: [[said(each)], [said(each), said('under')]] }))] },
        ],
        notes: '',
      },
    ],
  }
}

let parts: Parts

beforeAll(async () => {
  parts = await partsOf(await writeDeck(deckWith(HOSTILE), COLOURS))
})

describe('H20 to H25: names of all kinds', () => {
  it('stand letter for letter in titles, texts, tables and notes', () => {
    const [opening = '', picture = '', table = ''] = slidesOf(parts)
    expect(titleOf(opening)).toBe(SHOWN[0])
    expect(titleOf(picture)).toBe(SHOWN[1])
    expect(linesOf(table)).toEqual(['Tabel', ...SHOWN, 'Hoved', ...SHOWN.flatMap((each) => [each, each, 'under']), '3'])
    expect(linesOf(textOf(parts, 'ppt/notesSlides/notesSlide2.xml')).join('\n')).toContain(SHOWN.slice(0, 4).join('\n'))
  })

  it('make nothing that runs, and lead nowhere', () => {
    const xml = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name))
    expect(xml.length).toBeGreaterThan(25)
    expect(xml.filter((name) => /<script|<svg|hlinkClick|TargetMode/i.test(textOf(parts, name)))).toEqual([])
  })
})

it('refers only to parts that are there, and lists only those', () => {
  const relations = [...parts.keys()].filter((name) => name.endsWith('.rels'))
  const targets = relations.flatMap((name) => targetsOf(parts, name))
  expect(targets.length).toBeGreaterThan(20)
  expect(targets.filter((name) => !parts.has(name))).toEqual([])
  const types = textOf(parts, '[Content_Types].xml')
  const listed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name)
  expect(listed.filter((name) => !parts.has(name))).toEqual([])
  const endings = new Set([...types.matchAll(/Extension="(\w+)"/g)].map(([, ending = '']) => ending))
  const untyped = [...parts.keys()].filter((name) => name !== '[Content_Types].xml' && !listed.includes(name) && !endings.has(name.split('.').at(-1) ?? ''))
  expect(untyped).toEqual([])
})

it('is 16 to 9, in the language and the colours that it was given', () => {
  expect(textOf(parts, 'ppt/presentation.xml')).toContain('<p:sldSz cx="12192000" cy="6858000"')
  expect(slidesOf(parts).join('')).not.toContain('en-US')
  expect(textOf(parts, 'ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="2769AF"/></a:accent1>')
  expect(textOf(parts, 'ppt/theme/theme1.xml')).toContain('<a:latin typeface="Arial"/>')
  expect(slidesOf(parts)[2]).toContain('<a:latin typeface="IBM Plex Sans"')
})

it('tells a screen reader what each thing is: title, picture, headings of a table, and what only decorates', () => {
  const [, picture = '', table = ''] = slidesOf(parts)
  expect(picture).toContain('descr="&quot;&gt;&lt;svg onload=alert(1)&gt;"')
  expect(table).toContain('<a:tblPr firstRow="1"/>')
  expect(table.match(/<adec:decorative [^>]*val="1"\/>/g)).toHaveLength(1)
  const ids = [...table.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
  expect(ids).toHaveLength(6)
  expect(new Set(ids).size).toBe(ids.length)
})

test('the picture in it is the one that was given', () => {
  const [, relations = ''] = [1, 2].map((number) => `ppt/slides/_rels/slide${number}.xml.rels`)
  const image = targetsOf(parts, relations).find((name) => name.endsWith('.png'))
  expect(parts.get(image ?? '')).toEqual(PNG)
})
