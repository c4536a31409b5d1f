// The recovery key in the browser: digits on paper <-> 16 bytes, and what WebCrypto derives from it.
// The format is that of kiosk/recovery.py; docs/profile.md section 7 says it in words.

const GROUPS = 9;
const WRAP_INFO = "consigne recovery wrap 1";
const VERIFY_INFO = "consigne recovery verify 1";
const WRAP_PREFIX = "consigne-wrap1:";
const NONCE_BYTES = 12;

const utf8 = new TextEncoder();

export function newKey() {
  return crypto.getRandomValues(new Uint8Array(16));
}

export function groupFits(group) {
  return /^[0-9]{6}$/.test(group) && Number(group) % 11 === 0 && Number(group) / 11 < 65536;
}

export async function toGroups(key) {
  const halves = new Uint8Array([...key, ...(await checkHalf(key))]);
  return Array.from({ length: GROUPS }, (_, place) => {
    const value = halves[2 * place] * 256 + halves[2 * place + 1];
    return String(value * 11).padStart(6, "0");
  });
}

// The 16 bytes that nine groups stand for, or null when they do not belong together.
export async function fromGroups(groups) {
  if (groups.length !== GROUPS || !groups.every(groupFits)) return null;
  const values = groups.map((group) => Number(group) / 11);
  const bytes = new Uint8Array(values.flatMap((value) => [value >> 8, value & 255]));
  const key = bytes.slice(0, 16);
  const check = await checkHalf(key);
  return check[0] === bytes[16] && check[1] === bytes[17] ? key : null;
}

// Digits as people type them: Arabic and Persian digits too, nothing else.
export function plainDigits(text) {
  return Array.from(text.normalize("NFKC"), (sign) => {
    const code = sign.codePointAt(0);
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
    return sign >= "0" && sign <= "9" ? sign : "";
  }).join("");
}

export async function wrap(identity, key) {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(cipher(nonce), await wrappingKey(key), utf8.encode(identity));
  return WRAP_PREFIX + toBase64url(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
}

export async function unwrap(wrapped, key) {
  if (!wrapped.startsWith(WRAP_PREFIX)) throw new Error("unknown wrapping");
  const raw = fromBase64url(wrapped.slice(WRAP_PREFIX.length));
  const nonce = raw.slice(0, NONCE_BYTES);
  const opened = await crypto.subtle.decrypt(cipher(nonce), await wrappingKey(key), raw.slice(NONCE_BYTES));
  return new TextDecoder().decode(opened);
}

export async function verifier(key) {
  const material = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveBits"]);
  return toBase64url(new Uint8Array(await crypto.subtle.deriveBits(hkdf(VERIFY_INFO), material, 256)));
}

async function wrappingKey(key) {
  const material = await crypto.subtle.importKey("raw", key, "HKDF", false, ["deriveKey"]);
  const aes = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(hkdf(WRAP_INFO), material, aes, false, ["encrypt", "decrypt"]);
}

function hkdf(info) {
  return { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: utf8.encode(info) };
}

function cipher(nonce) {
  return { name: "AES-GCM", iv: nonce, additionalData: utf8.encode(WRAP_INFO) };
}

async function checkHalf(key) {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", key)).slice(0, 2);
}

function toBase64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64url(text) {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}
