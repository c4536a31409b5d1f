// The papers behind a link. Mark and key are in its fragment: the mark goes to the vault, the key stays here.

import { post, say, sentenceFor, wordsOf } from "./page.js";
import { paperItem } from "./paper_list.js";

const LOOK_EVERY_MS = 5000;
const LOOK_AGAIN_MS = 30000;
const LOOK_FOR_MS = 60 * 60 * 1000;

const words = wordsOf("words");
const trouble = document.getElementById("trouble");
const list = document.getElementById("list");
const [mark, identity, number] = location.hash.slice(1).split(".");
const link = `${location.origin}/taken#${mark}.${identity}`;
const shown = new Set();
const openedAt = Date.now();

addEventListener("hashchange", () => location.reload());

document.getElementById("share").addEventListener("click", async () => {
  if (navigator.share) return navigator.share({ url: link }).catch(() => {});
  await navigator.clipboard.writeText(link);
  document.getElementById("copied").hidden = false;
});

document.getElementById("end").addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    await post("/taken/end", { mark });
    over(words.taken_over);
    history.replaceState(null, "", "/taken");
  } catch (failure) {
    say(trouble, sentenceFor(failure, words, "trouble"));
  }
});

if (!mark || !identity?.startsWith("AGE-SECRET-KEY-1")) {
  over(words.taken_no_key);
} else {
  if (number) welcome();
  look();
}

// Straight from the kiosk: the number that its screen shows too. It is no part of the link that one keeps.
function welcome() {
  document.getElementById("number").textContent = `… ${number.slice(0, 2)} ${number.slice(2)}`;
  document.getElementById("just-taken").hidden = false;
  history.replaceState(null, "", link);
}

async function look() {
  let wait = LOOK_EVERY_MS;
  try {
    show(await post("/taken/open", { mark }));
    say(trouble, "");
  } catch (failure) {
    if (failure.status === 410) return over(words.taken_over);
    say(trouble, sentenceFor(failure, words, "trouble"));
    wait = LOOK_AGAIN_MS;
  }
  if (Date.now() - openedAt < LOOK_FOR_MS) setTimeout(look, wait);
}

function show({ papers, until }) {
  for (const paper of [...papers].reverse()) {
    if (shown.has(paper.id)) continue;
    shown.add(paper.id);
    list.prepend(paperItem(paper, identity));
  }
  const day = new Date(until).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  document.getElementById("until").textContent = words.taken_until.replace("{day}", day);
  document.getElementById("none").hidden = shown.size > 0;
  document.getElementById("mine").hidden = false;
}

function over(sentence) {
  document.getElementById("mine").hidden = true;
  list.replaceChildren();
  say(trouble, sentence);
}
