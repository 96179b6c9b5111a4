// A made-up list as large as a municipality's, the same at every run: methods, own names, sister schools, slips of the finger.
import { builtInLists, builtInMethods } from '../src/framework/catalogue.ts'
import { builtInFramework } from '../src/framework/framework.ts'
import { newIntervention, type Intervention } from '../src/model/intervention.ts'

const ADMINISTRATIONS = [
  { name: 'Børn og Læring', units: ['PPR', 'Bakkeskolen', 'Søskolen', 'Nordskolen', 'Børnehaven Solsikken', 'Dagtilbud', 'SFO Nord'] },
  { name: 'Social og Familie', units: ['Familiehuset', 'Ungeteamet', 'Plejefamilieteamet', 'Myndighed', 'Frivilligcentret'] },
  { name: 'Sundhed og Kultur', units: ['Sundhedsplejen', 'Tandplejen', 'Bibliotek Nord', 'Bibliotek Syd', 'Kultur og Fritid'] },
  { name: 'Job og Uddannelse', units: ['Ungeindsatsen', 'Jobcentret', 'Ungdomsskolen'] },
] as const

const FORMS = ['gruppe', 'forløb', 'kursus', 'café', 'samtaler', 'vejledning', 'netværk', 'klub', 'indsats', 'tilbud', 'team']
const PEOPLE = ['børn', 'unge', 'forældre', 'mødre', 'fædre', 'familier', 'småbørn', 'søskende', 'gravide', 'skolebørn', 'lærere']
const SYLLABLES = ['so', 'li', 'bra', 'ke', 'no', 'ri', 'ta', 'mu', 'le', 'fy', 'ha', 'vi', 'dro', 'sne', 'gla', 'po', 'ku', 'stje']
const TOPICS = `angst sorg skilsmisse misbrug skolefravær vrede mobning ensomhed trivsel ADHD autisme søvn kost motorik sprog
 lektie leg natur musik krop tilknytning amning skærm venskab konflikt overgang fritid sommer ferie selvværd teater madlavning
 svømning cykel læsning matematik tosprog syn hørelse traume flugt vold spil rygning alkohol økonomi bolig job uddannelse`.split(/\s+/)

/** @param size - how many interventions, with ids 'n-0' and on */
export function largeCatalogue(size: number, seed = 1): readonly Intervention[] {
  const pick = picker(seed)
  return Array.from({ length: size }, (_, index) => anIntervention(`n-${index}`, pick))
}

type Pick = <T>(items: readonly T[]) => T

function anIntervention(id: string, pick: Pick): Intervention {
  const administration = pick(ADMINISTRATIONS)
  const method = pick(EIGHT) < 2 ? pick(builtInMethods) : null
  const name = method === null ? ownName(pick) : nameByMethod(method, pick)
  return {
    ...newIntervention(id, pick(EIGHT) === 0 ? mistyped(name, pick) : name, pick(builtInFramework.ladder).id),
    method: method !== null && pick(EIGHT) < 5 ? method.name : '',
    administration: administration.name,
    unit: pick(administration.units),
    prevention: pick(builtInFramework.prevention),
    type: pick(builtInLists.types),
    area: pick(builtInLists.areas),
    ages: [pick(builtInLists.ages), pick(builtInLists.ages)],
    targetGroups: [pick(builtInLists.targetGroups)],
    theme: pick(EIGHT) < 6 ? pick(builtInLists.themes) : null,
  }
}

function ownName(pick: Pick): string {
  const [topic, form, people] = [pick(TOPICS), pick(FORMS), pick(PEOPLE)]
  const madeUp = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES)
  return pick([
    `${topic}${form}`,
    `${form} om ${topic} for ${people}`,
    `${people} og ${topic}`,
    `${madeUp} – ${form} for ${people}`,
    `Projekt ${madeUp} ${madeUp.slice(0, 3)}`,
    `${topic} og ${pick(TOPICS)} i ${pick(['klassen', 'hjemmet', 'klubben', 'børnehaven'])}`,
    `${madeUp}${form}`,
  ])
}

function nameByMethod({ name, aliases }: (typeof builtInMethods)[number], pick: Pick): string {
  const called = pick([name, name.replaceAll(' ', ''), name.toUpperCase(), ...aliases])
  return pick([called, `${called}-${pick(FORMS)}`, `${called} for ${pick(PEOPLE)}`, `${pick(FORMS)}: ${called}`])
}

function mistyped(name: string, pick: Pick): string {
  const place = pick(Array.from(name, (_, index) => index))
  return name.slice(0, place) + name.slice(place + 1)
}

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** Mulberry32. */
function picker(seed: number): Pick {
  let state = seed
  return (items) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    return items[Math.floor(share * items.length)] as (typeof items)[number]
  }
}
