/** The manager API of CloudBase, or of a local cloud. */
import { readFile } from 'node:fs/promises'
import CloudBase from '@cloudbase/manager-node'
import COS from 'cos-nodejs-sdk-v5'

export type Manager = CloudBase

export interface Access {
  envId: string
  secretId: string
  secretKey: string
  /** Of temporary credentials. */
  token?: string
  /** `TCB_BASE_URL`: the address of a local cloud; without it, Tencent Cloud's. */
  base?: string
}

/**
 * manager-node reads `TCB_BASE_URL` for the service `tcb` only; calls about functions go to `scf`, whose address stands in
 * its code. That service is an object of its own, and its address a property: here both are led to the same place.
 */
function leadFunctions (manager: Manager, base: string): void {
  const service = Reflect.get(manager.functions, 'scfService') as object
  Object.defineProperty(service, 'baseUrl', { value: base })
  // It would ask a proxy for this machine's own address.
  delete process.env.http_proxy
}

type Uploaded = (error: Error | null, data?: { Key: string }) => void

/** Code over 1.5 MB goes by COS to a bucket that stands in manager-node's code as well: here the same zip file is put into a local cloud. */
function leadUploads (base: string): void {
  async function put ({ Key, FilePath }: COS.SliceUploadFileParams) {
    const name = Key.replace(/^\/+/, ''), { ok, status } = await fetch(`${base}/temp-cos/${name}`, { method: 'PUT', body: await readFile(FilePath) })
    if (!ok) throw new Error(`the upload was answered with ${status}`)
    return { Key: name }
  }
  Reflect.set(COS.prototype, 'sliceUploadFile', (params: COS.SliceUploadFileParams, done: Uploaded) => { put(params).then(data => done(null, data), done) })
}

export function connectManager ({ base, ...access }: Access): Manager {
  const manager = new CloudBase(access)
  if (base) {
    leadFunctions(manager, base)
    leadUploads(base)
  }
  return manager
}
