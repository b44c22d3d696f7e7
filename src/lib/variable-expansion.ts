// Kubernetes puts the values of variables into `env.value`, `command` and `args` where they hold `$(NAME)`.

/**
 * Text that stays as it is: two dollars are read as one, and never begin a reference.
 * @see https://github.com/kubernetes/kubernetes/blob/02604f7db394870a4f9af9deb7e457274a0aa7ee/third_party/forked/golang/expansion/expand.go
 */
export function literalValue(text: string): string {
  return text.replaceAll('$', '$$$$')
}
