// Builds the window's page into dist/; with `tests`, bundles the tests for Node instead, and with `gallery` the page that
// shows every screen in a real browser.
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";

const TESTS = "node_modules/.cache/portachiavi-tests";
const GALLERY = "node_modules/.cache/portachiavi-gallery";

const shared = {
  bundle: true,
  format: "esm",
  loader: { ".ftl": "text", ".woff2": "file" },
  logLevel: "warning",
};

const WEB_VIEWS = ["safari16", "chrome110"];

const styles = (outdir) =>
  build({
    ...shared,
    entryPoints: { app: "styles/app.css" },
    outdir,
    assetNames: "fonts/[name]",
    target: WEB_VIEWS,
    minify: true,
  });

async function page() {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await build({
    ...shared,
    entryPoints: { app: "src/main.ts" },
    outdir: "dist",
    target: WEB_VIEWS,
    minify: true,
    legalComments: "eof",
  });
  await styles("dist");
  await cp("index.html", "dist/index.html");
  for (const font of ["titillium-web", "dm-mono"]) {
    await cp(`node_modules/@fontsource/${font}/LICENSE`, `dist/fonts/${font}-LICENSE.txt`);
  }
}

async function tests() {
  await rm(TESTS, { recursive: true, force: true });
  const files = await readdir("tests");
  await build({
    ...shared,
    entryPoints: files.filter((file) => file.endsWith(".test.ts")).map((file) => `tests/${file}`),
    outdir: TESTS,
    outExtension: { ".js": ".mjs" },
    target: "node18",
    external: ["node:*", "jsdom"],
    sourcemap: "inline",
  });
}

/** What the tests' person asks of Node is asked of the browser. */
const inBrowser = {
  name: "in-browser",
  setup({ onResolve }) {
    onResolve({ filter: /^(\.|\.\.)\/dom$|^node:assert\/strict$/ }, ({ path }) => ({
      path: resolve(path.startsWith("node:") ? "tests/gallery/assert.ts" : "tests/gallery/dom.ts"),
    }));
  },
};

async function gallery() {
  await rm(GALLERY, { recursive: true, force: true });
  await mkdir(GALLERY, { recursive: true });
  await build({
    ...shared,
    entryPoints: { gallery: "tests/gallery/main.ts" },
    outdir: GALLERY,
    target: WEB_VIEWS,
    plugins: [inBrowser],
  });
  await styles(GALLERY);
  for (const file of ["index.html", "window.html"]) await cp(`tests/gallery/${file}`, `${GALLERY}/${file}`);
}

const wanted = { tests, gallery }[process.argv[2]] ?? page;
await wanted();
