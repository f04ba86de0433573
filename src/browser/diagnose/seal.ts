// One policy is added to another: what either forbids is forbidden. Images of the page itself are data: addresses.
const SEALED = "default-src 'none';img-src data:;worker-src blob:";

/**
 * From here on nothing on this page can connect to anything, its own host included, whatever the code does; a worker
 * started from a blob afterwards inherits that. Called when the tables are there and before there is a log.
 */
export function sealPage(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = SEALED;
  document.head.append(policy);
}
