import { useRouter } from '@tarojs/taro'
import { vendor } from '@domain/vendor/contract'
import type { NewInvitation } from '@domain/staff/contract'
import { useState } from 'react'
import { StaffPage } from '../../desk/StaffPage'
import { Button, connect, Notice, TextField, useAct } from '../../kit'
import { fieldOf, troubleWords } from '../../matter'
import { Code } from '../../staff/invite/Code'
import { words } from '../words'

const api = connect(vendor)

function Invite ({ id, company }: { id: string, company: string }) {
  const [name, setName] = useState(''), [made, setMade] = useState<NewInvitation>()
  const act = useAct(key => api.invite({ key, id, name: name.trim() }))
  const make = async () => { const invitation = await act.run(undefined); if (invitation) setMade(invitation) }
  if (made) return <Code invitation={made} onAnother={() => { setMade(undefined); setName('') }} />
  const isOfName = fieldOf(act.error) === 'name'
  return <>
    <Notice tone='sky' icon='info'>{words.forWhom(company)}</Notice>
    <TextField label={words.personName} hint={words.personHint} maxLength={20} value={name} onChange={setName} error={isOfName ? troubleWords(act.error) : undefined} />
    {act.error && !isOfName && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    <Button busy={act.busy} disabled={name.trim().length < 2} onTap={make}>{words.make}</Button>
  </>
}

/** 邀请服务商人员: a code for one person, shown once. */
export default function InviteCrew () {
  const { id = '', name = '' } = useRouter().params
  return <StaffPage title={words.invite} by='keepVendors'>{() => <Invite id={id} company={decodeURIComponent(name)} />}</StaffPage>
}
