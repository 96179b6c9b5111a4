import { grouped } from '../model/grouped.ts'
import { foldText } from '../model/textKey.ts'

/**
 * In which respect words set two names apart when each has its own: whom, how old, where. 'about' does so when only one
 * has such a word: supervision of plejefamilier is not plejefamilier.
 */
export type Axis = 'age' | 'role' | 'gender' | 'place' | 'part' | 'length' | 'number' | 'about' | 'family'

/** What is known of a word; words of one meaning have one. */
export interface Meaning {
  readonly word: string
  /** 0 to 1: how much it tells of which intervention it is. */
  readonly weight: number
  readonly axes: readonly Axis[]
}

/** How much words tell of which intervention a name names, 0 to 1. Our own judgement. */
export const WEIGHTS = { form: 0.25, common: 0.5, theme: 0.7, name: 1 } as const

/** Little words, with no meaning of their own in a name. */
const LITTLE = `og i for til med af på hos ved den det de en et der som fra om efter under over uden mellem eller samt vores
 sin sine min mit the of and in with to a an`

/** What says little: the form, the organisation, common adjectives. One line per meaning. */
const GENERIC = `gruppe gruppen grupper hold gruppeforløb
forløb program projekt
kursus kurser kurset undervisning
indsats foranstaltning
tilbud tilbuddet tilbuddene
støtte hjælp
vejledning rådgivning vejleder rådgiver
samtale samtaler
behandling terapi behandler terapeut
træning
møde møder
besøg
team
café cafe
netværk
ordning
konsulent
samarbejde
opgave
metode model
aktivitet
frivillig
forebyggende forebyggelse tidlig
åben
individuel
særlig ekstra
afdeling enhed center forvaltning kommune kommunal
ppr
sundhedspleje sundhedsplejerske
familiehus
danmark dansk
hjem hjemme
år årig årige
problem vanskelighed udfordring
sygdom syg syge
støttende
course program programme
group
support
ny nye nyt nybagt nybagte`

/** What many interventions are about: it tells something, but not which of them it is. */
const THEMES = `angst ængstelig bekymring anxiety
sorg sørgende grief
skilsmisse samlivsbrud divorce
misbrug rusmiddel alkohol stofmisbrug
fravær skolefravær skolevægring
vrede aggression
mobning mobberi
ensom ensomhed
trivsel
adhd
autisme asf
mentor
tilknytning
overvægt
selvværd
kriminalitet
søskende
bedsteforælder bedsteforældre
psykolog psykologisk
logoped talepædagog
socialrådgiver
fysioterapeut
ergoterapeut`

/** Words of every day, in names of all kinds. */
const COMMON = `klar
sund sundhed
god godt gode bedre
stærk styrk
tryg
glad
aktiv
fast
fælles fællesskab sammen
hverdag
vej
liv
rolig ro
stor store
lille små`

/** Whom and where, by axis; words of one meaning on a line. */
const APART: Readonly<Record<Exclude<Axis, 'number'>, string>> = {
  age: `spædbarn spædbørn baby babyer nyfødt spæd
småbarn småbørn
skolebarn skolebørn
ung unge ungdom teenager teenagere teenage teen teens
gravid gravide`,
  family: `familie familier`,
  role: `forælder forældre parent parents parenting
mor mødre
far fædre
lærer
pædagog
medarbejder personale fagperson fagprofessionel
barn barnet børn børnene elev child children`,
  gender: `pige piger kvinde kvinder
dreng drenge mand mænd`,
  place: `dagtilbud børnehave vuggestue dagpleje daginstitution
skole klasse school
sfo fritidshjem
klub fritidsklub
indskoling
mellemtrin
udskoling
ungdomsuddannelse`,
  part: `nord nordby nordbyen norddistrikt
syd sydby sydbyen syddistrikt
øst østby østbyen østdistrikt
vest vestby vestbyen vestdistrikt
midt midtby midtbyen midtdistrikt`,
  about: `sparring konsultation supervision
uddannelse efteruddannelse kompetenceudvikling opkvalificering oplæring
visitation
evaluering
efterværn opfølgning
udredning undersøgelse screening`,
  length: `kort korte kortvarig
lang lange langvarig
dag
døgn`,
}

/** Words that stand on two axes: 'for unge' is not 'for forældre' either. */
const ALSO: Readonly<Record<string, Axis>> = { ung: 'role' }

/** The longest first. */
const ENDINGS = ['ernes', 'erne', 'enes', 'ene', 'ligt', 'lige', 'eren', 'ens', 'ers', 'ets', 'ende', 'lig', 'ede', 'ere', 'en', 'er', 'et', 'es', 'e', 's']
const endingsBy = grouped(ENDINGS, (ending) => ending.at(-1) ?? '')

const little = new Set(wordsIn(LITTLE))
const meanings = [
  ...entries(GENERIC, WEIGHTS.form, []),
  ...entries(COMMON, WEIGHTS.common, []),
  ...entries(THEMES, WEIGHTS.theme, []),
  ...Object.entries(APART).flatMap(([axis, lines]) => entries(lines, WEIGHTS.form, [axis as Axis])),
]
const byForm = new Map(meanings)
const byStem = new Map(meanings.map(([form, meaning]) => [stemOf(form), meaning]))

/** Whether a folded word has no meaning of its own. */
export function isLittle(word: string): boolean {
  return little.has(word)
}

/** A folded word without its ending, so that 'skoler', 'skolen' and 'skole' are one: crude, but alike for all. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word
  const ending = endingsBy.get(word.at(-1) ?? '')?.find((each) => word.length - each.length >= 4 && word.endsWith(each))
  const neuter = word.length > 5 && word.endsWith('t') ? 't' : ''
  const bare = word.slice(0, word.length - (ending ?? neuter).length)
  // 'bussen' is 'bus', and 'bus' is no genitive; both end up without the s.
  const single = isDoubled(bare) ? bare.slice(0, -1) : bare
  return single.length > 4 && single.endsWith('s') ? single.slice(0, -1) : single
}

function isDoubled(word: string): boolean {
  const last = word.at(-1) ?? ''
  return last === word.at(-2) && 'bcdfgklmnprst'.includes(last)
}

/** What is known of a folded word in any form; null when nothing is. */
export function meaningOf(word: string): Meaning | null {
  const stem = stemOf(word)
  // 'lær' is not 'lærer' without its ending.
  return byForm.get(word) ?? (stem === word ? undefined : byStem.get(stem)) ?? null
}

/** What the first half of a compound means: in its plain form, with or without the s or e that binds it. */
export function meaningOfHead(head: string): Meaning | null {
  const bound = /[^e]s$|ne$/.test(head) ? byForm.get(head.slice(0, -1)) : undefined
  return byForm.get(head) ?? bound ?? null
}

function entries(lines: string, weight: number, axes: readonly Axis[]): readonly (readonly [string, Meaning])[] {
  return lines.split('\n').flatMap((line) => {
    const words = wordsIn(line)
    const word = words[0] ?? ''
    const also = ALSO[word]
    const meaning = { word, weight, axes: also === undefined ? axes : [...axes, also] }
    return words.map((each) => [each, meaning] as const)
  })
}

function wordsIn(text: string): readonly string[] {
  return foldText(text).split(' ')
}
