import { Field, Options, TextField } from '../../kit'
import { words } from '../words'
import type { Draft } from './draft'
import type { PartProps } from './part'

/** For which home, and who does it. */
export function Who ({ draft: { premisesId, contractor }, keep, homes }: PartProps) {
  const change = (part: Partial<Draft['contractor']>) => keep({ contractor: { ...contractor, ...part } })
  return <>
    <Field label={words.home}><Options label={words.home} items={homes.map(each => ({ key: each.premisesId, label: each.label }))} value={premisesId} onPick={picked => keep({ premisesId: picked, works: [] })} /></Field>
    <TextField label={words.contractor} value={contractor.name} maxLength={60} onChange={name => change({ name })} />
    <TextField label={words.licenceNo} value={contractor.licenceNo} maxLength={18} onChange={licenceNo => change({ licenceNo })} />
    <TextField label={words.inCharge} value={contractor.personInCharge} maxLength={30} onChange={personInCharge => change({ personInCharge })} />
    <TextField label={words.phone} type='number' value={contractor.phone} maxLength={13} onChange={phone => change({ phone })} />
  </>
}
