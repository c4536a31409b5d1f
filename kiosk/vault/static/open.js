// Opening a vault on one's own phone: identity and recovery key are born here and stay in this page's memory.

import { generateX25519Identity, identityToRecipient } from "./vendor/age.js";
import { post, say, sentenceFor, typedPin, wordsOf } from "./page.js";
import { newKey, toGroups, verifier, wrap } from "./recovery.js";

const words = wordsOf("words");
const choose = document.getElementById("choose");
const note = document.getElementById("note");
let change = "";

choose.addEventListener("submit", async (event) => {
  event.preventDefault();
  const trouble = document.getElementById("trouble");
  const { pin, wrong } = typedPin(words);
  const sentence = wrong || (document.getElementById("consent").checked ? "" : words.open_consent_missing);
  say(trouble, sentence);
  if (sentence) return;
  const button = choose.querySelector("button");
  button.disabled = true;
  try {
    await open(pin);
  } catch (failure) {
    say(trouble, sentenceFor(failure, words, "trouble"));
  }
  button.disabled = false;
});

note.addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    await post("/open/confirm", { change });
    const code = choose.dataset.code;
    location.replace(code ? `/go?code=${encodeURIComponent(code)}` : "/card");
  } catch (failure) {
    say(document.getElementById("note-trouble"), sentenceFor(failure, words, "trouble"));
  }
});

async function open(pin) {
  const identity = await generateX25519Identity();
  const key = newKey();
  const opened = await post("/open", {
    recipient: await identityToRecipient(identity),
    wrapped_identity: await wrap(identity, key),
    recovery_verifier: await verifier(key),
    pin,
    consent: { notice: choose.dataset.notice, at: new Date().toISOString().slice(0, 19) + "Z" },
  });
  change = opened.change;
  document.getElementById("handle").textContent = opened.handle;
  const list = document.getElementById("groups");
  list.replaceChildren(...(await toGroups(key)).map(groupItem));
  choose.hidden = true;
  note.hidden = false;
  scrollTo(0, 0);
}

function groupItem(group) {
  const item = document.createElement("li");
  item.textContent = group;
  return item;
}
