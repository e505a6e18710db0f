import type { Kind } from '@domain/matter/matter'
import type { IconName, Tone } from '../kit'

/** How each kind is pictured wherever residents choose one. */
export const kindPictures: Record<Kind, { icon: IconName, tone: Tone }> = {
  repair: { icon: 'tap', tone: 'jade' },
  issue: { icon: 'pin', tone: 'sky' },
  complaint: { icon: 'complain', tone: 'cinnabar' },
  assistance: { icon: 'hands', tone: 'amber' },
  inquiry: { icon: 'question', tone: 'jade' },
  suggestion: { icon: 'bulb', tone: 'amber' },
  coordination: { icon: 'people', tone: 'sky' },
  homeVisit: { icon: 'heart', tone: 'jade' },
  renovation: { icon: 'paint', tone: 'amber' },
  moveIn: { icon: 'door', tone: 'jade' },
  moveOut: { icon: 'box', tone: 'sky' },
  keyCustody: { icon: 'key', tone: 'amber' }
}
