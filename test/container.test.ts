import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { neo4jSettings } from '../src/neo4j/embedded/conf.ts';
import { LINES, MEMORY } from '../src/neo4j/embedded/lines.ts';
import { ROOT } from './crash/support.ts';

const textOf = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const compose = parse(textOf('compose.yaml'));
const { secret, neo4j, lineage } = compose.services;
const dockerfile = textOf('Dockerfile');

/** The name of the setting that the image of Neo4j makes of a variable. */
const settingOf = (variable: string) =>
  variable
    .replace(/^NEO4J_/, '')
    .replaceAll('_', '.')
    .replaceAll('..', '_');

describe('the Neo4j of compose.yaml', () => {
  const settings = Object.fromEntries(
    Object.entries<string>(neo4j.environment).map(([name, value]) => [settingOf(name), value]),
  );

  it('is of the oldest line that is embedded', () => {
    const [major, minor] = LINES[0].version.split('.');
    expect(neo4j.image).toBe(`neo4j:${major}.${minor}-community`);
  });

  it('has the settings of the embedded one, but for where it listens', () => {
    const embedded = neo4jSettings({
      line: LINES[0],
      ports: { bolt: 7687, http: 7474 },
      memory: MEMORY.service,
      ephemeral: false,
      styleUrl: 'http://localhost:4000/analyst/lineage.grass',
      guideUrl: 'http://localhost:4000/analyst/guide.html',
    });
    const wanted = Object.entries(embedded).filter(([name]) => !name.endsWith('_address'));
    expect(wanted.length).toBeGreaterThan(15);
    const {
      'AUTH.PATH': _,
      'server.memory.heap.initial_size': heapInitial,
      'server.memory.heap.max_size': heapMax,
      'server.jvm.additional': flags,
      ...others
    } = settings;
    expect(others).toEqual(Object.fromEntries(wanted));
    expect({ heapInitial, heapMax }).toEqual({
      heapInitial: MEMORY.service.heapInitial,
      heapMax: MEMORY.service.heapMax,
    });
    expect(flags).toBe('-XX:+ExitOnOutOfMemoryError');
  });

  it('lets LOAD CSV reach no address of either family', () => {
    expect(settings['internal.dbms.cypher_ip_blocklist']).toBe('0.0.0.0/0,::/0');
  });
});

describe('the containers', () => {
  it.each(Object.entries(compose.services))('%s may do and use no more than it needs', (_, service) => {
    expect(service).toMatchObject({
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      mem_limit: expect.stringMatching(/^\d+[mg]$/),
      pids_limit: expect.any(Number),
    });
  });

  it('change nothing in their images, but for the conf of Neo4j', () => {
    expect([secret.read_only, lineage.read_only, neo4j.read_only]).toEqual([true, true, undefined]);
  });

  it('reap what they start, and are started again', () => {
    expect(lineage.init).toBe(true);
    expect([lineage.restart, neo4j.restart]).toEqual(['unless-stopped', 'unless-stopped']);
  });

  it('are reached from this machine alone', () => {
    const ports = Object.values<{ ports?: string[] }>(compose.services).flatMap((it) => it.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('run a Node that is maintained, as a user of no rights, whose health is looked at', () => {
    const images = [...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, version]) => Number(version));
    expect(images).toHaveLength(2);
    // Even numbers are maintained for three years.
    for (const version of images) expect([version >= 24, version % 2]).toEqual([true, 0]);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK [\s\S]*\/health/m);
  });
});

describe('the password of the containers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lineage-secret-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has no default', () => {
    expect(secret.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:-\}$/);
    expect(neo4j.environment.NEO4J_AUTH_PATH).toBe('/secret/auth');
    expect(lineage.environment.NEO4J_PASSWORD_FILE).toBe('/secret/password');
    expect(neo4j.depends_on.secret.condition).toBe('service_completed_successfully');
    expect(JSON.stringify(compose)).not.toMatch(/NEO4J_AUTH"|lineage-local/);
  });

  // Only root may give files away.
  it.skipIf(process.getuid?.() !== 0)('is made at the first start, once, for its two readers', () => {
    const [shell, flags, script] = secret.command;
    const make = (given = '') =>
      execFileSync(shell, [flags, script.replaceAll('$$', '$').replace('cd /secret', `cd ${folder}`)], {
        env: { PATH: process.env.PATH, NEO4J_PASSWORD: given },
      });
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    make();
    const password = read('password');
    expect(password).toMatch(/^[\w-]{24}$/);
    expect(read('auth')).toBe(`neo4j/${password}`);
    expect(readdirSync(folder).sort()).toEqual(['auth', 'password']);
    const owners = ['password', 'auth'].map((name) => statSync(join(folder, name)));
    expect(owners.map(({ uid, mode }) => [uid, mode & 0o777])).toEqual([
      [1000, 0o600],
      [7474, 0o600],
    ]);
    make('another');
    expect(read('password')).toBe(password);
    rmSync(join(folder, 'auth'));
    make('one-of-before');
    expect([read('password'), read('auth')]).toEqual(['one-of-before', 'neo4j/one-of-before']);
  });
});
