import { exportKinds, imports, type ExportKind } from '@domain/imports/contract'
import { kindTables } from '@domain/imports/kinds'
import { useState } from 'react'
import { connect, Field, Options } from '../../kit'
import type { Worker } from '../../desk/StaffPage'
import { words } from '../words'
import { TakeForm } from './TakeForm'

const api = connect(imports)
const kinds = exportKinds.map(key => ({ key, label: kindTables[key].title, note: kindTables[key].hint }))

/** Which of what is recorded. */
export function Take ({ me }: { me: Worker }) {
  const [kind, setKind] = useState<ExportKind>('register')
  return <>
    <Field label={words.what}><Options label={words.what} items={kinds} value={kind} onPick={setKind} /></Field>
    <TakeForm me={me} personal={kind === 'register'} take={(key, taking) => api.exportRows({ key, kind, ...taking })} />
  </>
}
