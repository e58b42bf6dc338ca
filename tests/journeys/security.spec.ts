import { expect, test } from '@playwright/test';
import { foreign, walk, watch } from './walk.ts';

test('a whole journey asks nothing of anybody else, and breaks none of its own rules', async ({ page }) => {
  const { requests, forbidden } = await watch(page);
  await walk(page);
  expect(
    requests.some((address) => address.includes('fitWorker')),
    'a drawing was fitted',
  ).toBe(true);
  expect(foreign(page, requests)).toEqual([]);
  expect(forbidden).toEqual([]);
});

// docs/decisions/012 says what no policy governs. When the first of these fails, the directive belongs into vite/contentPolicy.ts.
test('connections of WebRTC are governed by no policy, and taking the constructor away would not help', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('./');
  await page.evaluate(() => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "webrtc 'block'";
    document.head.append(policy);
  });
  await expect.poll(() => said.some((text) => /unrecognized .*'webrtc'/iu.test(text))).toBe(true);
  const inFrame = await page.evaluate(() => {
    Reflect.deleteProperty(window, 'RTCPeerConnection');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { contentWindow } = frame;
    return !('RTCPeerConnection' in window) && contentWindow !== null && 'RTCPeerConnection' in contentWindow;
  });
  expect(inFrame).toBe(true);
});

// Without these the test above could pass with no policy at all.
test('the policy is in force: what it forbids does not happen, and is seen', async ({ page }) => {
  const { requests, forbidden } = await watch(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const attempts = await page.evaluate(async () => {
    const tried = async (attempt: () => unknown) => {
      // In a task of its own: what a debugger runs may make code from text.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        await attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const sink = document.createElement('p');
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    return {
      fetch: await tried(() => fetch('https://example.com/')),
      markup: await tried(() => Reflect.set(sink, 'innerHTML', '<b>x</b>')),
      code: await tried(() => Reflect.construct(Function, ['return 1'])),
      worker: await tried(() => new Worker('./sw.js')),
      policy: await tried(() => {
        const factory: unknown = Reflect.get(window, 'trustedTypes');
        const create = factory instanceof Object ? Reflect.get(factory, 'createPolicy') : undefined;
        return typeof create === 'function' && Reflect.apply(create, factory, ['another', {}]);
      }),
      style: styled.style.color,
    };
  });
  expect(attempts).toEqual({
    fetch: 'TypeError',
    markup: 'TypeError',
    code: 'EvalError',
    worker: 'TypeError',
    policy: 'TypeError',
    style: '',
  });
  expect(foreign(page, requests)).toEqual([]);
  await expect
    .poll(() => forbidden.some((what) => what.startsWith('connect-src: https://example.com')))
    .toBe(true);
});
