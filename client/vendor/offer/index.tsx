import { useRouter } from '@tarojs/taro'
import { vendor } from '@domain/vendor/contract'
import { StaffPage, type Worker } from '../../desk/StaffPage'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { offerWords as words } from '../words'
import { OfferForm } from './OfferForm'

const api = connect(vendor)

function Write ({ me, id }: { me: Worker, id: string | undefined }) {
  const call = useCall(async () => ({ offer: id === undefined ? undefined : (await api.offers({})).find(each => each.id === id) }), [id])
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {call.data && <OfferForm key={call.data.offer?.rev} me={me} offer={call.data.offer} />}
  </PageContent>
}

/** 目录项: something new in the catalogue, or something that changes. */
export default function WriteOffer () {
  const { id } = useRouter().params
  return <StaffPage title={id === undefined ? words.add : words.title} by='keepVendors'>{me => <Write me={me} id={id} />}</StaffPage>
}
