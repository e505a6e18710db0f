export default defineAppConfig({
  pages: ['lobby/home/index'],
  window: { navigationBarTitleText: '一站', navigationBarBackgroundColor: '#F7F5F0', navigationBarTextStyle: 'black', backgroundColor: '#F7F5F0' },
  lazyCodeLoading: 'requiredComponents'
})
