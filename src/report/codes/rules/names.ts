// Codes of the rules in `src/rules/names/`: names and fields.
import type { CodeEntry } from '../../codes.ts'

export const namesCodes = {
  'reserved-name': {
    title: 'A name that the compiler uses itself',
    explanation:
      'Each service has a folder and files of its own in `generated/`. A service with the name of a shared folder (`platform`), of an Argo CD file (`root`, `projects`, `dashboards`, `addon-…`) or of an add-on would overwrite it; an alert with the name of another runbook (`rollback`, `scaling`) would overwrite that.',
  },
  'environments-clash': {
    title: 'Two environments in one place',
    explanation:
      'All environments live in one cluster. Two of them cannot share a namespace, or names of Argo CD Applications, which are made of platform, environment and service.',
  },
  'combined-name-too-long': {
    title: 'A name that gets too long',
    explanation:
      'Kubernetes allows 63 characters in labels and namespaces. Names are put together from those of the platform, the environment and the service, each of which may be at most 40.',
  },
  'names-meet': {
    title: 'Two names that become one',
    explanation:
      'Some names change their form on the way: those of volumes are made of paths, inputs of Terraform are in lower case, and GitHub finds secrets, variables and repositories whatever their case. Two names that differ in the spec would be the same there, and one would replace the other.',
  },
  'likely-slip': {
    title: 'A value that is probably not meant',
    explanation:
      'The spec can be followed, and what comes of it is probably not what was meant: `cpu: 500` is 500 cores, `deploy: pull_request` is a branch of that name, `image` makes `build` idle, `https://${api.url}` has two schemes. It is a warning: where it is meant, nothing has to change.',
  },
  'no-effect': {
    title: 'A setting that means nothing there',
    explanation:
      'What runs to its end has no replicas, no releases that share its work, and no requests; memcached has neither a disk nor a second server that takes over. The setting is left out, so whoever wrote it expects something that does not happen.',
  },
  'nothing-listens': {
    title: 'A service without a port is used',
    explanation:
      '`uses` opens the way to the port of another service, and sets a variable with its address. A worker, a cron and a job have no port: they take work from a queue, which both sides name in `uses`, or are started by the clock.',
  },
  'uses-itself': {
    title: 'A service that uses itself',
    explanation: '`uses` names what a service talks to over the network. It opens the way there, and sets variables.',
  },
} satisfies Record<string, CodeEntry>
