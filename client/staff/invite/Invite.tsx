import { staff, type NewInvitation } from '@domain/staff/contract'
import { useState } from 'react'
import type { Worker } from '../../desk/StaffPage'
import { Button, connect, Notice, TextField, useAct, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { together } from '../../matter'
import { blank, rowOf, type Draft } from '../row/draft'
import { RowForm } from '../row/RowForm'
import { useDraft } from '../row/use-draft'
import { invitingWords, words } from '../words'
import { Code } from './Code'
import { OpenInvitations } from './OpenInvitations'

const api = connect(staff)

interface FormProps extends Pick<Parameters<typeof RowForm>[0], 'me' | 'staff'> { onMade: (made: NewInvitation) => void }

function Form ({ me, staff: all, onMade }: FormProps) {
  const act = useAct((key, draft: Draft) => api.invite({ key, name: draft.name.trim(), ...rowOf(draft) }))
  const { draft, fill, at, trouble, ready } = useDraft(() => blank(me.who.id), act.error)
  const make = async () => {
    if (!ready()) return
    const made = await act.run(draft)
    if (made) onMade(made)
  }
  return <>
    <TextField label={words.name} hint={words.nameHint} value={draft.name} onChange={name => fill({ name })} maxLength={20} error={at('name')} />
    <RowForm me={me} staff={all} draft={draft} fill={fill} at={at} />
    {trouble && <Notice tone='cinnabar' icon='alert'>{trouble}</Notice>}
    <Button busy={act.busy} onTap={make}>{invitingWords.make}</Button>
  </>
}

/** Who is invited and as what; then the code for them, which is shown once. */
export function Invite ({ me }: { me: Worker }) {
  const all = useCall(() => api.list({})), open = useCall(() => api.invitations({}))
  const [made, setMade] = useState<NewInvitation>()
  const show = async (invitation: NewInvitation | undefined) => { setMade(invitation); await open.reload() }
  return <PageContent state={together(all, open)} skeleton='list'>
    {made ? <Code invitation={made} onAnother={() => show(undefined)} /> : <Form me={me} staff={all.data ?? []} onMade={show} />}
    <OpenInvitations invitations={open.data ?? []} onRevoked={open.reload} />
  </PageContent>
}
