// The list of papers: each comes sealed, is opened here with the identity that this page holds, and goes to the person.

import { Decrypter } from "./vendor/age.js";
import { post, wordsOf } from "./page.js";

const words = wordsOf("words");
const categories = wordsOf("categories");

export function paperItem(paper, identity) {
  const category = paper.category in categories ? paper.category : "other";
  const name = categories[category];
  const item = made("li");
  const button = press("second", words.paper_open, show);
  const picture = made("img");
  picture.src = `/static/pictures/${category}.svg`;
  picture.alt = "";
  picture.width = picture.height = 56;
  const shown = made("p", "quiet", longDay(paper.at));
  const about = made("div");
  about.append(picture, made("h2", "", name), shown);
  item.append(about, ...trace(paper.statement), ...viewsOf(paper.views ?? []), ...sharedWith(paper), button);
  return item;

  async function show() {
    button.disabled = true;
    try {
      const file = `${name} ${paper.at.slice(0, 10)}.pdf`;
      button.replaceWith(acts(paper, await opened(paper.id, identity), file));
    } catch {
      button.replaceWith(made("p", "trouble", words.paper_broken));
    }
  }
}

// Where it was scanned, and by whom: the kiosk's own statement (JWS, RFC 7515), as the vault checked and kept it.
function trace(statement) {
  const said = claimsOf(statement);
  if (!said.site) return [];
  if (said.mode === "structure") return [made("p", "quiet", words.paper_by.replace("{structure}", said.structure))];
  const lines = [words.paper_from.replace("{site}", said.site)];
  if (said.mode === "assisted") lines.push(words.paper_with_agent.replace("{structure}", said.structure));
  if (said.original) lines.push(words.paper_original);
  return lines.map((line) => made("p", "quiet", line));
}

// Who else may see it, and the end of that at the owner's word.
function sharedWith(paper) {
  if (!paper.shared) return [];
  const { structure, until } = paper.shared;
  const day = until && longDay(until);
  const said = (until ? words.paper_shared_until : words.paper_shared).replace("{structure}", structure);
  const line = made("p", "quiet", said.replace("{day}", day));
  const stop = press("second", words.paper_unshare, async () => {
    stop.disabled = true;
    try {
      await post(`/papers/${paper.id}/stop-sharing`, {});
      line.textContent = words.paper_unshared;
      stop.remove();
    } catch {
      stop.disabled = false;
    }
  });
  return [line, stop];
}

// A structure that can put papers in itself, or could.
export function letterboxLine({ structure, since, until }) {
  const sentence = until ? words.letters_until : words.letters_since;
  const line = sentence.replace("{structure}", structure).replace("{day}", longDay(since));
  return made("li", "", until ? line.replace("{end}", longDay(until)) : line);
}

// Who saw it or printed it at a desk since, on the person's own card, PIN and yes.
function viewsOf(views) {
  return views.map((view) => {
    const day = longDay(view.at);
    const sentence = view.purpose === "print" ? words.paper_printed : words.paper_seen;
    return made("p", "quiet", sentence.replace("{day}", day).replace("{structure}", view.structure));
  });
}

function longDay(moment) {
  return new Date(moment).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
}

function claimsOf(statement) {
  try {
    const payload = statement.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (sign) => sign.charCodeAt(0))));
  } catch {
    return {};
  }
}

async function opened(id, identity) {
  const response = await fetch(`/papers/${id}`, { cache: "no-store" });
  if (!response.ok) throw new Error("not given");
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const pdf = await decrypter.decrypt(new Uint8Array(await response.arrayBuffer()));
  return new Blob([pdf], { type: "application/pdf" });
}

// See, save, where the phone can hand over to any other app, and erase.
function acts(paper, pdf, file) {
  const url = URL.createObjectURL(pdf);
  const see = made("a", "main", words.paper_see);
  see.href = url;
  see.target = "_blank";
  const save = made("a", "second", words.paper_save);
  save.href = url;
  save.download = file;
  const row = made("div", "acts");
  row.append(see, save);
  const files = [new File([pdf], file, { type: pdf.type })];
  if (navigator.canShare?.({ files })) row.append(sharing(files));
  row.append(erasing(paper, row));
  return row;
}

// Erasing asks once more, in the place of the buttons.
function erasing(paper, row) {
  const erase = press("second wide", words.paper_erase, () => row.replaceWith(sure));
  const sure = made("div", "acts");
  const yes = press("second", words.paper_erase_yes, async () => {
    yes.disabled = true;
    try {
      await post(`/papers/${paper.id}/erase`, {});
      sure.replaceWith(made("p", "quiet", words.paper_erased));
    } catch {
      yes.disabled = false;
      sure.replaceWith(row);
    }
  });
  const no = press("main", words.paper_erase_no, () => sure.replaceWith(row));
  sure.append(made("p", "wide", words.paper_erase_sure), yes, no);
  return erase;
}

function sharing(files) {
  return press("second wide", words.paper_share, () => navigator.share({ files }).catch(() => {}));
}

function press(className, text, act) {
  const button = made("button", className, text);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}

function made(tag, className = "", text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
