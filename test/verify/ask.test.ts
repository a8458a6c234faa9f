import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/verify/ask.ts';
import { type Behaviour, faultyServer, page, recovers, silence, status } from './faulty-server.ts';

const patience = { timeout: 300, retries: 2, concurrency: 4, pause: 10 };

async function answerOf(behaviour: Behaviour, more: Record<string, Behaviour> = {}) {
  const server = await faultyServer({ '/page': behaviour, ...more });
  const { reason, target } = await ask(`${server.root}page`, patience);
  return { reason, target: target?.replace(server.root, '/') ?? null, asked: server.asked('/page') };
}

describe('ask: what an address answers', () => {
  it('is there: its media type without parameters, and the hash of what came', async () => {
    const { root } = await faultyServer({ '/page': page('ก') });
    const sha256 = createHash('sha256').update('ก').digest('hex');
    expect(await ask(`${root}page`, patience)).toEqual({
      reason: null,
      status: 200,
      target: null,
      final: `${root}page`,
      mediaType: 'text/html',
      sha256,
    });
  });

  it.each([
    ['missing', status(404), 1],
    ['gone', status(410), 1],
    ['forbidden', status(403), 1],
    ['login', status(401), 1],
    ['status', status(418), 1],
    ['server-error', status(500), 3],
    ['busy', status(429, { 'retry-after': '0' }), 3],
    ['timeout', silence, 3],
    ['network', (response: Parameters<Behaviour>[0]) => response.destroy(), 3],
  ] satisfies [string, Behaviour, number][])(
    '%s, asked again only where that helps',
    async (reason, behaviour, asked) => {
      expect(await answerOf(behaviour)).toMatchObject({ reason, asked });
    },
  );

  it.each([
    ['429 with Retry-After', status(429, { 'retry-after': '0' })],
    ['503', status(503)],
    ['no answer', silence],
  ])('%s and then 200 is there', async (_, first) => {
    expect(await answerOf(recovers(first, page('ก')))).toMatchObject({ reason: null, asked: 2 });
  });

  it('does not wait for a server that asks for an hour', async () => {
    const begun = Date.now();
    expect(await answerOf(status(429, { 'retry-after': '3600' }))).toMatchObject({ reason: 'busy', asked: 1 });
    expect(Date.now() - begun).toBeLessThan(2000);
  });

  it('waits as long as it is asked to', async () => {
    const begun = Date.now();
    const recovering = recovers(status(429, { 'retry-after': '1' }), page('ก'));
    expect(await answerOf(recovering)).toMatchObject({ reason: null, asked: 2 });
    expect(Date.now() - begun).toBeGreaterThan(900);
  });

  it('follows a redirect within the site', async () => {
    expect(await answerOf(status(301, { location: '/other' }), { '/other': page('ก') })).toMatchObject({
      reason: null,
    });
  });

  it.each([
    ['login', '/login?next=/page'],
    ['login', 'https://sso.example.go.th/oauth2/authorize'],
    ['elsewhere', 'https://elsewhere.example.org/page'],
    ['elsewhere', 'http://127.0.0.1:1/page'],
    ['loop', '/page'],
    ['loop', '/one'],
  ])('%s: a redirect to %s is not followed', async (reason, location) => {
    const more = {
      '/login?next=/page': page('<form>'),
      '/one': status(302, { location: '/two' }),
      '/two': status(302, { location: '/one' }),
    };
    expect(await answerOf(status(302, { location }), more)).toMatchObject({ reason });
  });

  it('a host that does not exist is said as such', async () => {
    const { reason } = await ask('http://no-such-host.invalid/', { ...patience, retries: 0, timeout: 5000 });
    expect(['dns', 'network']).toContain(reason);
  });
});
