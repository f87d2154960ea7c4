// Starts the page. A file of its own because the page's policy allows no inline script.
const { app, wasm } = document.querySelector("script[data-app]").dataset;
const at = (path) => new URL(path, document.baseURI);

try {
  const { default: init } = await import(at(app));
  await init({ module_or_path: at(wasm) });
} catch (reason) {
  console.error(reason);
  document.getElementById("needs").hidden = false;
}
