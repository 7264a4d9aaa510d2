"use strict";
// Pointing from text to claims and back, filters and keys. The marks are never drawn anew: a claim's
// pieces are found once, through data-m ("layer-lane-mark") and the cards' data-marks.
(() => {
  const root = document.documentElement;
  const pane = document.getElementById("claims");
  const cards = [...document.querySelectorAll(".card")];
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  const piecesOf = new Map(); // mark -> [{piece, layer, lane}]
  for (const piece of document.querySelectorAll("[data-m]")) {
    for (const token of piece.dataset.m.split(" ")) {
      const [layer, lane, mark] = token.split("-");
      if (!piecesOf.has(mark)) piecesOf.set(mark, []);
      piecesOf.get(mark).push({ piece, layer, lane });
    }
  }
  const cardsOf = new Map(); // mark -> cards
  const marksOf = (card) => card.dataset.marks.split(" ").filter(Boolean);
  for (const card of cards) {
    for (const mark of marksOf(card)) {
      if (!cardsOf.has(mark)) cardsOf.set(mark, []);
      cardsOf.get(mark).push(card);
    }
  }
  const partsOf = (card) => marksOf(card).flatMap((mark) => piecesOf.get(mark) ?? []);
  const length = (card) => partsOf(card).reduce((sum, part) => sum + (part.layer === "content" ? part.piece.textContent.length : 0), 0);

  let lit = [];
  let chosen = null;

  const paint = (card, name, on) => {
    card.classList.toggle(name, on);
    for (const { piece, layer } of partsOf(card)) {
      piece.classList.toggle(`${name}-${layer}`, on);
      if (on && layer === "content") piece.dataset.status = card.dataset.status;
    }
  };
  const light = (next) => {
    lit.forEach((card) => paint(card, "lit", false));
    lit = next;
    lit.forEach((card) => paint(card, "lit", true));
  };
  const reveal = (element, block) => element?.scrollIntoView({ block, behavior: still.matches ? "auto" : "smooth" });
  const revealCard = (card) => {
    if (getComputedStyle(pane).overflowY === "visible") return;
    const top = card.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    const fits = top >= 0 && top + card.offsetHeight <= pane.clientHeight;
    if (!fits) pane.scrollTo({ top: pane.scrollTop + top - pane.clientHeight / 3, behavior: still.matches ? "auto" : "smooth" });
  };
  const reference = (card) => document.getElementById(card.id.replace("claim-", "text-"));
  const choose = (card, { words = true, address = true } = {}) => {
    if (chosen && chosen !== card) paint(chosen, "chosen", false);
    chosen = card;
    if (!card) return;
    paint(card, "chosen", true);
    card.focus({ preventScroll: true });
    revealCard(card);
    if (words) reveal(reference(card), "center");
    if (address) history.replaceState(null, "", "#" + card.id);
  };

  // At one place in the text: those whose source or cue stands there, otherwise from the innermost out.
  const claimsAt = (piece) => {
    const tokens = piece.dataset.m.split(" ").map((token) => token.split("-"));
    const roles = tokens.filter(([layer]) => layer === "source" || layer === "cue" || layer === "status");
    const within = tokens.filter(([layer]) => layer === "content");
    const found = (list) => list.flatMap(([, , mark]) => cardsOf.get(mark) ?? []).filter((card) => !card.hidden);
    const contents = found(within).sort((a, b) => length(a) - length(b));
    return { pointed: roles.length ? found(roles) : contents.slice(0, 1), all: [...new Set([...found(roles), ...contents])] };
  };

  const text = document.getElementById("article");
  let waiting = 0;
  text.addEventListener("mouseover", (event) => {
    const piece = event.target.closest("[data-m]");
    const pointed = piece ? claimsAt(piece).pointed : [];
    light(pointed);
    clearTimeout(waiting);
    if (pointed.length && !pointed.includes(chosen)) waiting = setTimeout(() => revealCard(pointed[0]), 250);
  });
  text.addEventListener("mouseleave", () => { clearTimeout(waiting); light([]); });
  text.addEventListener("click", (event) => {
    if (!getSelection().isCollapsed) return;
    const link = event.target.closest(".ref");
    const piece = event.target.closest("[data-m]");
    if (link) { event.preventDefault(); choose(document.getElementById(link.hash.slice(1)), { words: false }); narrow(); return; }
    if (!piece) return;
    const { all } = claimsAt(piece);
    if (all.length) { choose(all[(all.indexOf(chosen) + 1) % all.length], { words: false }); narrow(); }
  });
  text.addEventListener("focusin", (event) => {
    const link = event.target.closest(".ref");
    if (link) { const card = document.getElementById(link.hash.slice(1)); light([card]); revealCard(card); }
  });
  const narrow = () => { if (getComputedStyle(pane).overflowY === "visible") reveal(chosen, "start"); };

  pane.addEventListener("mouseover", (event) => light([event.target.closest(".card")].filter(Boolean)));
  pane.addEventListener("mouseleave", () => light([]));
  pane.addEventListener("focusin", (event) => light([event.target.closest(".card")].filter(Boolean)));
  pane.addEventListener("click", (event) => {
    const card = event.target.closest(".card");
    if (!card || event.target.closest("summary") || !getSelection().isCollapsed) return;
    if (event.target.closest("a")) event.preventDefault();
    choose(card);
  });

  const filters = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const sift = () => {
    const choice = new FormData(filters);
    const statuses = new Set(choice.getAll("status"));
    let count = 0;
    for (const card of cards) {
      const fits = statuses.has(card.dataset.status)
        && (!choice.get("voice") || choice.get("voice") === card.dataset.voice)
        && (!choice.get("origin") || choice.get("origin") === card.dataset.origin);
      card.hidden = !fits;
      count += fits;
      for (const { piece, layer, lane } of partsOf(card)) {
        if (layer !== "content") continue;
        if (fits) piece.style.removeProperty(`--content${lane}`);
        else piece.style.setProperty(`--content${lane}`, "transparent");
      }
    }
    for (const link of document.querySelectorAll(".ref")) link.hidden = document.getElementById(link.hash.slice(1)).hidden;
    shown.textContent = count === cards.length ? "" : `${count} of ${cards.length} claims shown`;
    if (chosen?.hidden) { paint(chosen, "chosen", false); chosen = null; }
  };
  filters.addEventListener("change", sift);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.hidden = cards.length === 0;

  const help = document.getElementById("help");
  const step = (by) => {
    const visible = cards.filter((card) => !card.hidden);
    const at = visible.indexOf(chosen);
    const next = visible[at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by];
    if (next) choose(next);
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "?": () => { help.open = !help.open; if (help.open) reveal(help, "nearest"); },
    Escape: () => { help.open = false; light([]); choose(null); document.activeElement?.blur(); history.replaceState(null, "", " "); },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, input, textarea")) return;
    if (event.key === "Enter" && event.target.classList.contains("card")) { choose(event.target); return; }
    keys[event.key]?.();
  });

  const theme = document.getElementById("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const label = () => { theme.textContent = isDark() ? "Light" : "Dark"; };
  const stored = (act) => { try { return act(localStorage); } catch { return null; } }; // files may have no storage
  const before = stored((storage) => storage.getItem("sayso-theme"));
  if (before === "dark" || before === "light") root.dataset.theme = before;
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    stored((storage) => storage.setItem("sayso-theme", root.dataset.theme));
    label();
  });
  dark.addEventListener("change", label);
  label();

  const arrive = () => {
    const card = cards.find((one) => "#" + one.id === location.hash);
    if (card) choose(card, { address: false });
  };
  addEventListener("hashchange", arrive);
  arrive();
})();
