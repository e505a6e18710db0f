import { useRouter } from '@tarojs/taro'
import { vendor } from '@domain/vendor/contract'
import { useState } from 'react'
import { StaffPage, type Worker } from '../../desk/StaffPage'
import { connect, useCall } from '../../kit'
import { PageContent } from '../../kit/page/PageContent'
import { troubleWords } from '../../matter'
import { words } from '../words'
import { WriteForm } from './WriteForm'

const api = connect(vendor)

function Write ({ me, id }: { me: Worker, id: string | undefined }) {
  const call = useCall(async () => id === undefined ? { vendor: undefined } : { vendor: await api.get({ id }) }, [id])
  const [version, setVersion] = useState(0)
  const fresh = async () => { await call.reload(); setVersion(before => before + 1) }
  return <PageContent skeleton='detail' state={{ ...call, error: troubleWords(call.error) }}>
    {call.data && <WriteForm key={version} me={me} vendor={call.data.vendor} onFresh={fresh} />}
  </PageContent>
}

/** 服务商资料: a new company, or one that changes. */
export default function WriteVendor () {
  const { id } = useRouter().params
  return <StaffPage title={id === undefined ? words.add : words.edit} by='keepVendors'>{me => <Write me={me} id={id} />}</StaffPage>
}
