// A sequence: two worlds that differ in what is hidden from a viewer, and what the viewer and others ask, one after the other. All of
// it is made from its number, and comes again from it.
import { Chance } from './chance.mjs';
import { acts, masking } from './requests/others.mjs';
import { poll, request } from './requests/operations.mjs';
import { Seen } from './requests/seen.mjs';
import { SharedCache } from './shared-cache.mjs';
import { begin } from './still/still.mjs';
import { bytesOf, read } from './wire.mjs';
import { changeOf, kinds } from './world/changes/changes.mjs';
import { quoted } from './world/database.mjs';

/** The record of what was shown cannot be written: every look fails, in both worlds. */
const failing = "CREATE TRIGGER failing BEFORE INSERT ON access_reports BEGIN SELECT RAISE(FAIL, 'the disk is full'); END;";

/** A text that says, until the Bureau masks it, other words in each world. */
function laterMasked({ city, viewer, chance }) {
  const reads = (report) => viewer.knows.sees(report) && viewer.knows.keeps(report, 'description', 'full');
  const text = chance.of(city.texts.filter(({ table, report }) => table === 'reports' && reads(city.reports.find(({ id }) => id === report))));
  const variant = chance.of(text.variants.filter(({ secrets: [, , secret] }) => secret !== text.variants[0].secrets[2]));
  const statement = ({ text: words }) => `UPDATE reports SET description = ${quoted(words)}, searchable = lower(${quoted(words)}) WHERE id = ${text.id};
    DELETE FROM passages WHERE report = ${text.id} AND text = 'description';`;
  const secrets = [text.variants[0].secrets[2], variant.secrets[2]];
  return { sql: [statement(text.variants[0]), statement(variant)], secrets, code: city.reports.find(({ id }) => id === text.report).code };
}

/** The plan of a sequence: who looks, what differs, and the chance that the requests are made by. */
export function plan(city, number) {
  const chance = new Chance(city.seed, number);
  const viewer = city.viewers[number % city.viewers.length];
  const names = chance.some(Object.keys(kinds), chance.of([0.15, 0.5, 0.9]));
  // Where no record can be written nobody can mask anything.
  const fault = chance.is(0.04);
  return { city, number, viewer, names, fault, later: !fault && chance.is(0.15), length: chance.between(5, 12) };
}

/** Statements of both worlds, files of the second, and what a lucky guesser asks for. */
function worldsOf({ city, number, viewer, names, later, fault }) {
  // Each kind has a chance of its own, so that one that is left out changes no other.
  const parts = names.map((name) => changeOf([name], { city, viewer, chance: new Chance(city.seed, number, name) }));
  const masked = later ? laterMasked({ city, viewer, chance: new Chance(city.seed, number, 'later') }) : undefined;
  const all = (member) => parts.flatMap((part) => part[member]);
  const common = fault ? failing : '';
  return {
    names: all('names'),
    sql: [(masked?.sql[0] ?? '') + common, `${parts.map(({ sql }) => sql).join('\n')}${masked?.sql[1] ?? ''}${common}`],
    files: all('files'), masked,
    guesses: { codes: all('codes'), photos: all('photos'), users: all('users'), secrets: [...parts.map(({ secrets }) => secrets), masked?.secrets ?? []].filter((kind) => kind.length) },
  };
}

/** Sends one step to both worlds, and gives what came back: through the cache that all share, when that is one. Others, who act, ask anew. */
async function perform(twins, caches, step) {
  const answers = await twins.send(step.requests.map((each, i) => each && {
    bytes: bytesOf(each), untilClosed: each.method === 'HEAD', seed: step.seed, now: step.now + step.delays[i], ...(step.address && { address: step.address }),
  }));
  return answers.map((answer, i) => answer && caches[i].pass(step.requests[i], answer, step.other));
}

const same = (first, second) => first.equals(second);

/** Lets somebody else act in both worlds; adds the steps as they were sent. */
async function letAct(act, planned, ask, acted) {
  const runs = [0, 1].map((world) => act.steps(world));
  let given = [undefined, undefined];
  for (;;) {
    const next = runs.map((run, i) => run.next(given[i]));
    if (next.every(({ done }) => done)) return;
    const step = { other: true, requests: next.map(({ done, value }) => (done ? undefined : value)), delays: act.delays, address: act.address ?? '127.0.0.2' };
    given = (await ask(step)).map((answer) => answer && read(answer));
    // A report may be there in one world only, or its photo be granted already; where no record can be written, nothing works. A limit that
    // counts what it should not is for the viewer's answers to show.
    const failed = given.find((answer) => answer && (act.status ? answer.status !== act.status : answer.status >= 400 && ![404, 409, 429].includes(answer.status)));
    if (given.some((answer) => answer && (act.status ? answer.status === act.status : answer.status < 300))) acted(act.name);
    if (failed && !planned.fault) throw new Error(`sequence ${planned.number}: what somebody else does fails: ${failed.status} ${failed.body}`);
  }
}

/** What comes next: a request of the viewer, or what others do between two of them. Each is made when the one before was answered. */
function* moves(know) {
  const make = know.chance.is(0.2) ? know.chance.weighed(acts) : undefined;
  const act = make?.(know);
  if (!act) {
    yield request(know);
    return;
  }
  const polls = know.viewer.cookie && know.chance.is(0.5);
  if (polls) yield poll(know);
  yield { name: make.name, ...act };
  if (act.then) yield* act.then();
  if (polls) yield poll(know);
}

/**
 * Runs the sequence of a plan. Gives the requests that were sent to both worlds, as steps, and in `difference` the answers to the last of
 * them when they were not the same. `told` may have: `seen(request, answer)`, called at each answer to the viewer that is the same in both;
 * `differs(name)`, for each kind of change that was made; `acted(name)`, when what somebody else does has succeeded.
 */
export async function run(twins, planned, { seen = () => {}, differs = () => {}, acted = () => {} } = {}) {
  const { city, number, viewer, length } = planned;
  const chance = new Chance(city.seed, number, 'requests');
  const { names, sql, files, masked, guesses } = worldsOf(planned);
  names.forEach(differs);
  // What anybody could have heard of, and what only one world has.
  guesses.codes.push(...chance.some(city.reports, 0.1).map(({ code }) => code));
  guesses.photos.push(...chance.some(city.photos, 0.1).map(({ photo }) => photo));
  const know = { city, viewer, chance, guesses, seen: new Seen() };
  await twins.begin(sql, files);
  const steps = [];
  const caches = [new SharedCache(), new SharedCache()];
  const ask = (step) => {
    Object.assign(step, { seed: number * 1000 + steps.length + 2, now: begin + steps.length * 1000, delays: step.delays ?? [0, 0] });
    steps.push(step);
    return perform(twins, caches, step);
  };
  if (masked) await letAct({ name: 'masking', ...masking(know, masked) }, planned, ask, acted);
  for (let i = 0; i < length; i++) {
    for (const next of moves(know)) {
      if (next.steps) {
        await letAct(next, planned, ask, acted);
        continue;
      }
      const answers = await ask({ requests: [next, next] });
      if (!same(...answers)) return { steps, difference: answers };
      seen(next, answers[0]);
      know.seen.learn(next, read(answers[0]));
    }
  }
  return { steps };
}

/** Sends steps again as they were, in worlds made anew; gives the first difference: {at, answers}. */
export async function replay(twins, planned, steps) {
  const { sql, files } = worldsOf(planned);
  await twins.begin(sql, files);
  const caches = [new SharedCache(), new SharedCache()];
  for (const [at, step] of steps.entries()) {
    const answers = await perform(twins, caches, step);
    if (!step.other && !same(...answers)) return { at, answers };
  }
  return undefined;
}
