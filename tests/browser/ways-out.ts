/**
 * Runs in a page or a worker: tries every way a script has to reach a host, each with its name in the address. Whether
 * one got through is the server's to say: some of them report nothing when they are refused.
 */
export async function tryWaysOut(host: string): Promise<void> {
  const to = (way: string): string => `${host}robots.txt?way=${way}`;
  const ways: (() => unknown)[] = [
    () => fetch(to('fetch')),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', to('xhr'));
      request.send();
    },
    () => new WebSocket(to('socket').replace('http', 'ws')),
    () => new EventSource(to('events')),
    () => import(/* @vite-ignore */ to('module')),
  ];
  if (typeof document !== 'undefined') {
    const add = (name: 'img' | 'iframe' | 'script', way: string): void => {
      const element = document.createElement(name);
      element.src = to(way);
      document.body.append(element);
    };
    ways.push(
      () => navigator.sendBeacon(to('beacon'), 'x'),
      () => add('img', 'image'),
      () => add('iframe', 'frame'),
      () => add('script', 'script'),
      () => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = to('style');
        document.head.append(link);
      },
      () => {
        const form = document.createElement('form');
        form.action = `${host}robots.txt`;
        const way = document.createElement('input');
        way.name = 'way';
        way.value = 'form';
        form.append(way);
        document.body.append(form);
        form.submit();
      },
    );
  }
  await Promise.allSettled(ways.map((way) => new Promise((resolve) => resolve(way()))));
  await new Promise((resolve) => setTimeout(resolve, 700));
}
