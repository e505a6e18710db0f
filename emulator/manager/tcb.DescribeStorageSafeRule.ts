import type { ManagerAction } from './action'
import { initial } from './permission'

/** `storage.getStorageAcl()`. */
export const describeStorageSafeRule: ManagerAction = ({ cloud: { manifest } }) => ({ AclTag: manifest.storage ?? initial })
