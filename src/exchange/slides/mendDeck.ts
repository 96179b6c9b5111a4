import { unzip } from '../tables/unzip.ts'
import { zip } from '../tables/zip.ts'

declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }
declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string }

/** The name of what is there to be looked at only. */
export const DECORATION = 'Dekoration'

/** The colours that whoever goes on with the slides finds in their program. */
export interface DeckColours {
  readonly ground: string
  readonly ink: string
  readonly muted: string
  readonly panel: string
  /** Six of them. */
  readonly accents: readonly string[]
}

interface Mending {
  readonly language: string
  readonly colours: DeckColours
}

/**
 * Puts right what the writer of slides cannot say, or says wrongly: tables have headings, titles are titles, what only
 * decorates says so, shapes have numbers of their own, texts their language, the theme our colours, and nothing is listed
 * that is not there.
 */
export async function mendDeck(bytes: Uint8Array, mending: Mending): Promise<Uint8Array> {
  const unzipped = await unzip(bytes, { isWanted: () => true, limit: Infinity })
  if (!unzipped.ok) throw new Error('The slides just written cannot be read')
  const files = [...unzipped.value].filter(([name]) => !name.endsWith('/'))
  const names = new Set(files.map(([name]) => name))
  const mended = files.map(([name, content]) => {
    const mend = mendingOf(name, names, mending)
    return [name, mend === null ? content : new TextEncoder().encode(mend(new TextDecoder().decode(content)))] as const
  })
  return zip(new Map(mended), true)
}

/** What is to be done with the text of one part; null for nothing. */
function mendingOf(name: string, names: ReadonlySet<string>, { language, colours }: Mending): ((xml: string) => string) | null {
  if (name === '[Content_Types].xml') return (xml) => withoutAbsent(xml, names)
  if (name === 'ppt/theme/theme1.xml') return (xml) => withColours(xml, colours)
  if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) return (xml) => inParagraphs(inLanguage(xml, language))
  if (/^ppt\/(?:slides|slideLayouts)\/[^/]+\.xml$/.test(name)) return (xml) => mendSlide(inLanguage(xml, language))
  return null
}

function withoutAbsent(xml: string, names: ReadonlySet<string>): string {
  return xml.replaceAll(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) => (names.has(part) ? whole : ''))
}

function mendSlide(xml: string): string {
  let last = 0
  return xml
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll('" pitchFamily="34" charset="0"/>', `" panose="${PANOSE}" pitchFamily="34" charset="0"/>`)
    .replaceAll(/<p:ph\s[^>]*type="title"[^>]*\/>/g, '<p:ph type="title"/>')
    .replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(last += 1)}"`)
    .replaceAll(new RegExp(`(<p:cNvPr id="\\d+" name="${DECORATION}">)(?=</p:cNvPr>)`, 'g'), `$1${IS_DECORATIVE}`)
}

/** What our face looks like, for a program that has to find another one: as IBM Plex Sans says of itself in its OS/2 table. */
const PANOSE = '020B0503050203000203'

/** @see MS-ODRAWXML 2.8.1, decorative */
const IS_DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** The lines of a note, which come as line breaks in one paragraph. */
function inParagraphs(xml: string): string {
  return xml.replaceAll(/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(?:<a:endParaRPr[^>]*\/>)?<\/a:p>/g, (_, look: string, text: string) =>
    text.split(/[\r\n]+/).map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`).join(''),
  )
}

function inLanguage(xml: string, language: string): string {
  return xml.replaceAll('lang="en-US"', `lang="${language}"`).replaceAll(/ altLang="[^"]*"/g, '')
}

function withColours(xml: string, { ground, ink, muted, panel, accents }: DeckColours): string {
  const named = [
    ['dk1', ink],
    ['lt1', ground],
    ['dk2', muted],
    ['lt2', panel],
    ...accents.map((accent, index) => [`accent${index + 1}`, accent] as const),
    ['hlink', accents[0] ?? ink],
    ['folHlink', muted],
  ] as const
  const scheme = named.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour.replace('#', '').toUpperCase()}"/></a:${name}>`)
  return xml.replace(/<a:clrScheme .*?<\/a:clrScheme>/s, `<a:clrScheme name="Komponentcirklen">${scheme.join('')}</a:clrScheme>`)
}
