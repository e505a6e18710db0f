export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '服务台', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
