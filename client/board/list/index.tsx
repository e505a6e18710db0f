import Taro, { useRouter } from '@tarojs/taro'
import { matterContract, type ViewName } from '@domain/matter/contract'
import type { Kind, Mark } from '@domain/matter/matter'
import { pageOf } from '@domain/matter/page-of'
import { StaffPage } from '../../desk/StaffPage'
import { MatterList } from '../../desk/list/MatterList'
import { connect } from '../../kit'
import { words } from '../words'

const api = connect(matterContract)
const pageLength = 20

/** The matters behind a figure of the board. */
export default function BoardListPage () {
  const { title = '', view = 'openNow', kind, zoneId, clerkId, vendorId, mark } = useRouter().params
  const wanted = { view: view as ViewName, ...(kind && { kind: kind as Kind }), ...(zoneId && { zoneId }), ...(clerkId && { clerkId }), ...(vendorId && { vendorId }), ...(mark && { mark: mark as Mark }) }
  return <StaffPage title={decodeURIComponent(title) || words.title} by='seeBoard'>{me => <MatterList
    me={me} empty={{ picture: 'empty', title: words.nothing, hint: words.nothingHint }} onChoose={({ id, kind: found }) => Taro.navigateTo({ url: pageOf(id, found) })}
    ask={after => api.list({ ...wanted, limit: pageLength, ...(after !== undefined && { after }) })} />}</StaffPage>
}
