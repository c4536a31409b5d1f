// My papers: the recovery key stays in this page's memory; the vault gets its verifier, and gives sealed bytes.

import { post, say, sentenceFor, typedPin, wordsOf } from "./page.js";
import { letterboxLine, paperItem } from "./paper_list.js";
import { fromGroups, groupFits, plainDigits, unwrap, verifier } from "./recovery.js";

const OPEN_MS = 15 * 60 * 1000;

const words = wordsOf("words");
const form = document.getElementById("key");
const inputs = [...form.querySelectorAll("input.group")];
const trouble = document.getElementById("trouble");
let identity = "";
let proof = "";

inputs.forEach((input, place) => {
  input.addEventListener("paste", (event) => {
    event.preventDefault();
    spread(digitsOf(event.clipboardData.getData("text")), place);
  });
  input.addEventListener("input", () => {
    input.value = plainDigits(input.value).slice(0, 6);
    mark(input);
    if (groupFits(input.value)) inputs[place + 1]?.focus();
  });
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  inputs.forEach(mark);
  const wrong = inputs.find((input) => !groupFits(input.value));
  if (wrong) {
    wrong.focus();
    return say(trouble, words.papers_wrong_group);
  }
  const button = form.querySelector("button");
  button.disabled = true;
  say(trouble, "");
  await open();
  button.disabled = false;
});

document.getElementById("new-pin").addEventListener("submit", async (event) => {
  event.preventDefault();
  const pinTrouble = document.getElementById("pin-trouble");
  const { pin, wrong } = typedPin(words);
  say(pinTrouble, wrong);
  if (wrong) return;
  try {
    await post("/papers/pin", { recovery_verifier: proof, pin });
    event.target.hidden = true;
    document.getElementById("pin-changed").hidden = false;
  } catch (failure) {
    say(pinTrouble, sentenceFor(failure, words, "trouble"));
  }
});

document.getElementById("close").addEventListener("submit", async (event) => {
  event.preventDefault();
  const closeTrouble = document.getElementById("close-trouble");
  if (!document.getElementById("close-tick").checked) return say(closeTrouble, words.close_missing);
  try {
    await post("/papers/close", { recovery_verifier: proof });
    document.getElementById("list").replaceChildren();
    document.getElementById("mine").hidden = true;
    document.getElementById("closed").hidden = false;
  } catch (failure) {
    say(closeTrouble, sentenceFor(failure, words, "trouble"));
  }
});

addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// Of a recovery paper's QR text (CONSIGNER1: and 54 digits) or of digits however they are spaced.
function digitsOf(text) {
  return plainDigits(text.slice(text.lastIndexOf(":") + 1));
}

function spread(digits, place) {
  for (let i = 0; i * 6 < digits.length && inputs[place + i]; i += 1) {
    inputs[place + i].value = digits.slice(6 * i, 6 * i + 6);
    mark(inputs[place + i]);
    inputs[place + i].focus();
  }
}

function mark(input) {
  const whole = input.value.length === 6;
  input.classList.toggle("good", groupFits(input.value));
  input.classList.toggle("wrong", whole && !groupFits(input.value));
  input.setAttribute("aria-invalid", String(whole && !groupFits(input.value)));
}

async function open() {
  const key = await fromGroups(inputs.map((input) => input.value));
  if (key === null) return say(trouble, words.papers_wrong_key);
  try {
    proof = await verifier(key);
    const mine = await post("/papers/key", { recovery_verifier: proof });
    identity = await unwrap(mine.wrapped_identity, key);
    show(mine.papers);
    document.getElementById("letterboxes").replaceChildren(...mine.letterboxes.map(letterboxLine));
  } catch (failure) {
    say(trouble, sentenceFor(failure, words, failure.status === 403 ? "papers_wrong_key" : "trouble"));
  }
}

function show(papers) {
  inputs.forEach((input) => (input.value = ""));
  form.hidden = true;
  setTimeout(() => location.reload(), OPEN_MS);
  document.getElementById("mine").hidden = false;
  document.getElementById("none").hidden = papers.length > 0;
  document.getElementById("list").replaceChildren(...papers.map((paper) => paperItem(paper, identity)));
}
