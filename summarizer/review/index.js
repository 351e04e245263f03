"use strict";
(() => {
  const blocks = Array.from(document.querySelectorAll(".rows"));
  const words = document.getElementById("words");
  const code = document.getElementById("code");
  const live = document.getElementById("live");
  const boxes = Array.from(document.querySelectorAll(".filters input[type='checkbox']"));
  let rows = null;
  let due = 0;

  const read = () => {
    if (rows) return rows;
    rows = [];
    for (const block of blocks) {
      for (const element of block.children) {
        rows.push({
          element,
          block,
          text: element.textContent.toLowerCase(),
          kinds: element.dataset.k.split(" "),
          codes: element.dataset.c.split(" "),
        });
      }
    }
    return rows;
  };
  const filter = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = boxes.filter((box) => box.checked).map((box) => box.value);
    const full = new Set();
    let count = 0;
    for (const row of read()) {
      const fits =
        (!kinds.length || kinds.some((kind) => row.kinds.includes(kind))) &&
        (!code.value || row.codes.includes(code.value)) &&
        wanted.every((word) => row.text.includes(word));
      if (row.element.hidden === fits) row.element.hidden = !fits;
      if (fits) {
        count += 1;
        full.add(row.block);
      }
    }
    for (const block of blocks) block.hidden = !full.has(block);
    live.textContent = `${count.toLocaleString("en")} of ${rows.length.toLocaleString("en")} shown.`;
  };
  const soon = () => {
    clearTimeout(due);
    due = setTimeout(filter, 120);
  };
  words.addEventListener("input", soon);
  code.addEventListener("change", filter);
  for (const box of boxes) box.addEventListener("change", filter);
  // The browser may have kept what was typed before.
  if (words.value || code.value || boxes.some((box) => box.checked)) filter();
})();
