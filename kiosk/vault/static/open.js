// Opening a vault on one's own phone: identity and recovery key are born here and stay in this page's memory.

import { generateX25519Identity, identityToRecipient } from "./vendor/age.js";
import { post, say, sentenceFor, typedPin, wordsOf } from "./page.js";
import { newKey, plainDigits, toGroups, verifier, wrap } from "./recovery.js";

const words = wordsOf("words");
const choose = document.getElementById("choose");
const note = document.getElementById("note");
const check = document.getElementById("check");
let change = "";
let groups = [];
let place = 0;

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

note.addEventListener("submit", (event) => {
  event.preventDefault();
  place = crypto.getRandomValues(new Uint8Array(1))[0] % groups.length;
  document.getElementById("check-help").textContent = words.check_help.replace("{place}", place + 1);
  document.getElementById("box").value = "";
  say(document.getElementById("check-trouble"), "");
  show(check);
});

document.getElementById("back").addEventListener("click", () => show(note));

// Who did not write the digits down would lose every paper: one box of nine shows whether they did.
check.addEventListener("submit", async (event) => {
  event.preventDefault();
  const trouble = document.getElementById("check-trouble");
  if (plainDigits(document.getElementById("box").value) !== groups[place]) {
    return say(trouble, words.check_wrong.replace("{place}", place + 1));
  }
  try {
    await post("/open/confirm", { change });
    const code = choose.dataset.code;
    location.replace(code ? `/go?code=${encodeURIComponent(code)}` : "/card");
  } catch (failure) {
    say(trouble, sentenceFor(failure, words, "trouble"));
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
  groups = await toGroups(key);
  document.getElementById("groups").replaceChildren(...groups.map(groupItem));
  show(note);
}

function show(step) {
  for (const form of [choose, note, check]) form.hidden = form !== step;
  scrollTo(0, 0);
}

function groupItem(group) {
  const item = document.createElement("li");
  item.textContent = group;
  return item;
}
