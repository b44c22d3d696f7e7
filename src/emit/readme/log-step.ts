// What people set up at a cloud that keeps the logs, before the first line can arrive there.
// @see https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html
// @see https://learn.microsoft.com/en-us/azure/azure-monitor/containers/kubernetes-monitoring-enable
import { collector } from '../../model/observability/observability.ts'
import type { LogStore } from '../../model/observability/observability.ts'

/** Rights at CloudWatch Logs: what the collector needs to make its groups and to write, and what Grafana needs to search. */
const rights = {
  write: [
    'CreateLogGroup',
    'CreateLogStream',
    'DescribeLogGroups',
    'DescribeLogStreams',
    'PutLogEvents',
    'PutRetentionPolicy',
  ],
  read: ['DescribeLogGroups', 'GetLogEvents', 'GetQueryResults', 'StartQuery', 'StopQuery'],
}

/** The steps for the stores that some environment writes to; Google's clusters send logs by themselves. */
export function logSteps(platform: string, stores: readonly (LogStore | '')[]): string[] {
  return [
    ...(stores.includes('cloudwatch') ? [cloudwatchStep(platform)] : []),
    ...(stores.includes('azure-monitor') ? [azureStep] : []),
  ]
}

function cloudwatchStep(platform: string): string {
  const list = (names: string[]) => names.map((name) => `\`logs:${name}\``).join(', ')
  return [
    `Make two roles at AWS: one that may write logs (${list(rights.write)} on \`log-group:/${platform}/*\`), and one that may read them (${list(rights.read)}). Give them to the collector and to Grafana, in every cluster:`,
    '   ```sh',
    '   aws eks create-addon --cluster-name $CLUSTER --addon-name eks-pod-identity-agent',
    `   aws eks create-pod-identity-association --cluster-name $CLUSTER --namespace monitoring --service-account ${collector.name} --role-arn $WRITER`,
    '   aws eks create-pod-identity-association --cluster-name $CLUSTER --namespace monitoring --service-account kube-prometheus-stack-grafana --role-arn $READER',
    '   ```',
  ].join('\n')
}

const azureStep =
  'Let the agent of AKS send logs to a workspace: `az aks enable-addons --addons monitoring --name $CLUSTER --resource-group $GROUP --workspace-resource-id $WORKSPACE`. How long they are kept is set on the workspace.'
