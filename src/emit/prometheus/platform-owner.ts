/** Owner of the rules of what no service owns, and the name of their files. */
export const platformOwner = 'platform'
