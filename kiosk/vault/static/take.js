// Taking papers along: mark and key are born here and go into the fragment of this phone's own link; the vault sees neither.

import { Encrypter, generateX25519Identity, identityToRecipient } from "./vendor/age.js";
import { post, say, sentenceFor, wordsOf } from "./page.js";

const words = wordsOf("words");
const form = document.getElementById("take");
const trouble = document.getElementById("trouble");

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  say(trouble, "");
  try {
    const identity = await generateX25519Identity();
    const mark = base64url(crypto.getRandomValues(new Uint8Array(24)));
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(mark)));
    const taking = await post("/take", {
      code: form.dataset.code,
      recipient: await identityToRecipient(identity),
      hash: [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
      consent: { notice: form.dataset.notice, at: new Date().toISOString().slice(0, 19) + "Z" },
      sealed_link: await forPaper(`${location.origin}/taken#${mark}.${identity}`),
    });
    location.replace(`/taken#${mark}.${identity}.${taking.number}`);
  } catch (failure) {
    say(trouble, sentenceFor(failure, words, failure.status === 404 ? "code_gone" : "trouble"));
    button.disabled = false;
  }
});

// The link as the kiosk's printer alone can open it, where the person wants it on the receipt.
async function forPaper(link) {
  if (!document.getElementById("printed")?.checked) return "";
  const encrypter = new Encrypter();
  encrypter.addRecipient(form.dataset.printer);
  return base64url(await encrypter.encrypt(link));
}

function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
