// Builds the window's page into dist/; with `tests`, bundles the tests for Node instead.
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { build } from "esbuild";

const TESTS = "node_modules/.cache/portachiavi-tests";

const shared = {
  bundle: true,
  format: "esm",
  loader: { ".ftl": "text", ".woff2": "file" },
  logLevel: "warning",
};

async function page() {
  await rm("dist", { recursive: true, force: true });
  await mkdir("dist");
  await build({
    ...shared,
    entryPoints: { app: "src/main.ts" },
    outdir: "dist",
    target: ["safari16", "chrome110"],
    minify: true,
    legalComments: "eof",
  });
  await build({
    ...shared,
    entryPoints: { app: "styles/app.css" },
    outdir: "dist",
    assetNames: "fonts/[name]",
    target: ["safari16", "chrome110"],
    minify: true,
  });
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
    external: ["node:*", "jsdom", "axe-core"],
    sourcemap: "inline",
  });
}

await (process.argv[2] === "tests" ? tests() : page());
