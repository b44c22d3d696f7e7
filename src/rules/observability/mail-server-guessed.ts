// Rule: mail goes to a server that somebody named.
import type { Rule } from '../rule.ts'

export const mailServerGuessed: Rule = (platform) =>
  platform.environments.flatMap(({ name: environment, alerting: { mail, notifies } }) =>
    mail === null || mail.isNamed || !notifies
      ? []
      : [
          {
            code: 'mail-server-guessed',
            severity: 'warning',
            at: { path: ['alerts', 'channels', 'email'], environment },
            message: `mail is handed to \`${mail.host}:${mail.port}\`, which is a guess`,
            why: 'where no such server takes mail of this sender, alerts are lost, and nobody is told of it',
            hint: `name the server that sends your mail: \`alerts: {smtp: {host: ${mail.host}, from: ${mail.from}}}\``,
          },
        ],
  )
