// Which images may run: those that the workflow of their repository has signed.
import type { INamespacedImageValidatingPolicy } from '@kubernetes-models/kyverno/policies.kyverno.io/v1/NamespacedImageValidatingPolicy'
import type { Chart } from 'cdk8s'
import { environmentNames } from '../../../model/names/environment.ts'
import { workflowFiles } from '../../../model/names/files.ts'
import type { SignedImages } from '../../../model/security/security.ts'
import { addObject } from '../kit/chart.ts'
import { definedElsewhere, platformWaves, syncWave } from '../kit/sync.ts'
import type { PlatformSlice } from '../slices.ts'

/** Who vouches for the identity of a workflow, and the public log of signatures. @see https://docs.sigstore.dev/cosign/signing/overview/ */
const githubIssuer = 'https://token.actions.githubusercontent.com'
const signatureLog = 'https://rekor.sigstore.dev'

/** Adds a policy per repository that builds images; none where unsigned images may run. */
export function addSignedImages(chart: Chart, slice: PlatformSlice): void {
  for (const signed of slice.signed) addPolicy(chart, slice, signed)
}

/** @see https://kyverno.io/docs/policy-types/image-validating-policy/ */
function addPolicy(chart: Chart, { facts }: PlatformSlice, { images, repository }: SignedImages): void {
  addObject<INamespacedImageValidatingPolicy>(chart, `image-validating-policy.${repository}`, {
    apiVersion: 'policies.kyverno.io/v1',
    kind: 'NamespacedImageValidatingPolicy',
    metadata: {
      name: environmentNames.signedImages(repository),
      namespace: facts.namespace,
      annotations: { ...syncWave(platformWaves.issuers), ...definedElsewhere },
    },
    spec: {
      validationActions: ['Deny'],
      matchConstraints: {
        resourceRules: [
          {
            apiGroups: [''],
            apiVersions: ['v1'],
            operations: ['CREATE', 'UPDATE'],
            resources: ['pods', 'pods/ephemeralcontainers'],
          },
        ],
      },
      // Pods are judged as they are; a policy that also rewrote Deployments would fight Argo CD.
      autogen: { podControllers: { controllers: [] } },
      validationConfigurations: { mutateDigest: false, verifyDigest: true, required: true },
      matchImageReferences: images.flatMap(references),
      credentials: facts.privateRegistry === '' ? undefined : { secrets: [environmentNames.pullSecret] },
      attestors: [
        {
          name: 'workflow',
          cosign: {
            keyless: { identities: [{ issuer: githubIssuer, subjectRegExp: subject(repository) }] },
            ctlog: { url: signatureLog },
          },
        },
      ],
      validations: [
        {
          // Whatever starts in a pod, be it before the others or to look into one.
          expression:
            '(images.containers + images.initContainers + images.ephemeralContainers).map(image, verifyImageSignatures(image, [attestors.workflow])).all(count, count > 0)',
          message: `the image is not signed by ${workflowFiles.build} of ${repository}`,
        },
      ],
    },
  })
}

/**
 * All ways to name a version of an image, and no image whose name only begins alike: what no glob matches is not looked at.
 * @see https://kyverno.io/docs/policy-types/image-validating-policy/#image-matching
 */
function references(image: string): { glob: string }[] {
  return [image, `${image}:*`, `${image}@*`].map((glob) => ({ glob }))
}

/** The identity of the workflow that builds images, on any branch or tag. */
function subject(repository: string): string {
  const workflow = `https://github.com/${repository}/.github/workflows/${workflowFiles.build}`
  return `^${workflow.replaceAll('.', '\\.')}@refs/(heads|tags)/.+$`
}
