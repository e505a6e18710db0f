import { notImplemented } from '../errors'
import type { Action } from './action'
import { report } from './analytics.report'
import { getUserInfoForAdmin } from './auth.getUserInfoForAdmin'
import { addCollection } from './database.addCollection'
import { aggregateDocuments } from './database.aggregateDocuments'
import { abortTransaction } from './database.abortTransaction'
import { calculateDocument } from './database.calculateDocument'
import { commitTransaction } from './database.commitTransaction'
import { getDocument } from './database.getDocument'
import { insertDocument } from './database.insertDocument'
import { modifyAndReturnDoc } from './database.modifyAndReturnDoc'
import { modifyDocument } from './database.modifyDocument'
import { removeDocument } from './database.removeDocument'
import { startTransaction } from './database.startTransaction'
import { invokeFunction } from './functions.invokeFunction'
import { batchCopyFile } from './storage.batchCopyFile'
import { batchDeleteFile } from './storage.batchDeleteFile'
import { batchGetDownloadUrl } from './storage.batchGetDownloadUrl'
import { getFileAuthority } from './storage.getFileAuthority'
import { getUploadMetadata } from './storage.getUploadMetadata'
import { api } from './wx.api'
import { openApi } from './wx.openApi'
import { wxCallContainerApi } from './wx.wxCallContainerApi'
import { wxPayApi } from './wx.wxPayApi'

/** The wire actions there are, by the names the SDK sends. */
const actions: Record<string, Action> = {
  'analytics.report': report,
  'auth.getUserInfoForAdmin': getUserInfoForAdmin,
  'database.addCollection': addCollection,
  'database.aggregateDocuments': aggregateDocuments,
  'database.abortTransaction': abortTransaction,
  'database.calculateDocument': calculateDocument,
  'database.commitTransaction': commitTransaction,
  'database.getDocument': getDocument,
  'database.insertDocument': insertDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
  'database.startTransaction': startTransaction,
  'functions.invokeFunction': invokeFunction,
  'storage.batchCopyFile': batchCopyFile,
  'storage.batchDeleteFile': batchDeleteFile,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.getFileAuthority': getFileAuthority,
  'storage.getUploadMetadata': getUploadMetadata,
  'wx.api': api,
  'wx.openApi': openApi,
  'wx.wxCallContainerApi': wxCallContainerApi,
  'wx.wxPayApi': wxPayApi,
}

/** @throws NOT_IMPLEMENTED with the name, for every other action. */
export function actionNamed(name: string): Action {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (!action) throw notImplemented(`the wire action ${name}`)
  return action
}
