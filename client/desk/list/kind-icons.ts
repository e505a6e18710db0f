import type { Kind } from '@domain/matter/matter'
import type { IconName } from '../../kit'

/** In place of the ring where no promise is running. */
export const kindIcons: Record<Kind, IconName> = {
  repair: 'tap', issue: 'pin', complaint: 'complain', assistance: 'hands', suggestion: 'bulb', inquiry: 'question', coordination: 'people', homeVisit: 'door'
}
