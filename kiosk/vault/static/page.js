// What both pages with keys share: words, trouble, posting JSON.

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

export function sentenceFor(failure, words, otherwise) {
  return failure.status === 429 ? words.too_many : words[otherwise];
}
