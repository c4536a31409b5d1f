// A vault of the open profile that shares no code with ours: oidc-provider (device grant, DPoP with nonces,
// private_key_jwt, revocation) and @tus/server. Arguments: folder, the kiosk's public JWK, an age recipient.
// Prints its address when it listens. GET /deposited lists what arrived, for the tests.

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import http from 'node:http';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { calculateJwkThumbprint, EmbeddedJWK, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import Provider from 'oidc-provider';

const [folder, kioskKey, recipient] = process.argv.slice(2);
const DEVICE = 'urn:ietf:params:oauth:grant-type:device_code';
const kept = new Map(); // deposit_id -> { id, receipt, sha256 }
const signing = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const signingJwk = { ...(await exportJWK(signing.privateKey)), kid: 'vault-key', use: 'sig', alg: 'Ed25519' };

const listener = http.createServer();
await new Promise((listening) => listener.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${listener.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'consigne',
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'Ed25519',
      jwks: { keys: [JSON.parse(kioskKey)] },
      grant_types: [DEVICE],
      response_types: [],
      redirect_uris: [],
      application_type: 'native',
      dpop_bound_access_tokens: true,
      id_token_signed_response_alg: 'Ed25519',
    },
  ],
  jwks: { keys: [signingJwk] },
  scopes: ['vault:deposit'],
  clientAuthMethods: ['private_key_jwt'],
  cookies: { keys: [randomBytes(16).toString('hex')] },
  ttl: { AccessToken: 600, DeviceCode: 60, Grant: 600, Interaction: 600, Session: 600 },
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    revocation: { enabled: true },
    dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => true },
  },
  discovery: {
    deposit_endpoint: `${issuer}/deposits`,
    recipients_endpoint: `${issuer}/recipients`,
  },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
});

const tus = new Server({
  path: '/deposits',
  datastore: new FileStore({ directory: folder }),
  namingFunction: () => randomBytes(16).toString('hex'),
  onUploadFinish: async (_, upload) => {
    const hash = createHash('sha256');
    for await (const block of createReadStream(`${folder}/${upload.id}`)) hash.update(block);
    const sha256 = hash.digest('hex');
    const { deposit_id } = upload.metadata;
    if (sha256 !== upload.metadata.sha256) throw { status_code: 460, body: 'hash mismatch' };
    const claims = { id: randomUUID(), deposit_id, sha256, at: new Date().toISOString(), iss: issuer };
    const receipt = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'Ed25519', kid: 'vault-key', typ: 'consigne-receipt+jwt' })
      .sign(signing.privateKey);
    kept.set(upload.id, { ...claims, receipt, file: `${folder}/${upload.id}` });
    return { headers: { 'Deposit-Receipt': receipt } };
  },
});
const locations = new Map(); // deposit_id -> upload URL

async function bearer(req) {
  const token = (req.headers.authorization ?? '').replace(/^DPoP /, '');
  const found = await provider.AccessToken.find(token);
  if (!found?.scope?.split(' ').includes('vault:deposit')) return undefined;
  const { payload, protectedHeader } = await jwtVerify(req.headers.dpop ?? '', EmbeddedJWK, { typ: 'dpop+jwt' });
  const good =
    payload.htm === req.method &&
    payload.htu === issuer + req.url &&
    payload.ath === createHash('sha256').update(token).digest('base64url') &&
    (await calculateJwkThumbprint(protectedHeader.jwk)) === found.jkt;
  return good ? found : undefined;
}

function json(res, status, body) {
  res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function deposits(req, res) {
  const id = req.url.split('/')[2];
  if (req.method === 'POST') {
    if (!(await bearer(req).catch(() => undefined))) return json(res, 401, { error: 'invalid_token' });
    const encoded = /deposit_id ([^,]*)/.exec(req.headers['upload-metadata'])[1];
    const known = locations.get(encoded);
    if (known) return res.writeHead(201, { Location: known, 'Tus-Resumable': '1.0.0' }).end();
    res.on('finish', () => locations.set(encoded, res.getHeader('Location')));
  } else if (req.method === 'HEAD' && kept.has(id)) {
    res.setHeader('Deposit-Receipt', kept.get(id).receipt);
  }
  return tus.handle(req, res);
}

listener.on('request', async (req, res) => {
  if (req.url.startsWith('/deposits')) return deposits(req, res);
  if (req.url === '/deposited') return json(res, 200, [...kept.values()]);
  if (req.url === '/recipients') {
    const account = await bearer(req).catch(() => undefined);
    if (!account) return json(res, 401, { error: 'invalid_token' });
    return json(res, 200, { recipients: [recipient], label: 'J. D.' });
  }
  return provider.callback()(req, res);
});
console.log(issuer);
