import { bucketOf } from '../storage/paths'
import type { ManagerAction } from './action'

const Region = 'ap-shanghai'

/** What manager-node asks before everything else: which database, bucket and namespace belong to the environment. */
export const describeEnvInfo: ManagerAction = ({ cloud: { envId } }) => ({
  EnvInfo: {
    EnvBaseInfo: {
      EnvId: envId,
      Alias: envId,
      Status: 'NORMAL',
      Source: 'miniapp',
      Region,
      Databases: [{ InstanceId: 'tnt-local', Status: 'RUNNING', Region }],
      Storages: [{ Bucket: bucketOf(envId), Region, CdnDomain: `${bucketOf(envId)}.tcb.qcloud.la`, AppId: '1300000000' }],
      Functions: [{ Namespace: envId, Region }],
      LogServices: [],
    },
  },
})
