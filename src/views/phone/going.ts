import { currentHash, goTo, leaveTo } from '../../browser/address.ts'
import { hashOfPlace, type Layer, type Step } from './place.ts'

/** Goes to a step; Back leads back to where we are. */
export function goToStep(step: Step): void {
  goTo(hashOfPlace(currentHash(), { step, layer: null }))
}

/** Goes to a step as Back would, and leaves none of where we are behind it. */
export function leaveToStep(step: Step): void {
  leaveTo(hashOfPlace(currentHash(), { step, layer: null }))
}

/** Lays a question over a step; Back closes it. */
export function openLayer(step: Step, layer: Layer): void {
  goTo(hashOfPlace(currentHash(), { step, layer }))
}
