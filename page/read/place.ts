/** Where nodes stand in reading order, across shadow borders. */

/** Document order that holds across shadow borders: a host's shadow text stands where the host stands. */
export function comparePlace(one: Node, other: Node): number {
  if (one.getRootNode() !== other.getRootNode()) {
    const hosts = hostsOf(one);
    const others = hostsOf(other);
    let depth = 0;
    while (depth < hosts.length && depth < others.length && hosts[depth] === others[depth]) depth += 1;
    const left = hosts[depth] ?? one;
    const right = others[depth] ?? other;
    if (left !== right) return order(left, right);
    return hosts.length - others.length;
  }
  return order(one, other);
}

const FOLLOWING = 4;

function order(one: Node, other: Node): number {
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1;
}

/** The hosts around a node, outermost first. */
function hostsOf(node: Node): Element[] {
  const hosts: Element[] = [];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.unshift(root.host);
  return hosts;
}
