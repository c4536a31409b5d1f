// Taking papers along: the key is born here and goes into the fragment of this phone's own link; the vault never sees it.

import { generateX25519Identity, identityToRecipient } from "./vendor/age.js";
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
    const taking = await post("/take", {
      code: form.dataset.code,
      recipient: await identityToRecipient(identity),
      consent: { notice: form.dataset.notice, at: new Date().toISOString().slice(0, 19) + "Z" },
    });
    location.replace(`/taken#${taking.mark}.${identity}.${taking.number}`);
  } catch (failure) {
    say(trouble, sentenceFor(failure, words, failure.status === 404 ? "code_gone" : "trouble"));
    button.disabled = false;
  }
});
