// The GitHub App that delivers: Terraform writes workflows as it, and promotions commit releases as it. The built-in
// token of a workflow cannot do this: what it pushes starts no other workflow, and it reaches one repository only.

/** The variable and the secret under which workflows find the app, and the variables under which Terraform does. */
export const deliveryApp = {
  /** Not a secret. */
  clientIdVariable: 'DELIVERY_APP_CLIENT_ID',
  /** A secret of each environment, not of the repository: only a job that passed the environment's rules may read it. */
  privateKeySecret: 'DELIVERY_APP_PRIVATE_KEY',
  terraform: {
    id: 'delivery_app_id',
    clientId: 'delivery_app_client_id',
    installationId: 'delivery_app_installation_id',
    privateKey: 'delivery_app_private_key',
  },
}
