export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '服务商', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
