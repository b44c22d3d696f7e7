// How Kubernetes reads dollars in the commands, arguments and values of containers, and how to write a text that it leaves alone.

/**
 * A text that Kubernetes turns back into `text`: the kubelet makes `$$` a dollar, and `$(NAME)` the value of a variable. A
 * single dollar before anything else is a dollar, so `$HOME` and `${HOME}` are written as they are.
 * @see https://github.com/kubernetes/kubernetes/blob/v1.35.4/third_party/forked/golang/expansion/expand.go
 */
export function unexpanded(text: string): string {
  return text.replace(/\$+\(|\${2,}/g, (dollars) => dollars.replaceAll('$', '$$$$'))
}
