export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '附近装修噪声', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
