import { billSheetWords, type BillSheet } from '@domain/billing/sheet'
import { imports } from '@domain/imports/contract'
import { useState } from 'react'
import type { Worker } from '../desk/StaffPage'
import { TakeForm } from '../imports/take/TakeForm'
import { Button, connect, Sheet } from '../kit'
import { words } from './words'

const api = connect(imports)

interface TakeSheetProps { me: Worker, kind: BillSheet, /** Of bills: the month. */ period?: string }

/** The way to a sheet of bills: of a month, or of what is owed and by whom. Only the latter has numbers of people in it. */
export function TakeSheet ({ me, kind, period }: TakeSheetProps) {
  const [open, setOpen] = useState(false)
  return <>
    <Button kind='ghost' icon='download' onTap={() => setOpen(true)}>{words.takeSheet(billSheetWords[kind])}</Button>
    <Sheet open={open} title={words.takeSheet(billSheetWords[kind])} onClose={() => setOpen(false)}>
      <TakeForm me={me} personal={kind === 'arrears'} take={(key, taking) => api.exportMoney({ key, kind, ...(period !== undefined && { period }), ...taking })} />
    </Sheet>
  </>
}
