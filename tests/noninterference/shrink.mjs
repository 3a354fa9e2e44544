// The smallest sequence that still shows a difference, and how to tell it: as curl commands.
import { replay } from './sequence.mjs';

const without = (list, at) => [...list.slice(0, at), ...list.slice(at + 1)];

/** The step with one part of its request left out: each way to do so. */
function lighter(step) {
  if (step.other) return [];
  const [request] = step.requests;
  const [path, query] = request.path.split('?');
  const pairs = query?.split('&') ?? [];
  const paths = pairs.map((_, i) => [path, without(pairs, i).join('&')].filter(Boolean).join('?'));
  const headers = Object.keys(request.headers).filter((name) => !['Cookie', 'Content-Type'].includes(name)).map((name) => ({ ...request.headers, [name]: null }));
  const made = [...paths.map((each) => ({ ...request, path: each })), ...headers.filter((each) => Object.values(each).filter((value) => value !== null).length < Object.values(request.headers).filter((value) => value !== null).length).map((each) => ({ ...request, headers: each }))];
  return made.map((each) => ({ ...step, requests: [each, each] }));
}

/** Leaves out kinds of change, then steps, then parts of requests, as long as a difference remains. Gives {planned, steps, answers}. */
export async function shrink(twins, planned, steps) {
  let smallest = { planned, steps, ...(await replay(twins, planned, steps)) };
  if (!smallest.answers) return undefined;
  const attempt = async (tried, others) => {
    const found = await replay(twins, tried, others);
    if (found) smallest = { planned: tried, steps: others.slice(0, found.at + 1), answers: found.answers };
    return Boolean(found);
  };
  for (let i = smallest.planned.names.length - 1; i >= 0; i--) await attempt({ ...smallest.planned, names: without(smallest.planned.names, i) }, smallest.steps);
  if (smallest.planned.fault) await attempt({ ...smallest.planned, fault: false }, smallest.steps);
  for (let i = smallest.steps.length - 2; i >= 0; i--) if (i < smallest.steps.length - 1) await attempt(smallest.planned, without(smallest.steps, i));
  for (let i = 0; i < smallest.steps.length; i++) {
    for (let again = true; again;) {
      again = false;
      for (const each of lighter(smallest.steps[i] ?? { other: true })) {
        const others = [...smallest.steps];
        others[i] = each;
        again = await attempt(smallest.planned, others);
        if (again) break;
      }
    }
  }
  return smallest;
}

const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;

function curl(request, base) {
  const headers = Object.entries(request.headers).filter(([, value]) => value !== null).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const isText = request.body?.every((byte) => byte >= 32 && byte < 127);
  const body = request.body ? [isText ? `--data-binary ${quoted(request.body)}` : `--data-binary @<(base64 -d <<<${request.body.toString('base64')})`] : [];
  return ['curl -i', `-X ${request.method}`, ...headers, ...body, quoted(base + request.path)].join(' ');
}

/** The bytes from a little before the first difference. */
function around(bytes, at) { return JSON.stringify(bytes.subarray(Math.max(0, at - 60), at + 60).toString('latin1')); }

/** What was found, for somebody who wants to see it happen. */
export function told({ planned: { number, viewer, names, later, fault }, steps, answers: [first, second] }) {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  const commands = steps.map(({ other, requests: [a, b], now }) => {
    const lines = a === b ? [curl(a, '$WORLD')] : [a && curl(a, '$WORLD_1'), b && curl(b, '$WORLD_2')].filter(Boolean);
    return `  # ${other ? 'somebody else' : viewer.name}, at ${new Date(now).toISOString()}\n  ${lines.join('\n  ')}`;
  });
  return [`sequence ${number}: the answers to ${viewer.name} differ from byte ${at} on`,
    `  worlds differ in: ${[...names, later && 'words that are masked later', fault && 'no record can be written (in both)'].filter(Boolean).join(', ') || 'what others did'}`,
    ...commands, `  first  ${around(first, at)}`, `  second ${around(second, at)}`].join('\n');
}
