/** Steps that only key custody has. */
export const custodyActions = [
  'listKeys', 'signHandIn', 'handIn',
  'askLending', 'allowLending', 'refuseLending', 'lapseAsk',
  'lend', 'giveBack', 'chaseKeys', 'escalateKeys', 'endPurpose',
  'loseKeys', 'agreeLock', 'changeLock',
  'countKeys', 'extendCustody', 'remindCustody', 'withdraw'
] as const
