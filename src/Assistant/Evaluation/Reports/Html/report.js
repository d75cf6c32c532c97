// Sharpens the report: search, count, and opening a case that a link names. Everything else works without it.
(() => {
  const cases = [...document.querySelectorAll(".case")];
  const find = document.getElementById("find");
  const count = document.getElementById("count");
  const empty = document.querySelector(".empty");
  const text = new Map();
  const words = (c) => text.get(c) ?? (text.set(c, c.textContent.toLowerCase()), text.get(c));
  const value = (id) => document.getElementById(id)?.value || "";
  const update = () => {
    const wanted = find.value.trim().toLowerCase();
    const kind = document.querySelector("[name=kind]:checked")?.id;
    const classes = [kind === "k-all" ? "" : kind, value("pick-u"), value("pick-t")].filter(Boolean);
    let shown = 0;
    for (const c of cases) {
      const away = wanted !== "" && !words(c).includes(wanted);
      if (c.classList.contains("away") !== away) c.classList.toggle("away", away);
      if (!away && classes.every((k) => c.classList.contains(k))) shown++;
    }
    empty.hidden = shown > 0;
    count.textContent = `${shown} of ${cases.length} shown`;
  };
  const open = () => {
    const target = /^#c\d+$/.test(location.hash) && document.querySelector(location.hash);
    if (target) {
      document.getElementById("k-all").checked = true;
      target.querySelector("details").open = true;
      update();
      target.scrollIntoView();
    }
  };
  find.closest("[hidden]").hidden = false;
  let wait = 0;
  find.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(update, 120); });
  document.querySelector(".filters").addEventListener("change", update);
  addEventListener("hashchange", open);
  update();
  open();
})();
