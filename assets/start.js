// Starts the page, and says what it is while the rest of it is on its way. A file of its own because the page's policy
// allows no inline script.
const { app, wasm } = document.querySelector("script[data-app]").dataset;
const at = (path) => new URL(path, document.baseURI);
const opening = document.getElementById("opening");

greet();
try {
  const { default: init } = await import(at(app));
  await init({ module_or_path: at(wasm) });
} catch (reason) {
  console.error(reason);
  opening.hidden = true;
  document.getElementById("needs").hidden = false;
}

// Shows what the page shows first, in the reader's language and colours. Whoever comes back to texts sees them instead.
function greet() {
  const root = document.documentElement;
  const look = new Map(kept("localStorage", "twicetold.look").split(" ").map((word) => word.split("=")));
  if (look.has("theme")) root.dataset.theme = look.get("theme");
  if (kept("sessionStorage", "twicetold.compared")) return;
  const tags = [look.get("language") ?? "", ...navigator.languages].map((tag) => tag.split("-")[0].toLowerCase());
  const greetings = [...opening.querySelectorAll("[lang]")];
  const greeting = tags.map((tag) => greetings.find(({ lang }) => lang === tag)).find(Boolean) ?? greetings[0];
  if (!greeting) return;
  root.lang = greeting.lang;
  root.dir = greeting.dir;
  opening.hidden = greeting.hidden = false;
}

// What is kept under a name; nothing where storage is refused.
function kept(storage, name) {
  try {
    return window[storage].getItem(name) ?? "";
  } catch {
    return "";
  }
}
