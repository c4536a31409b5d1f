// What both pages with keys share: words, trouble, posting JSON.

import { plainDigits } from "./recovery.js";

export function wordsOf(id) {
  return JSON.parse(document.getElementById(id).textContent);
}

export function say(element, sentence) {
  element.textContent = sentence;
  element.hidden = !sentence;
  if (sentence) element.scrollIntoView({ block: "center" });
}

// The answer's JSON (null when there is none); throws with `status` and `error` when the vault says no.
export async function post(path, body) {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    cache: "no-store",
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw Object.assign(new Error("refused"), { status: response.status, error: answer?.error });
  return answer;
}

// The new PIN that was typed twice in `#pin` and `#again`, and what is wrong with it ("" when nothing is).
export function typedPin(words) {
  const [pin, again] = ["pin", "again"].map((id) => plainDigits(document.getElementById(id).value));
  if (pin.length !== 6) return { pin, wrong: words.open_pin_short };
  return { pin, wrong: pin === again ? "" : words.open_pin_differs };
}

export function sentenceFor(failure, words, otherwise) {
  if (failure.status === 429) return words.too_many;
  return failure.error === "weak_pin" ? words.open_pin_weak : words[otherwise];
}
