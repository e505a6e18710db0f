/** Steps that only paid work has. */
export const quoteActions = [
  'askVendors', 'quote', 'declineQuote', 'lapseQuotes',
  'setPrice', 'proposePrice', 'allowPrice', 'refusePrice', 'withdrawPrice', 'lapsePrice',
  'confirmPrice', 'declinePrice', 'stopVendor', 'dropVendor', 'askCall',
  'quoteChange', 'proposeChange', 'refuseChange', 'confirmChange', 'declineChange', 'keepBill'
] as const
