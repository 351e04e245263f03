"use strict";
(() => {
  // The brief may be shown anew after a decision, so that its claims are looked up each time.
  const all = () => Array.from(document.querySelectorAll(".claim"));
  const source = document.getElementById("source");
  const live = document.getElementById("live");
  if (!source || !live) return;
  let current = null;
  let lit = [];
  let sentences = null;
  let starts = null;

  const index = () => {
    if (sentences) return;
    sentences = Array.from(source.querySelectorAll(".s"));
    starts = sentences.map((s) => Number(s.dataset.a));
  };
  // The last sentence that begins at an offset or before it.
  const before = (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  // Offsets are in code points; the page's strings are in UTF-16.
  const place = (element, offset) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = offset;
    let node = walker.nextNode();
    let last = null;
    while (node) {
      let units = 0;
      for (const character of node.data) {
        if (left === 0) return [node, units];
        left -= 1;
        units += character.length;
      }
      last = node;
      node = walker.nextNode();
    }
    return last ? [last, last.data.length] : null;
  };
  const clear = () => {
    for (const element of lit) element.classList.remove("on");
    lit = [];
    if (window.CSS && CSS.highlights) CSS.highlights.delete("exact");
  };
  const show = (ranges, exact) => {
    clear();
    index();
    const spans = [];
    const numbers = [];
    for (const range of ranges.split(" ").filter(Boolean)) {
      const [start, end] = range.split("-").map(Number);
      for (let at = Math.max(before(start), 0); at < starts.length && starts[at] < end; at += 1) {
        const element = sentences[at];
        const size = Array.from(element.textContent).length;
        if (starts[at] + size <= start) continue;
        if (!element.classList.contains("on")) {
          element.classList.add("on");
          lit.push(element);
          numbers.push(element.dataset.n);
        }
        const first = place(element, Math.max(start - starts[at], 0));
        const last = place(element, Math.min(end - starts[at], size));
        if (exact && first && last && window.Highlight) {
          const span = document.createRange();
          span.setStart(first[0], first[1]);
          span.setEnd(last[0], last[1]);
          spans.push(span);
        }
      }
    }
    if (spans.length && CSS.highlights) CSS.highlights.set("exact", new Highlight(...spans));
    if (lit.length) {
      reveal(lit[0]);
      // What was not laid out yet had a guessed height.
      requestAnimationFrame(() => lit.length && reveal(lit[0]));
    }
    live.textContent = lit.length
      ? `Evidence shown: ${numbers.length === 1 ? "number" : "numbers"} ${numbers.join(", ")}.`
      : "No evidence to show.";
  };
  const reveal = (element) => {
    const box = element.getBoundingClientRect();
    const pane = source.getBoundingClientRect();
    if (box.top >= pane.top + 8 && box.bottom <= pane.bottom - 8) return;
    const room = Math.max((pane.height - box.height) / 3, 16);
    source.scrollTop += box.top - pane.top - room;
  };
  const select = (claim) => {
    if (current !== claim) {
      if (current) current.removeAttribute("aria-current");
      current = claim;
      claim.setAttribute("aria-current", "true");
    }
    show(claim.dataset.ev || "", false);
  };
  const go = (claim) => {
    claim.focus({ preventScroll: true });
    claim.scrollIntoView({ block: "nearest" });
  };
  const step = (by, wanted) => {
    const claims = all();
    const at = current ? claims.indexOf(current) : -1;
    const from = at >= 0 ? at : by > 0 ? -1 : claims.length;
    for (let at = from + by; at >= 0 && at < claims.length; at += by) {
      if (!wanted || wanted(claims[at])) {
        go(claims[at]);
        return true;
      }
    }
    return false;
  };
  const needs = (claim) =>
    !claim.matches(".decided") &&
    (claim.matches(".has-error, .has-doubt, .struck") || claim.querySelector(".state .is-change") !== null);
  const next = () => {
    if (step(1, needs)) return;
    // From the last one on to the first that is left.
    const first = all().find(needs);
    if (first && first !== current) go(first);
    else live.textContent = "No other claim needs a decision.";
  };
  const leave = () => {
    clear();
    live.textContent = "Evidence cleared.";
    if (!current) return;
    const claim = current;
    if (source.contains(document.activeElement)) claim.focus({ preventScroll: true });
    clear();
    claim.removeAttribute("aria-current");
    current = null;
    if (document.activeElement === claim) claim.blur();
  };

  document.addEventListener("focusin", (event) => {
    if (event.target.classList.contains("claim")) select(event.target);
  });
  document.addEventListener("click", (event) => {
    const within = event.target.closest(".claim");
    if (within && !event.target.closest("a, summary, form, button") && !String(window.getSelection())) {
      select(within);
    }
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target) return;
    if (link.classList.contains("go")) {
      event.preventDefault();
      const claim = link.closest(".claim");
      if (claim && claim !== current) {
        if (current) current.removeAttribute("aria-current");
        current = claim;
        claim.setAttribute("aria-current", "true");
      }
      show(link.dataset.ev, true);
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    } else if (target.classList.contains("claim")) {
      event.preventDefault();
      go(target);
      select(target);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement;
    if (at && at.matches("input, textarea, select")) return;
    const onClaim = at && at.classList.contains("claim");
    if (event.key === "Escape") leave();
    else if (event.key === "j" || (event.key === "ArrowDown" && onClaim)) {
      event.preventDefault();
      step(1);
    } else if (event.key === "k" || (event.key === "ArrowUp" && onClaim)) {
      event.preventDefault();
      step(-1);
    } else if (event.key === "n") {
      event.preventDefault();
      next();
    } else if (event.key === "Enter" && onClaim) {
      select(at);
      const details = at.querySelector("details");
      if (details) details.open = !details.open;
    }
  });
  window.addEventListener("beforeprint", () => {
    for (const claim of all()) if (needs(claim)) for (const part of claim.querySelectorAll("details")) part.open = true;
  });
})();
