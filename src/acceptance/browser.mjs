// Brings what drives a browser from the npm registry into the folder given as the first argument, and writes down there which
// Chromium to use: the one named by CHROMIUM, else an installed one, else the one that comes inside an npm package. Fails when there
// is none: browser tests are never skipped. Asks npm only when the lock file has changed.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { accessSync, constants, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const source = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2] && resolve(process.argv[2]);
if (!target) {
    console.error("Usage: node browser.mjs TARGET-FOLDER");
    process.exit(2);
}

function fail(message) {
    console.error(message);
    process.exit(1);
}

function fetchPackages() {
    const inputs = ["package.json", "package-lock.json", ".npmrc"];
    const hash = createHash("sha256");
    inputs.forEach((name) => hash.update(readFileSync(join(source, name))));
    const wanted = hash.digest("hex");
    const marker = join(target, "packages.sha256");
    if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) {
        return;
    }
    rmSync(join(target, "node_modules"), { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    inputs.forEach((name) => copyFileSync(join(source, name), join(target, name)));
    const windows = process.platform === "win32";
    const npm = spawnSync(
        windows ? "npm.cmd" : "npm",
        ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"],
        { cwd: target, stdio: "inherit", shell: windows },
    );
    if (npm.error || npm.status !== 0) {
        fail("npm could not fetch what drives the browser" + (npm.error ? ": " + npm.error.message : ", see above."));
    }
    writeFileSync(marker, wanted);
}

function isExecutable(file) {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

function runs(file) {
    return spawnSync(file, ["--version"], { timeout: 30000 }).status === 0;
}

// The package carries the system libraries that a bare machine lacks; it unpacks them where it believes to run in its cloud.
async function unpack(withLibraries) {
    const unpacked = join(target, "chromium");
    mkdirSync(unpacked, { recursive: true });
    process.env.TMPDIR = unpacked;
    if (withLibraries) {
        process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
        process.env.LD_LIBRARY_PATH = join(unpacked, "al2023", "lib");
        Object.keys(require.cache).forEach((name) => delete require.cache[name]);
    }
    try {
        const loaded = require("@sparticuz/chromium");
        return await (loaded.default ?? loaded).executablePath();
    } catch (error) {
        console.error("The Chromium of the npm package cannot be unpacked here: " + error.message);
        return undefined;
    }
}

async function findChromium() {
    const named = process.env.CHROMIUM;
    if (named) {
        return runs(named) ? named : fail(`CHROMIUM names ${named}, which does not start; correct or unset it.`);
    }
    const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
    for (const file of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
        if (isExecutable(file) && runs(file)) {
            return file;
        }
    }
    for (const withLibraries of [false, true]) {
        const file = await unpack(withLibraries);
        if (file && runs(file)) {
            return file;
        }
    }
    return fail("No Chromium to test pages with: install chromium or google-chrome, or name one in CHROMIUM.");
}

fetchPackages();
const require = createRequire(join(target, "package.json"));
writeFileSync(join(target, "chromium.path"), await findChromium());
writeFileSync(join(target, "libraries.path"), process.env.LD_LIBRARY_PATH ?? "");
writeFileSync(join(target, "node.path"), process.execPath);
