/** What the tests of file storage share. */
import { startTestCloud, type TestCloud } from './cloud'

export const png = Buffer.from('\x89PNG\r\n\x1a\nrest of it', 'latin1')

export interface Link {
  code: string
  fileID: string
  tempFileURL: string
  maxAge?: number
}

export interface Metadata {
  url: string
  token: string
  authorization: string
  fileId: string
  cosFileId: string
}

export interface StoredFiles {
  cloud: TestCloud
  /** @returns the file's id. */
  upload(cloudPath: string, content?: Buffer | string): Promise<string>
  metadata(cloudPath: string): Promise<Metadata>
  links(...fileList: (string | { fileID: string; maxAge: number })[]): Promise<Link[]>
  /** An address that opens the file for a while. @param maxAge seconds. */
  link(fileID: string, maxAge?: number): Promise<string>
  text(fileID: string): Promise<string>
}

export async function startStoredFiles(): Promise<StoredFiles> {
  const cloud = await startTestCloud()
  const links: StoredFiles['links'] = async (...fileList) => (await cloud.app.getTempFileURL({ fileList })).fileList
  return {
    cloud,
    links,
    upload: async (cloudPath, content = png) => (await cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from(content) })).fileID,
    metadata: async (cloudPath) => (await cloud.app.getUploadMetadata({ cloudPath })).data,
    link: async (fileID, maxAge = 60) => encodeURI(((await links({ fileID, maxAge }))[0] as Link).tempFileURL),
    text: async (fileID) => ((await cloud.app.downloadFile({ fileID })).fileContent as Buffer).toString('latin1'),
  }
}

/** The upload as a phone sends it. */
export function form(path: string, { authorization, token, cosFileId }: Metadata, content = png): FormData {
  const data = new FormData()
  const fields = { key: path, signature: authorization, 'x-cos-security-token': token, 'x-cos-meta-fileid': cosFileId }
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  data.set('file', new Blob([content]), '照片.png')
  return data
}
