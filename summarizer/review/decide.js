"use strict";
(() => {
  const desk = document.getElementById("desk");
  const onward = document.getElementById("next");
  const typing = () => document.activeElement && document.activeElement.matches("input, textarea, select");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "N" || event.ctrlKey || event.metaKey || event.altKey || typing()) return;
    if (onward) onward.click();
  });
  const brief = document.getElementById("brief");
  if (!desk || !brief || !desk.dataset.open) return;
  const counts = document.getElementById("counts");
  const left = document.getElementById("left");
  const told = document.getElementById("told");
  const STATUSES = ["disputed", "denied", "alleged", "unverified", "not_announced", "estimate"];
  const PAUSE = 150;
  let version = Number(desk.dataset.version);
  let form = null;
  let work = Promise.resolve();
  let round = 0;

  const say = (text, bad) => {
    told.className = bad ? "bad" : "";
    told.textContent = text;
  };
  const claims = () => Array.from(brief.querySelectorAll(".claim"));
  const find = (item) => claims().find((claim) => claim.dataset.item === item);
  const current = () => brief.querySelector(".claim[aria-current='true']");
  const make = (tag, text, values) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    return Object.assign(element, values);
  };
  const post = async (what, body) => {
    try {
      const response = await fetch(`${desk.dataset.base}/${what}`, {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": desk.dataset.csrf },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      let answer;
      try {
        answer = JSON.parse(text);
      } catch {
        answer = { says: `Not saved. ${text.trim()}` };
      }
      return { ok: response.ok, status: response.status, answer };
    } catch {
      const says = "Not saved: the server does not answer. Start it again; what was saved is kept.";
      return { ok: false, status: 0, answer: { says } };
    }
  };

  // The claim that was in focus, or what took its place, stays in focus.
  const show = (answer, item) => {
    const order = claims().map((claim) => claim.dataset.item);
    const place = order.indexOf(item);
    const struck = find(item) && find(item).matches(".struck");
    const open = claims()
      .filter((claim) => claim.querySelector("details[open]"))
      .map((claim) => claim.dataset.item);
    const inForm = form && form.element.contains(document.activeElement) ? document.activeElement : null;
    version = answer.version;
    brief.innerHTML = answer.brief;
    counts.innerHTML = answer.counts;
    left.textContent = answer.left;
    for (const one of open) {
      const details = find(one) && find(one).querySelector("details");
      if (details) details.open = true;
    }
    let target = find(item);
    if (target && target.matches(".struck") && !struck) {
      const others = [...order.slice(place + 1), ...order.slice(0, place).reverse()];
      target = others.map(find).find((claim) => claim && !claim.matches(".struck")) || target;
    }
    if (form) {
      const claim = find(form.item);
      if (claim) claim.append(form.element);
      else desk.append(form.element);
    }
    if (inForm) inForm.focus();
    else if (target) {
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "nearest" });
    }
  };

  // One after the other, as they were asked for; what follows one that failed is not done.
  const queue = (task) => {
    const mine = round;
    work = work.then(async () => {
      if (mine === round) await task();
    });
  };
  const send = (what, body, item, done) =>
    queue(async () => {
      const { ok, answer } = await post(what, { version, ...body });
      if (!ok) round += 1;
      if (ok && done) done();
      if (answer.version !== undefined) {
        const now = current();
        const acted = answer.item || item;
        show(answer, what === "decide" && now && now.dataset.item !== item ? now.dataset.item : acted);
      }
      say(answer.says, !ok);
    });
  const decide = (action, item, more) => send("decide", { action, item, ...more }, item, form ? close : null);

  const close = () => {
    if (!form) return;
    const { element, item } = form;
    clearTimeout(form.due);
    form = null;
    element.remove();
    const claim = find(item);
    if (claim) claim.focus({ preventScroll: true });
  };
  const field = (name, text, rows) => {
    const label = make("label", name.replaceAll("_", " "));
    let input;
    if (name === "status") {
      input = make("select");
      for (const status of STATUSES) input.append(make("option", status.replaceAll("_", " "), { value: status }));
    } else {
      input = rows ? make("textarea", "", { rows }) : make("input", "", { type: "text", autocomplete: "off" });
    }
    input.value = text;
    input.name = name;
    input.dir = "auto";
    label.append(input);
    return { label, input };
  };
  const start = (item, name) => {
    const claim = find(item);
    if (form) form.element.remove();
    const element = make("form", "", { className: "write" });
    element.setAttribute("aria-label", name);
    element.addEventListener("submit", (event) => event.preventDefault());
    form = { item, element, due: 0, asked: 0, save: null, isNew: () => false };
    claim.append(element);
    return form;
  };
  const buttons = (named) => {
    const row = make("div", "", { className: "tools" });
    for (const [text, act] of named) {
      const button = make("button", text, { type: "button" });
      button.addEventListener("click", act);
      row.append(button);
    }
    return row;
  };

  const write = async (item) => {
    const { ok, answer } = await post("check", { item });
    if (!ok) return say(answer.says, true);
    const mine = start(item, "New text");
    const inputs = [];
    for (const [name, text] of Object.entries(answer.fields)) {
      const long = ["text", "quote", "claim", "headline"].includes(name);
      const made = field(name, text, long ? Math.min(Math.max(Math.ceil(text.length / 60), 2), 12) : 0);
      inputs.push(made.input);
      mine.element.append(made.label);
    }
    const cited = answer.sentences ? field("sentences cited, by number", answer.sentences.join(", "), 0) : null;
    if (cited) mine.element.append(cited.label);
    const comment = field("comment", "", 0);
    const judged = make("div", "", { className: "judged" });
    judged.setAttribute("role", "status");
    judged.innerHTML = answer.checked;
    const numbers = () => (cited.input.value.match(/[0-9]+/g) || []).map(Number);
    const given = () => {
      const changed = inputs.filter((input) => input.value !== answer.fields[input.name]);
      const body = { item, fields: Object.fromEntries(changed.map((input) => [input.name, input.value])) };
      if (cited && cited.input.value !== answer.sentences.join(", ")) body.sentences = numbers();
      return body;
    };
    const isNew = () => {
      const body = given();
      return Object.keys(body.fields).length > 0 || body.sentences !== undefined;
    };
    mine.isNew = isNew;
    mine.save = () => {
      const body = given();
      decide("rewrite", item, comment.input.value ? { ...body, comment: comment.input.value } : body);
    };
    const check = async () => {
      const asked = ++mine.asked;
      const { ok: well, answer: said } = isNew() ? await post("check", given()) : { ok: true, answer };
      if (asked !== mine.asked || form !== mine) return;
      if (well) judged.innerHTML = said.checked;
      else judged.textContent = said.says;
    };
    mine.element.addEventListener("input", () => {
      clearTimeout(mine.due);
      mine.due = setTimeout(check, PAUSE);
    });
    inputs[0].parentElement.after(judged);
    mine.element.append(comment.label, buttons([["Save (Ctrl+Enter)", mine.save], ["Leave (Escape)", close]]));
    inputs[0].focus();
    mine.element.scrollIntoView({ block: "nearest" });
  };
  const remark = (item) => {
    const mine = start(item, "Decision with a comment");
    const comment = field("comment", "", 2);
    const act = (action) => () => decide(action, item, { comment: comment.input.value });
    mine.save = act("accept");
    mine.isNew = () => comment.input.value !== "";
    const named = [["Accept (Ctrl+Enter)", mine.save]];
    if (!find(item).matches(".struck")) named.push(["Reject", act("reject")]);
    named.push(["Restore", act("restore")], ["Leave (Escape)", close]);
    mine.element.append(comment.label, buttons(named));
    comment.input.focus();
  };

  const ACTS = {
    a: (item) => decide("accept", item),
    x: (item) => decide("reject", item),
    r: (item) => decide("restore", item),
    e: (item) => queue(() => write(item)),
    c: (item) => queue(() => remark(item)),
  };
  const undo = () => send("undo", {}, current() ? current().dataset.item : "", null);
  const act = (key) => {
    const claim = current();
    if (form && form.isNew() && "ec".includes(key)) {
      say("Save the text that you are writing, or leave it with Escape, first.", true);
      form.element.querySelector("textarea, input").focus();
    } else if (key === "u") undo();
    else if (claim && claim.dataset.item) ACTS[key](claim.dataset.item);
    else say("Choose a claim first: j goes to the next one, n to the next that needs a decision.", true);
  };
  const tools = (claim) => {
    for (const other of brief.querySelectorAll(".claim > .tools")) other.remove();
    const named = [["Accept (a)", () => act("a")]];
    if (!claim.matches(".struck")) named.push(["Edit (e)", () => act("e")], ["Reject (x)", () => act("x")]);
    named.push(["Restore (r)", () => act("r")], ["Comment (c)", () => act("c")], ["Undo (u)", () => act("u")]);
    const row = buttons(named);
    if (claim.matches(".struck")) row.firstChild.textContent = "Accept removal (a)";
    claim.append(row);
    if (form && form.item === claim.dataset.item) claim.append(form.element);
    claim.scrollIntoView({ block: "nearest" });
  };
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.target.matches(".claim[aria-current='true']")) tools(change.target);
    }
  }).observe(brief, { subtree: true, attributes: true, attributeFilter: ["aria-current"] });

  document.addEventListener("keydown", (event) => {
    if (form && form.element.contains(document.activeElement)) {
      if (event.key === "Escape") {
        event.preventDefault();
        event.stopImmediatePropagation();
        close();
        say("Left without saving.", false);
      } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.save();
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing()) return;
    if (event.key === "u" || event.key in ACTS) {
      event.preventDefault();
      act(event.key);
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (form && form.isNew()) event.preventDefault();
  });
})();
