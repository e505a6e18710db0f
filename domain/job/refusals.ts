/** Why a vendor's people are turned away, as they read it. */
export const jobRefusals = {
  notCrew: '您现在不是服务商的成员，请联系您的公司或服务中心',
  vendorSuspended: '您的公司已暂停合作，请联系服务中心',
  jobGone: '这一单不存在，或者已经不归您看了'
}
