export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '托管钥匙', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
