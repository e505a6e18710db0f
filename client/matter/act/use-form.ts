import type { InputName } from '@domain/matter/move'
import type { Step } from '@domain/matter/step'
import { refusalWords } from '@domain/refusal-words'
import { useState } from 'react'
import type { PickedPhoto } from '../../kit'
import { needs } from '../fields'
import { asksOf } from './asks'
import { ticketsOf } from './photo-tickets'
import type { Filled } from './use-move'

const required = refusalWords({ code: 'invalid', reason: 'required' })

/** What is being filled in for a step, and what is still missing. @param known what nobody has to be asked for */
export function useForm (step: Step, known: Filled) {
  const [filled, setFilled] = useState<Filled>(known)
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const [errors, setErrors] = useState<Partial<Record<InputName, string>>>({})

  const asks = asksOf(step).filter(({ name }) => known[name] === undefined && (needs[name]?.(filled) ?? true))
  const fill = (part: Filled) => {
    setFilled(before => ({ ...before, ...part }))
    setErrors(before => ({ ...before, ...Object.fromEntries(Object.keys(part).map(name => [name, undefined])) }))
  }
  /** @returns what to send, or nothing where something is missing: the fields then say so */
  const complete = (): Filled | undefined => {
    const tickets = ticketsOf(photos)
    const missing = asks.filter(({ name, must }) => must && (name === 'photos' ? photos.length === 0 : filled[name] === undefined))
    const found = { ...Object.fromEntries(missing.map(({ name }) => [name, required])), ...('wait' in tickets && { photos: tickets.wait }) }
    setErrors(found)
    if (Object.keys(found).length > 0 || 'wait' in tickets) return undefined
    return { ...filled, ...(tickets.tickets.length > 0 && { photos: tickets.tickets }) }
  }
  return { asks, filled, fill, photos, setPhotos, errors, complete }
}
