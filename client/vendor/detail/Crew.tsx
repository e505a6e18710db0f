import { vendor } from '@domain/vendor/contract'
import type { CrewMember } from '@domain/vendor/vendor'
import type { VendorView } from '@domain/vendor/view'
import { useState } from 'react'
import { Button, Card, connect, Face, Notice, Row, say, Section, Sheet, TextField, useAct } from '../../kit'
import { troubleWords } from '../../matter'
import { OpenInvitations } from '../../staff/invite/OpenInvitations'
import { goInviteCrew } from '../routes'
import { words } from '../words'

const api = connect(vendor)

/** Everyone who works for it, and the codes that nobody has used yet. */
export function Crew ({ vendor: { id, name, crew, invitations }, keeps, onChanged }: { vendor: VendorView, keeps: boolean, onChanged: () => Promise<unknown> }) {
  const [leaving, setLeaving] = useState<CrewMember>(), [reason, setReason] = useState('')
  const act = useAct((_key, { personId }: CrewMember) => api.remove({ id, personId, reason: reason.trim() }))
  const remove = async (member: CrewMember) => {
    if (!await act.run(member)) return
    say(words.saved)
    setLeaving(undefined)
    setReason('')
    await onChanged()
  }
  return <Section title={words.crew}>
    <Card>
      {crew.length === 0 && <Row title={words.noCrew} note={words.noCrewHint} />}
      {crew.map(each => <Row key={each.personId} lead={<Face name={each.name} />} title={each.name} act={keeps && <Button kind='quiet' small label={words.removeOf(each.name)} onTap={() => setLeaving(each)}>{words.remove}</Button>} />)}
    </Card>
    {keeps && <Button kind='ghost' icon='plus' onTap={() => goInviteCrew(id, name)}>{words.invite}</Button>}
    {keeps && invitations.length > 0 && <OpenInvitations invitations={invitations} onRevoked={onChanged} />}
    {leaving && <Sheet open title={words.removeOf(leaving.name)} onClose={() => setLeaving(undefined)} footer={<Button kind='danger' busy={act.busy} disabled={reason.trim().length < 2} onTap={() => remove(leaving)}>{words.remove}</Button>}>
      <Notice tone='amber' icon='info'>{words.removeNote(leaving.name)}</Notice>
      <TextField label={words.why} maxLength={200} value={reason} onChange={setReason} />
      {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error) ?? ''}</Notice>}
    </Sheet>}
  </Section>
}
