import { isStaffRole } from '@domain/people/role'
import { staff } from '@domain/staff/contract'
import { roleWords } from '@domain/words'
import { Button, Card, connect, Icon, Notice, Row, say, Section, serverNow, useAct, useCall } from '../../kit'
import { goDesk, goHome } from '../../lobby/routes'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords } from '../../matter'
import { acceptingWords as words } from '../words'

const api = connect(staff)

interface OfferProps {
  token: string
  /** From now on this phone looks at the estate it works for. */
  look: (estateId: string) => Promise<unknown>
  onOther: () => void
}

/** What one is invited to, and the one tap that accepts it. */
export function Offer ({ token, look, onOther }: OfferProps) {
  const call = useCall(() => api.invitation({ token }), [token])
  const act = useAct(() => api.accept({ token }))
  const accept = async () => {
    const joined = await act.run(undefined)
    if (!joined) return
    await look(joined.estateId)
    say(words.done)
    await (joined.roles.some(isStaffRole) ? goDesk() : goHome())
  }
  const offer = call.data
  const refused = call.refused && { picture: 'failed' as const, title: troubleWords(call.error) ?? '', action: words.other, onAction: onOther }
  return <PageContent state={{ ...call, data: offer ?? (refused ? true : undefined), error: refused ? undefined : troubleWords(call.error), empty: refused }} skeleton='detail'>
    {offer && <>
      <Section title={offer.roles.some(isStaffRole) ? words.invites(offer.estateName) : words.invitesCrew(offer.estateName)}>
        <Card>
          <Row lead={<Icon name='person' tone='jade' washed />} title={offer.name} note={words.name} />
          <Row lead={<Icon name='people' tone='jade' washed />} title={offer.department} note={offer.roles.some(isStaffRole) ? words.department : words.company} />
          <Row lead={<Icon name='key' tone='jade' washed />} title={offer.roles.map(role => roleWords[role]).join('、')} note={words.roles} />
          <Row lead={<Icon name='clock' tone='jade' washed />} title={words.until(timeWords(offer.expiresAt, serverNow()))} note={words.by(offer.invitedByName)} />
        </Card>
      </Section>
      {act.error && <Notice tone='cinnabar' icon='alert'>{troubleWords(act.error)}</Notice>}
      <Button busy={act.busy} onTap={accept}>{words.accept(offer.name)}</Button>
      <Notice tone='plain'>{words.notMe}</Notice>
    </>}
  </PageContent>
}
