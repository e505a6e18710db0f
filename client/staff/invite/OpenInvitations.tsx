import { staff, type OpenInvitation } from '@domain/staff/contract'
import { roleWords } from '@domain/words'
import { ask, Button, Card, connect, Empty, Face, Notice, Row, say, Section, serverNow, useAct } from '../../kit'
import { timeWords, troubleWords } from '../../matter'
import { invitingWords as words } from '../words'

const api = connect(staff)

/** Who has not accepted yet; each can be taken back. */
export function OpenInvitations ({ invitations, onRevoked }: { invitations: readonly OpenInvitation[], onRevoked: () => Promise<unknown> }) {
  const act = useAct((_key, id: string) => api.revoke({ id }))
  const revoke = async ({ id, name }: OpenInvitation) => {
    if (!await ask({ title: words.sure(name), danger: true })) return
    if (await act.run(id)) say(words.revoked)
    await onRevoked()
  }
  const noteOf = ({ roles, department, invitedByName, expiresAt }: OpenInvitation) =>
    [department, roles.map(role => roleWords[role]).join('、'), words.by(invitedByName), words.until(timeWords(expiresAt, serverNow()))].join(' · ')
  return <Section title={words.open}>
    {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
    {invitations.length === 0 && <Empty title={words.none} />}
    {invitations.length > 0 && <Card>{invitations.map(each => <Row
      key={each.id} lead={<Face name={each.name} />} title={each.name} note={noteOf(each)}
      act={<Button kind='quiet' small label={words.revokeOf(each.name)} onTap={() => revoke(each)}>{words.revoke}</Button>} />)}</Card>}
  </Section>
}
