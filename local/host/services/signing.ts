import { createHash, createHmac, createPrivateKey, createSign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { HostException } from '../runtime/host-exception';
import { notBuilt } from '../runtime/not-built';

/** Google's names of algorithms -> Node's. */
const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** @param algorithm a name of Utilities.DigestAlgorithm; MD2 is in no library at hand and refused. */
export function digest(algorithm: string, data: Buffer): Buffer {
  return createHash(hashOf(algorithm)).update(data).digest();
}

/** @param algorithm a name of Utilities.MacAlgorithm. */
export function hmac(algorithm: string, data: Buffer, key: Buffer): Buffer {
  return createHmac(hashOf(algorithm.slice('HMAC_'.length)), key)
    .update(data)
    .digest();
}

/**
 * A PKCS #1 v1.5 signature.
 * @param algorithm a name of Utilities.RsaAlgorithm.
 * @param key a private key in PEM form.
 * @throws HostException `invalidKey`
 */
export function rsaSignature(algorithm: string, data: Buffer, key: string): Buffer {
  return createSign(hashOf(algorithm.slice('RSA_'.length)))
    .update(data)
    .sign(privateKey(key));
}

function privateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new HostException('invalidKey');
  }
}

function hashOf(algorithm: string): string {
  const hash = HASHES[algorithm];
  if (hash === undefined) throw notBuilt(`Utilities with ${algorithm}`);
  return hash;
}
