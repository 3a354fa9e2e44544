// Signed tokens made by hand, so that every part of one can be wrong.
import { generateKeyPairSync, sign } from 'node:crypto';

export const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
export const seconds = () => Math.floor(Date.now() / 1000);

/** A key pair with a name: `{kid, privateKey, jwk}`, where `jwk` is the public half as a JWK set holds it. */
export function keyPair(kid, type = 'rsa', options = { modulusLength: 2048 }) {
  const { publicKey, privateKey } = generateKeyPairSync(type, options);
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid } };
}

/** The three parts with a signature by that private key, RS256 or EdDSA as the key is. */
export function signToken(head, claims, privateKey) {
  const text = `${part(head)}.${part(claims)}`;
  const hash = privateKey.asymmetricKeyType === 'rsa' ? 'sha256' : null;
  return `${text}.${sign(hash, Buffer.from(text), privateKey).toString('base64url')}`;
}
