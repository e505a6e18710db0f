import { useRouter } from '@tarojs/taro'
import { activity } from '@domain/activity/contract'
import { StaffPage } from '../../desk/StaffPage'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { WriteForm } from './WriteForm'

const api = connect(activity)

/** 写活动: a new one, or a draft to go on with. */
export default function WritePage () {
  const { id } = useRouter().params
  const call = useCall(async () => id === undefined ? { draft: undefined } : { draft: await api.draft({ id }) }, [id])
  return <StaffPage title={words.write} by='keepActivities'>{me => <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {call.data && <WriteForm me={me} draft={call.data.draft} />}
  </PageContent>}</StaffPage>
}
