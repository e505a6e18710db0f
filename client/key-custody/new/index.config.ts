export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '钥匙托管', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
