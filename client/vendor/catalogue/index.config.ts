export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '收费服务', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
