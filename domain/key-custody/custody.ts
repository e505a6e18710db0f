/** 钥匙托管: what keys in custody have beside what every matter has. */
export interface KeyCustody { tag: string }
