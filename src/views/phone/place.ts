/** Where somebody is on the participants' page; a number is one of the picked components, from 0. */
export type Step = 'welcome' | 'about' | number | 'overview' | 'code'

/** A question laid over the step: whether to delete the answers, or to clear the page for the next person. */
export type Layer = 'erase' | 'next'

export interface Place {
  readonly step: Step
  readonly layer: Layer | null
}

// Addresses are read by people: they are in Danish, whatever the language of the page.
const STEPS = { about: 'om-dig', overview: 'oversigt', code: 'kode' } as const
const LAYERS = { erase: 'slet', next: 'ny' } as const
const [STEP, LAYER] = ['trin', 'vis']

/** @param count - how many components are picked */
export function readPlace(hash: string, count: number): Place {
  const values = new Map(parametersOf(hash).map((parameter) => [parameter.split('=')[0], parameter.split('=')[1] ?? '']))
  return { step: stepOf(values.get(STEP) ?? '', count), layer: keyOf(LAYERS, values.get(LAYER)) }
}

/** The address of a place in the same round: all of it but the place stays. */
export function hashOfPlace(hash: string, { step, layer }: Place): string {
  const round = parametersOf(hash).filter((parameter) => ![STEP, LAYER].includes(parameter.split('=')[0] ?? ''))
  return `#${[
    ...round,
    ...(step === 'welcome' ? [] : [`${STEP}=${typeof step === 'number' ? step + 1 : STEPS[step]}`]),
    ...(layer === null ? [] : [`${LAYER}=${LAYERS[layer]}`]),
  ].join('&')}`
}

/** What comes after a step, and before it; null beyond either end. */
export function nextStep(step: Step, count: number): Step | null {
  return stepAt(step, 1, count)
}

export function previousStep(step: Step, count: number): Step | null {
  return stepAt(step, -1, count)
}

function stepAt(step: Step, distance: number, count: number): Step | null {
  const components = Array.from({ length: count }, (_, index) => index)
  const steps: readonly Step[] = ['welcome', 'about', ...components, 'overview', 'code']
  return steps[steps.indexOf(step) + distance] ?? null
}

function stepOf(slug: string, count: number): Step {
  const position = /^\d{1,2}$/.test(slug) ? Number(slug) : 0
  if (position >= 1 && position <= count) return position - 1
  return keyOf(STEPS, slug) ?? 'welcome'
}

function keyOf<K extends string>(slugs: Readonly<Record<K, string>>, slug: string | undefined): K | null {
  const entries = Object.entries(slugs) as [K, string][]
  return entries.find(([, each]) => each === slug)?.[0] ?? null
}

function parametersOf(hash: string): readonly string[] {
  return hash
    .replace(/^#/, '')
    .split('&')
    .filter((parameter) => parameter !== '')
}
