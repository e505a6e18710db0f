import { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { binding, type VoucherCard } from '@domain/binding/contract'
import { relationWords } from '@domain/words'
import { Button, Card, Chip, connect, Empty, LoadMore, Notice, Row, say, Section, serverNow, useAct } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { timeWords, troubleWords, usePages } from '../../matter'
import { IssueForm } from './IssueForm'
import { stateWords, words } from '../words'
import '../binding.scss'

const api = connect(binding)

const noteOf = ({ relation, name, by, usedBy, expiresAt, state }: VoucherCard) => [
  relationWords[relation], name, words.issuedBy(by), usedBy && words.usedBy(usedBy), state === 'open' && words.good(timeWords(expiresAt, serverNow()))
].filter(Boolean).join(' · ')

/** Issues a code, and lists what was issued. */
export function Codes ({ estateId }: { estateId: string }) {
  const pages = usePages(after => api.codes(after === undefined ? {} : { after }))
  const act = useAct((_key, id: string) => api.revokeCode({ id }))
  usePullDownRefresh(() => { void pages.reload() })
  const takeBack = async (id: string) => {
    if (await act.run(id)) say(words.revokedNow)
    await pages.reload()
  }
  return <View>
    <IssueForm estateId={estateId} onIssued={pages.reload} />
    {act.error && <Notice tone='amber' icon='info'>{troubleWords(act.error)}</Notice>}
    <PageContent state={{ ...pages, error: troubleWords(pages.error) }} skeleton='list'>
      <Section title={words.codes}>
        {pages.items.length === 0 && <Empty title={words.noCodes} hint={words.noCodesHint} />}
        {pages.items.map(each => <Card key={each.id}><Row
          title={each.label} note={noteOf(each)} chip={<Chip tone={each.state === 'open' ? 'amber' : 'plain'}>{stateWords[each.state]}</Chip>}
          act={each.state === 'open' && <Button kind='quiet' small label={`${words.revoke}${each.label}`} onTap={() => takeBack(each.id)}>{words.revoke}</Button>} /></Card>)}
        {pages.foot !== 'end' && <LoadMore state={pages.foot} onMore={pages.more} />}
      </Section>
    </PageContent>
  </View>
}
