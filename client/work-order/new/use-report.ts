import type { WorkKind } from '@domain/matter/matter'
import { workOrder } from '@domain/work-order/contract'
import { useEffect, useRef, useState } from 'react'
import { connect, say, useAct, type PickedPhoto, type Recording } from '../../kit'
import { fieldOf, sendVoice, troubleWords } from '../../matter'
import { ticketsOf } from '../../matter/act/photo-tickets'
import { missing, textOf, type Errors, type Filled } from './check'

const api = connect(workOrder)

/** A report on its way: checked here first, sent once, its voice note uploaded once even where sending has to be repeated. @param from what it is asked for from: an offer of the catalogue, the work that is complained of */
export function useReport (kind: WorkKind, from: { offerId?: string, aboutId?: string }) {
  const [photos, setPhotos] = useState<PickedPhoto[]>([])
  const [voice, setVoice] = useState<Recording>()
  const [errors, setErrors] = useState<Errors>({})
  const uploaded = useRef<{ path: string, ticket: string }>()

  const voiceTicket = async (note: Recording) => {
    if (uploaded.current?.path !== note.path) uploaded.current = { path: note.path, ticket: await sendVoice(note) }
    return uploaded.current.ticket
  }
  const act = useAct(async (key, { filled, tickets }: { filled: Filled, tickets: string[] }) => {
    const { draft: { wishedFrom, wishedUntil, entry }, category, place } = filled
    return api.submit({
      key, kind, categoryId: category!.id, text: textOf(filled), photos: tickets, place: place!,
      ...(voice && { voice: await voiceTicket(voice) }), ...(wishedFrom !== undefined && { wishedFrom, wishedUntil }), ...(entry && { entry }), ...from
    })
  })
  const send = async (filled: Filled) => {
    const tickets = ticketsOf(photos)
    const found: Errors = { ...missing(filled), ...('wait' in tickets && { photos: tickets.wait }) }
    setErrors(found)
    const [first] = Object.values(found)
    if (first !== undefined) say(first)
    if ('wait' in tickets || first !== undefined) return undefined
    return act.run({ filled, tickets: tickets.tickets })
  }
  const refused = fieldOf(act.error), trouble = troubleWords(act.error)
  useEffect(() => {
    if (trouble !== undefined) say(trouble)
  }, [act.error, trouble])
  return { photos, setPhotos, voice, setVoice, send, busy: act.busy, trouble, errors: refused !== undefined && trouble !== undefined ? { ...errors, [refused]: trouble } : errors }
}
