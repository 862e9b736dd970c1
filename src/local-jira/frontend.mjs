// Brings AUI and jQuery from the npm registry into the folder given as the first argument, where the build packs them into the
// jar. Does nothing when the folder was filled from the same lock file before, so that a second build needs no network.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
if (!target) {
    console.error("Usage: node frontend.mjs TARGET-FOLDER");
    process.exit(2);
}

const inputs = ["package.json", "package-lock.json", ".npmrc", "frontend.mjs"];
const hash = createHash("sha256");
inputs.forEach((name) => hash.update(readFileSync(join(source, name))));
const wanted = hash.digest("hex");
const marker = join(target, "frontend.sha256");
if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) {
    process.exit(0);
}

const work = join(target, "npm");
const files = join(target, "files");
rmSync(work, { recursive: true, force: true });
rmSync(files, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
["package.json", "package-lock.json", ".npmrc"].forEach((name) => copyFileSync(join(source, name), join(work, name)));

const windows = process.platform === "win32";
const npm = spawnSync(
    windows ? "npm.cmd" : "npm",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"],
    { cwd: work, stdio: "inherit", shell: windows },
);
if (npm.error || npm.status !== 0) {
    console.error("npm could not fetch AUI and jQuery" + (npm.error ? ": " + npm.error.message : ", see above."));
    process.exit(1);
}

const modules = join(work, "node_modules");
const aui = join(modules, "@atlassian", "aui");
const fromAui = ["aui-prototyping.css", "aui-prototyping.js", "aui-prototyping-design-tokens-api.js", "fonts", "images"];
mkdirSync(join(files, "aui"), { recursive: true });
fromAui.forEach((name) => cpSync(join(aui, "dist", "aui", name), join(files, "aui", name), { recursive: true }));
copyFileSync(join(aui, "LICENSE"), join(files, "aui", "LICENSE"));
copyFileSync(join(modules, "jquery", "dist", "jquery.min.js"), join(files, "jquery.js"));
copyFileSync(join(modules, "jquery", "LICENSE.txt"), join(files, "jquery-LICENSE.txt"));
rmSync(work, { recursive: true, force: true });
writeFileSync(marker, wanted);
