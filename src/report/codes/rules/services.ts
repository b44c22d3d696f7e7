// Codes of the rules in `src/rules/services/`: services.
import type { CodeEntry } from '../../codes.ts'

export const servicesCodes = {
  'time-out-of-range': {
    title: 'A time that its consumer does not take',
    explanation:
      'A length of time is written alike everywhere, but what reads it counts in whole seconds or minutes, and has limits: the autoscaler of Kubernetes looks back an hour, GitHub ends jobs after six hours and lets a deployment wait for 30 days, gateways hold no request for longer than a day.',
  },
  'target-cannot': {
    title: 'A feature that the target does not have',
    explanation:
      'Not every target can send a share of the requests to a new version, run two versions side by side, or keep a range of replicas. What it cannot do is an error, because doing something else in silence would be worse.',
  },
  'single-writer': {
    title: 'Several writers of data for one',
    explanation:
      'A volume is mounted by one process at a time, and a SQLite database is written by one. Several replicas, autoscaling, and releases that run two versions side by side all need data that many may write: a database server or a bucket.',
  },
  'autoscaling-range': {
    title: 'An empty range of replicas',
    explanation:
      '`min` is the fewest and `max` the most replicas of `autoscaling`. From 0 only waiting messages (`queueDepth`) or the clock (`schedule`) can start one: CPU, memory and requests are measured at replicas that run.',
  },
  'scaling-out-of-reach': {
    title: 'An autoscaler whose target is never passed',
    explanation:
      'Targets of `autoscaling.cpu` and `autoscaling.memory` are shares of what a replica requests. It cannot use more than its limit: the memory that is requested is the limit itself, and of CPU it is half of it unless `resources.requests` says otherwise. A target at or above that share adds no replica, however great the load.',
  },
  'port-elsewhere': {
    title: 'A variable that sends the process to another port',
    explanation:
      'Most servers listen where `PORT` says, and it is set to the `port` of the service. Traffic and health checks go to `port`, so a `PORT` of your own that differs leads them to where nobody listens.',
  },
  'signals-not-passed': {
    title: 'A command that never hears the order to stop',
    explanation:
      'A command runs through the shell of the image, and `exec` is written before its last program, so that the program takes the place of the shell and gets SIGTERM. With a pipe, `||`, `&`, a loop or a condition the shell has to stay. Most shells do not pass signals on: the program goes on as if nothing had happened until it is killed.',
  },
  'command-and-args': {
    title: 'A command with arguments for the entrypoint',
    explanation:
      'An image starts its entrypoint, such as an init process, with arguments. `args` replaces the arguments and keeps the entrypoint; `command` replaces the entrypoint and is a whole command line by itself.',
  },
  'shutdown-before-timeout': {
    title: 'Less time to stop than a job may take',
    explanation:
      'A worker that is told to stop finishes the jobs that it has begun. `shutdown` is how long it may do so before it is killed, and the `timeout` of a queue is how long its jobs may take.',
  },
  'no-replicas': {
    title: 'A service that is called and does not run',
    explanation:
      '`replicas: 0` switches a service off. With routes, or with other services that use it, its callers get errors.',
  },
  'request-above-limit': {
    title: 'More set aside than allowed',
    explanation:
      '`resources.requests` is what the scheduler sets aside, `resources.cpu` and `resources.memory` are what the container may take at most.',
  },
  'update-stands-still': {
    title: 'An update that cannot begin',
    explanation:
      'A rolling update either starts a new replica beyond the wanted number (`surge`) or stops an old one first (`unavailable`). With both at 0 there is no first step.',
  },
  'root-user': {
    title: 'A process that runs as root',
    explanation:
      'The Pod Security standard `restricted`, which is the default, refuses user 0. Most images can run as another user.',
  },
  'floating-image': {
    title: 'An image that changes under its name',
    explanation:
      'The tag `latest`, which is also meant when there is none, moves with every push. A version or a digest names one image for ever.',
  },
  'runtime-ended': {
    title: 'A runtime that is no longer repaired',
    explanation:
      'The version of the language gets no more security fixes. It is compiled as asked. The compiler knows only what had ended on the day of its own table, because it has no clock.',
  },
  'impossible-schedule': {
    title: 'A schedule whose time never comes',
    explanation:
      'A cron expression has five fields: minute (0 to 59), hour (0 to 23), day of the month (1 to 31), month (1 to 12, or `jan` to `dec`) and day of the week (0 to 6, or `sun` to `sat`; Sunday is 0 alone). Each is `*`, a number, a range, a list of them, and perhaps a step. All times are UTC.',
  },
  'schedule-mismatch': {
    title: 'A cron without a schedule, or a schedule without a cron',
    explanation: 'A service with `schedule` is a cron, and only a cron is started by the clock.',
  },
  'health-not-asked': {
    title: 'A health check that nobody can make',
    explanation:
      'A check by HTTP, gRPC or TCP needs a port; a process without one is checked by a command in its container. Crons and jobs are judged by how they end.',
  },
  'requests-not-balanced': {
    title: 'Calls by gRPC that nothing balances',
    explanation:
      'A client of gRPC keeps one connection, and a Service balances connections: all requests of a caller go to one replica, and a replica that is added gets none. The proxies of Linkerd balance single requests; ztunnel, which is what `mesh: istio` runs, balances connections like a Service. The gateway balances requests from outside in any case.',
  },
  'port-clash': {
    title: 'Two ports that cannot be told apart',
    explanation:
      'The ports of a service have names of their own, and each number is taken once for TCP and once for UDP: in the container, where the process listens, and in its Service, where callers connect. `http`, `metrics` and `health` are names of the ports that `port`, `metrics` and `health` say.',
  },
  'separate-volumes': {
    title: 'Two disks that look like one',
    explanation:
      'A volume belongs to the service that names it. Two parts of one application, with one image and data in common, have two disks where both name a volume at the same path, and neither sees what the other writes. Files that several services need stand in a bucket.',
  },
  'address-without-password': {
    title: 'An address without the password that goes with it',
    explanation:
      'A variable has the host or the address of something that asks for a password, and no variable of the service has the password. Write it into the same text, as `${cart.address},password=${cart.password}`; the container gets the value when it starts.',
  },
} satisfies Record<string, CodeEntry>
