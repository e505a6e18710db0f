import type { Me } from '@domain/people/contract'
import { Options, Sheet } from '../kit'
import { words } from './words'

interface EstateSheetProps {
  open: boolean
  me: Me
  look: (estateId: string) => Promise<unknown>
  onClose: () => void
}

/** For whoever works for several estates of the company. */
export function EstateSheet ({ open, me, look, onClose }: EstateSheetProps) {
  const pick = async (estateId: string) => {
    await look(estateId)
    onClose()
  }
  return <Sheet open={open} title={words.chooseEstate} onClose={onClose}>
    <Options label={words.chooseEstate} items={me.estates.map(({ id, name }) => ({ key: id, label: name }))} value={me.estate?.id} onPick={pick} />
  </Sheet>
}
