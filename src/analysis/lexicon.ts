import { foldText } from '../model/textKey.ts'

/** In which respect words set two names apart when each has its own: whom, how old, where. */
export type Axis = 'age' | 'role' | 'gender' | 'place' | 'part' | 'length' | 'number'

/** What is known of a word; words of one meaning have one. */
export interface Meaning {
  readonly word: string
  /** 0 to 1: how much it tells of which intervention it is. */
  readonly weight: number
  readonly axes: readonly Axis[]
}

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
sparring konsultation supervision
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
familie
støttende
course program programme
group
support
ny nybagt`

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
kriminalitet`

/** Whom and where, by axis; words of one meaning on a line. */
const APART: Readonly<Record<Exclude<Axis, 'number'>, string>> = {
  age: `spædbarn spædbørn baby babyer nyfødt spæd
småbarn småbørn
skolebarn skolebørn
ung unge ungdom teenager teen teens
gravid gravide`,
  role: `forælder forældre parent parents parenting
mor mødre
far fædre
bedsteforældre
søskende
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
  length: `kort korte kortvarig
lang lange langvarig
dag
døgn`,
}

/** Words that stand on two axes: 'for unge' is not 'for forældre' either. */
const ALSO: Readonly<Record<string, Axis>> = { ung: 'role' }

const ENDINGS = ['ernes', 'erne', 'enes', 'ene', 'eren', 'ens', 'ers', 'ets', 'ende', 'en', 'er', 'et', 'es', 'e', 's']

const little = new Set(wordsIn(LITTLE))
const meanings = [
  ...entries(GENERIC, 0.25, []),
  ...entries(THEMES, 0.7, []),
  ...Object.entries(APART).flatMap(([axis, lines]) => entries(lines, 0.25, [axis as Axis])),
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
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= 4)
  return ending === undefined ? word : word.slice(0, -ending.length)
}

/** What is known of a folded word in any form; null when nothing is. */
export function meaningOf(word: string): Meaning | null {
  const stem = stemOf(word)
  // 'lær' is not 'lærer' without its ending.
  return byForm.get(word) ?? (stem === word ? undefined : byStem.get(stem)) ?? null
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
