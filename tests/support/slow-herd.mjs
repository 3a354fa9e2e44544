// 500 slow callers, in a process of their own so that they slow nobody else's clock: a third drip a head, a third drip a body, a third
// ask for much and hardly read. Who is sent away comes again. Started with {base, ca, host, asset}; sends how many are connected.
import { connectTo } from './wire.mjs';

const count = 500;
const lines = (first, ...more) => [first, 'Host: tabir.example', ...more].join('\r\n');

const kinds = [
  { begin: () => `${lines('GET / HTTP/1.1')}\r\nX: `, goOn: (socket) => socket.write('x') },
  {
    begin: () => `${lines('POST /api/crm/session HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 60000')}\r\n\r\n`,
    goOn: (socket) => socket.write('x'),
  },
  // So many at once that no buffer on the way holds all the answers.
  { begin: ({ asset }) => `${lines(`GET ${asset} HTTP/1.1`)}\r\n\r\n`.repeat(150), goOn: (socket) => socket.read(512) },
];

process.once('message', (where) => {
  let connected = 0;
  const join = (place) => {
    const kind = kinds[place % kinds.length];
    const socket = connectTo(where.base, { ca: where.ca, host: where.host, from: `127.1.0.${1 + (place % 100)}` });
    let timer;
    socket.once(where.base.startsWith('https:') ? 'secureConnect' : 'connect', () => {
      connected += 1;
      socket.write(kind.begin(where));
      timer = setInterval(() => kind.goOn(socket), 1000);
      socket.once('close', () => { connected -= 1; });
    });
    // Whoever drips is told off, and must hear it to be closed.
    if (place % kinds.length !== 2) socket.resume();
    socket.on('error', () => {});
    socket.once('close', () => {
      clearInterval(timer);
      setTimeout(join, 200, place);
    });
  };
  for (let place = 0; place < count; place++) setTimeout(join, place * 4, place);
  setInterval(() => process.send(connected), 100);
});
