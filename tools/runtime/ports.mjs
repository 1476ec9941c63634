import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';

/**
 * Below the range the system hands to outgoing connections: a client that keeps trying a stopped server's port in that
 * range can connect to itself and so keep the server from coming back.
 */
const FIRST = 20_000;
const LAST = 32_000;

const handedOut = new Set();

/**
 * The preferred TCP port of 127.0.0.1 when nothing holds it, else another free one that this process has not handed out.
 * @param {number} [preferred]
 * @returns {Promise<number>}
 */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  for (let tries = 0; tries < 200; tries += 1) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (handedOut.has(port) || !(await isFree(port))) continue;
    handedOut.add(port);
    return port;
  }
  throw new Error(`No free TCP port found between ${FIRST} and ${LAST} on ${HOST}`);
}

/** Connecting first also finds a server on all addresses, which some systems let a second one bind beside. */
async function isFree(port) {
  return !(await answers(port)) && (await canListen(port));
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port });
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(500, () => end(true));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

function canListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: HOST, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
