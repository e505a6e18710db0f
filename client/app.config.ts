export default defineAppConfig({
  pages: ['lobby/home/index', 'lobby/mine/index', 'lobby/inbox/index', 'lobby/me/index', 'desk/home/index', 'desk/find/index'],
  subPackages: [
    { root: 'work-order', pages: ['new/index', 'detail/index', 'assign/index'] },
    { root: 'desk-tools', pages: ['record/index', 'unreached/index', 'hand-over/index'] },
    { root: 'register', pages: ['find/index', 'household/index', 'entry/index', 'places/index'] },
    { root: 'audit', pages: ['log/index'] },
    { root: 'imports', pages: ['bring/index', 'take/index'] },
    { root: 'binding', pages: ['homes/index', 'household/index', 'bind/index', 'apply/index', 'accept/index', 'applications/index', 'codes/index'] },
    { root: 'booking', pages: ['new/index', 'mine/index', 'move/index', 'day/index', 'for/index'] },
    { root: 'community', pages: ['board/index', 'read/index', 'office/index', 'write/index'] },
    { root: 'key-custody', pages: ['new/index', 'counter/index', 'detail/index', 'out/index', 'stock/index'] },
    { root: 'move-in', pages: ['new/index', 'record/index', 'detail/index', 'snag/index'] },
    { root: 'renovation', pages: ['new/index', 'detail/index', 'check/index', 'loud/index'] },
    { root: 'activity', pages: ['list/index', 'detail/index', 'office/index', 'write/index', 'people/index', 'door/index'] },
    { root: 'billing', pages: ['mine/index', 'bill/index', 'history/index', 'meters/index'] },
    { root: 'payment', pages: ['result/index', 'prepaid/index', 'list/index'] },
    { root: 'receipt', pages: ['detail/index', 'invoice/index', 'titles/index'] },
    { root: 'acknowledgement', pages: ['read/index', 'sign/index', 'mine/index', 'check/index', 'office/index', 'edition/index', 'counter/index'] },
    { root: 'staff', pages: ['list/index', 'person/index', 'resign/index', 'invite/index', 'roster/index', 'roles/index', 'accept/index'] },
    { root: 'privacy', pages: ['center/index', 'my-data/index', 'looks/index', 'erase/index', 'requests/index', 'retention/index'] },
    { root: 'finance', pages: ['home/index', 'counter/index', 'till/index', 'bills/index', 'bill/index', 'terms/index', 'arrears/index', 'refunds/index', 'reconcile/index', 'tariffs/index', 'tariff/index', 'runs/index', 'run/index', 'readings/index'] }
  ],
  window: { navigationStyle: 'custom', navigationBarTitleText: '一站', navigationBarBackgroundColor: '#F7F5F0', navigationBarTextStyle: 'black', backgroundColor: '#F7F5F0', backgroundTextStyle: 'dark' },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  __usePrivacyCheck__: true
})
