/** Steps that only renovation filing has. */
export const renovationActions = [
  'askSupplement', 'supplement', 'approve', 'passReview', 'refuseFiling', 'keepBills', 'issuePermit',
  'addWorker', 'removeWorker', 'planNoise', 'askExtension', 'grantExtension', 'denyExtension', 'remindPermit',
  'patrol', 'noteViolation', 'reportFixed', 'confirmFixed', 'reopenViolation', 'violationLate', 'stopWork', 'resumeWork',
  'reportCompletion', 'passFirst', 'failFirst', 'keepWaterproof', 'passFinal', 'failFinal',
  'deduct', 'agreeDeduction', 'objectDeduction', 'decideDeduction', 'returnDeposit', 'finishFiling', 'linkMatter'
] as const
