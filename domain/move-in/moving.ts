/** 入住、迁出: what moving in or out has beside what every matter has. */
export interface Moving { items: string[] }
