// Reads a push message as a browser would, with npm's http_ece, and checks the sender's signature with Node's own cryptography.
// Takes a file: { body, privateKey, auth, authorization }, all but the last in base64url.
import ece from 'http_ece';
import { createECDH, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const given = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const bytes = (text) => Buffer.from(text, 'base64url');
const key = createECDH('prime256v1');
key.setPrivateKey(bytes(given.privateKey));
const text = ece.decrypt(bytes(given.body), { version: 'aes128gcm', privateKey: key, authSecret: given.auth });

const [, token, point] = /^vapid t=([^,]+), k=(.+)$/.exec(given.authorization);
const [header, claims, signature] = token.split('.');
const raw = bytes(point);
const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: raw.subarray(1, 33).toString('base64url'), y: raw.subarray(33).toString('base64url') } });
const signed = verify('sha256', Buffer.from(`${header}.${claims}`), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes(signature));
console.log(JSON.stringify({ message: JSON.parse(text.toString('utf8')), signed, header: JSON.parse(bytes(header)), claims: JSON.parse(bytes(claims)), key: point }));
