// A pod that asks URLs with curl, for smoke tests and for the next version of a service.
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec'
import { shellWord } from '../../../../lib/shell.ts'
import { unexpanded } from '../../../../lib/kubernetes-expansion.ts'
import { callerMarks } from '../../../../model/network/mesh.ts'
import { objectNames } from '../../../../model/names/services.ts'
import { images } from '../../../../model/versions/images.ts'
import { processLabels } from '../../kit/labels.ts'
import { shellCommand } from '../../kit/shell.ts'
import { containerSecurityContext, podSecurityContext } from '../pod/security-context.ts'
import type { ServiceSlice } from '../../slices.ts'

/** The user that the pod runs as; curl needs none in particular. */
const user = 10001

/** Attempts for each URL, three seconds apart: routes and endpoints may be half a minute late. */
const attempts = ['--retry', '10', '--retry-delay', '3', '--retry-all-errors', '--max-time', '10']

/** A probe that takes longer is taken to hang. */
const deadlineSeconds = 600

/**
 * The Job that asks every URL once, and fails with the first that answers with an error. With `seconds` it goes on asking
 * once per second, so that there is something to measure.
 */
export function probeSpec(slice: ServiceSlice, urls: string[], seconds = 0): IJobSpec {
  const owner = objectNames.smokeTest(slice.service.name)
  const marks = callerMarks(slice.facts)
  return {
    backoffLimit: 0,
    activeDeadlineSeconds: deadlineSeconds + seconds,
    template: {
      metadata: {
        labels: { ...processLabels(slice, owner, 'smoke-test'), ...marks.labels },
        annotations: Object.keys(marks.annotations).length === 0 ? undefined : marks.annotations,
      },
      spec: {
        serviceAccountName: objectNames.serviceAccount(slice.service.name),
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        restartPolicy: 'Never',
        securityContext: podSecurityContext({ user }),
        containers: [
          {
            name: 'curl',
            image: images.curl,
            imagePullPolicy: 'IfNotPresent',
            command: seconds === 0 ? ['curl', ...once(urls)].map(unexpanded) : shellCommand(repeatedly(urls, seconds)),
            resources: {
              requests: { cpu: '10m', memory: '32Mi', 'ephemeral-storage': '16Mi' },
              limits: { cpu: '100m', memory: '64Mi', 'ephemeral-storage': '64Mi' },
            },
            securityContext: containerSecurityContext({ readOnly: true }),
          },
        ],
      },
    },
  }
}

function once(urls: string[]): string[] {
  return [
    '--fail',
    '--fail-early',
    '--silent',
    '--show-error',
    ...attempts,
    ...urls.flatMap((url) => ['--output', '/dev/null', url]),
  ]
}

/** Each URL must answer once; what later answers are worth, the conditions say. */
function repeatedly(urls: string[], seconds: number): string {
  const quoted = urls.map(shellWord)
  const first = `curl --fail --fail-early --silent --show-error ${attempts.join(' ')} ${quoted.map((url) => `--output /dev/null ${url}`).join(' ')}`
  const again = `curl --silent --max-time 10 ${quoted.map((url) => `--output /dev/null ${url}`).join(' ')}`
  return `${first} || exit 1; for second in $(seq ${seconds}); do ${again}; sleep 1; done`
}
