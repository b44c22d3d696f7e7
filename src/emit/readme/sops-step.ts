// How people put secrets into the platform's repository, encrypted, and let one cluster read them.
// @see https://github.com/isindir/sops-secrets-operator and https://getsops.io/docs/
import { sopsFolder, sopsKey, sopsNamespace } from '../../model/names/secrets.ts'

/** The step, for the environment that `placeholder` stands for. */
export function sopsStep(placeholder: string): string {
  const file = `${sopsFolder(placeholder)}/<entry>.yaml`
  return [
    `Make a key for the environment and give it to the cluster; keep it apart from this repository. Then write a file \`${file}\` for each entry that [docs/secrets.md](docs/secrets.md) lists, encrypt it, and commit it: each is a list of Secrets, named like their entries.`,
    '   ```sh',
    `   age-keygen -o ${sopsKey.key}`,
    `   kubectl create namespace ${sopsNamespace}`,
    `   kubectl --namespace ${sopsNamespace} create secret generic ${sopsKey.secret} --from-file=${sopsKey.key}`,
    `   cat > ${file} <<'EOF'`,
    '   apiVersion: isindir.github.com/v1alpha3',
    '   kind: SopsSecret',
    `   metadata: {name: <entry>, namespace: ${sopsNamespace}}`,
    '   spec:',
    '     secretTemplates:',
    '       - name: <entry>',
    '         stringData: {<PROPERTY>: <value>}',
    '   EOF',
    `   sops encrypt --in-place --age "$(age-keygen -y ${sopsKey.key})" --encrypted-regex '^stringData$' ${file}`,
    '   ```',
  ].join('\n')
}
