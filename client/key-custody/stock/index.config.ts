export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '盘点钥匙', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
