// What an app's script finds on every page of Jira beside AUI: AMD modules, AJS, JIRA and WRM, and the behaviour of local Jira's own
// pages. Apps see the names that Jira has; nothing here is more than they call.
(function ($) {
    "use strict";

    function meta(name) {
        const element = document.querySelector('meta[name="' + name + '"]');
        return element ? element.content : "";
    }

    const base = meta("ajs-context-path");
    const modules = new Map();

    // --- AMD, as almond does it: named modules, made at first use -------------------------------------------------------------

    function resolve(name) {
        const module = modules.get(name);
        if (!module) {
            throw new Error("No module " + name + " on this page; its web-resource is not among the page's resources.");
        }
        if (!module.made) {
            module.made = true;
            const exports = {};
            const holder = { exports: exports };
            const special = { require: window.require, exports: exports, module: holder };
            const values = module.dependencies.map((each) => special[each] || resolve(each));
            const value = typeof module.factory === "function" ? module.factory.apply(null, values) : module.factory;
            module.value = value === undefined ? holder.exports : value;
        }
        return module.value;
    }

    window.define = function (name, dependencies, factory) {
        if (typeof name !== "string") {
            throw new Error("define() needs a module name: files are not loaded by name here.");
        }
        if (!Array.isArray(dependencies)) {
            factory = dependencies;
            dependencies = typeof factory === "function" ? ["require", "exports", "module"].slice(0, factory.length) : [];
        }
        if (!modules.has(name)) {
            modules.set(name, { dependencies: dependencies, factory: factory, made: false, value: undefined });
        }
    };

    window.require = function (names, callback) {
        if (typeof names === "string") {
            return resolve(names);
        }
        const values = names.map(resolve);
        if (callback) {
            callback.apply(null, values);
        }
        return undefined;
    };

    // --- AJS, JIRA and WRM ----------------------------------------------------------------------------------------------------

    // AUI hands out its parts by getters that cannot be set; ours stand in an object in front of it.
    const AJS = (window.AJS = Object.create(window.AJS));
    const provide = (name, value) => Object.defineProperty(AJS, name, { value, writable: true, configurable: true });
    provide("contextPath", () => base);
    provide("Meta", AJS.Meta || {
        get: (name) => meta("ajs-" + name) || undefined,
        set: (name, value) => {
            let element = document.querySelector('meta[name="ajs-' + name + '"]');
            if (!element) {
                element = document.createElement("meta");
                element.name = "ajs-" + name;
                document.head.appendChild(element);
            }
            element.content = value;
        },
    });

    const WRM = (window.WRM = window.WRM || {});
    WRM.contextPath = () => base;
    WRM.I18n = WRM.I18n || {
        // The server replaces calls with a literal key; what is left over shows its key, as in Jira.
        getText: (key) => key,
    };
    provide("I18n", AJS.I18n || { getText: WRM.I18n.getText, keys: {} });
    // AUI's own words; in Jira they come translated from the server.
    if (document.documentElement.lang === "de" && AJS.I18n.keys) {
        Object.assign(AJS.I18n.keys, {
            "aui.words.add": "Hinzufügen",
            "aui.words.cancel": "Abbrechen",
            "aui.words.close": "Schließen",
            "aui.words.collapse": "Einklappen",
            "aui.words.delete": "Löschen",
            "aui.words.expand": "Ausklappen",
            "aui.words.loading": "Wird geladen",
            "aui.words.more": "Mehr",
            "aui.words.moreitem": "Mehr …",
            "aui.words.update": "Aktualisieren",
        });
    }
    WRM._unparsedData = WRM._unparsedData || {};
    WRM.data = WRM.data || {
        claim: (key) => {
            if (!(key in WRM._unparsedData)) {
                return undefined;
            }
            const text = WRM._unparsedData[key];
            delete WRM._unparsedData[key];
            return JSON.parse(text);
        },
    };

    // A-web-13: loads a web resource that the page did not ask for, with what it depends on, each file once.
    const tagAddress = (tag) => tag.getAttribute("src") || tag.getAttribute("href");
    function loadTag(tag) {
        const present = Array.from(document.querySelectorAll("script[src], link[rel=stylesheet]")).map(tagAddress);
        if (present.includes(tagAddress(tag))) {
            return Promise.resolve();
        }
        const made = document.createElement(tag.tagName);
        Array.from(tag.attributes).forEach((attribute) => made.setAttribute(attribute.name, attribute.value));
        made.async = false;
        return new Promise((resolve, reject) => {
            made.addEventListener("load", resolve);
            made.addEventListener("error", () => reject(new Error("Not loaded: " + tagAddress(tag))));
            document.head.appendChild(made);
        });
    }
    function loadResource(name) {
        if (!/^wr!./.test(name)) {
            throw new Error("WRM.require() knows web resources (wr!key) only: " + name);
        }
        return fetch(base + "/secure/RequiredResources.jspa?key=" + encodeURIComponent(name.slice(3)))
            .then((response) => {
                if (!response.ok) {
                    throw new Error("There is no " + name + ": " + response.status);
                }
                return response.text();
            })
            .then((html) => {
                const tags = new DOMParser().parseFromString(html, "text/html").querySelectorAll("script, link");
                return Array.from(tags).reduce((before, tag) => before.then(() => loadTag(tag)), Promise.resolve());
            });
    }
    WRM.require = (names, callback) => {
        const wanted = [].concat(names);
        const done = wanted.reduce((before, name) => before.then(() => loadResource(name)), Promise.resolve());
        return done.then(() => callback && callback());
    };

    const JIRA = (window.JIRA = window.JIRA || {});
    JIRA.Events = {
        NEW_CONTENT_ADDED: "newContentAdded",
        ISSUE_REFRESHED: "issueRefreshed",
        REFRESH_ISSUE_PAGE: "refreshIssuePage",
        PANEL_REFRESHED: "panelRefreshed",
        INLINE_EDIT_SAVE_COMPLETE: "inlineEditSaveComplete",
    };
    JIRA.CONTENT_ADDED_REASON = { pageLoad: "pageLoad", panelRefreshed: "panelRefreshed", dialogReady: "dialogReady" };
    JIRA.bind = (names, handler) => $(document).bind(names, handler);
    JIRA.unbind = (names, handler) => $(document).unbind(names, handler);
    JIRA.one = (names, handler) => $(document).one(names, handler);
    JIRA.trigger = (name, values) => $(document).trigger(name, values);
    JIRA.Issue = {
        getIssueId: () => meta("ajs-issue-id") || undefined,
        getIssueKey: () => meta("ajs-issue-key") || undefined,
    };
    JIRA.Users = { LoggedInUser: { userName: () => meta("ajs-remote-user") } };

    function flag(options) {
        return AJS.flag(options);
    }

    function showFlag(type) {
        return (title, body, options) =>
            AJS.flag(Object.assign({ type: type, title: title || "", body: body || "", close: "auto" }, options || {}));
    }

    window.define("jquery", () => $);
    window.define("underscore", () => window._);
    window.define("ajs", () => AJS);
    window.define("aui", () => AJS);
    window.define("aui/flag", () => flag);
    window.define("jira/flag", () => ({
        showSuccessMsg: showFlag("success"),
        showInfoMsg: showFlag("info"),
        showWarningMsg: showFlag("warning"),
        showErrorMsg: showFlag("error"),
    }));
    window.define("jira/util/events", () => ({ bind: JIRA.bind, unbind: JIRA.unbind, one: JIRA.one, trigger: JIRA.trigger }));
    window.define("jira/util/events/types", () => JIRA.Events);
    window.define("jira/util/events/reasons", () => JIRA.CONTENT_ADDED_REASON);
    window.define("wrm/context-path", () => WRM.contextPath);
    window.define("wrm/require", () => WRM.require);
    window.define("wrm/data", () => WRM.data);
    window.define("wrm/i18n", () => WRM.I18n);
    window.define("wrm/format", () => AJS.format);

    // --- Local Jira's own pages -----------------------------------------------------------------------------------------------

    function followTheBrowsersColours() {
        const root = document.documentElement;
        const dark = window.matchMedia("(prefers-color-scheme: dark)");
        const apply = () => root.setAttribute("data-color-mode", dark.matches ? "dark" : "light");
        if (root.hasAttribute("data-color-mode-auto")) {
            apply();
            dark.addEventListener("change", apply);
        }
    }

    function savePreference(name, value) {
        return fetch(base + "/secure/UpdateUserPreferences.jspa", {
            method: "POST",
            body: new URLSearchParams({ name: name, value: value, atl_token: meta("atlassian-token") }),
        }).then((response) => {
            if (!response.ok) {
                throw new Error("The preference was not saved: " + response.status);
            }
            window.location.reload();
        });
    }

    // A panel that loads after the page, as Jira does for panels that say supports-ajax-load.
    function loadPanel(element) {
        element.setAttribute("aria-busy", "true");
        return fetch(element.dataset.panelUrl, { headers: { "X-Requested-With": "XMLHttpRequest" } })
            .then((response) => (response.ok ? response.text() : ""))
            .then((html) => {
                element.innerHTML = html;
                element.removeAttribute("aria-busy");
                const module = element.closest(".module");
                if (module) {
                    module.hidden = html.trim() === "";
                }
                JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(element), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
            });
    }

    // A dashboard item is drawn by its app's script (A-web-23, A-web-24).
    function startDashboardItem(section) {
        const content = section.querySelector(".dashboard-item-content");
        let preferences = JSON.parse(section.dataset.preferences);
        let item = null;
        function show(edit) {
            content.replaceChildren();
            const unconfigured = section.dataset.configurable === "true" && preferences.isConfigured !== "true";
            const render = edit || unconfigured ? "renderEdit" : "render";
            item[render]($(content), Object.assign({}, preferences));
        }
        const api = {
            getGadgetId: () => section.dataset.dashboardItem,
            isEditable: () => section.dataset.configurable === "true",
            getContext: () => $(content),
            setTitle: (title) => {
                section.querySelector("h2").textContent = title;
            },
            showLoadingBar: () => content.setAttribute("aria-busy", "true"),
            hideLoadingBar: () => content.removeAttribute("aria-busy"),
            resize: () => undefined,
            closeEdit: () => show(false),
            savePreferences: (values) => {
                const stored = {};
                Object.keys(values).filter((name) => values[name] !== undefined).forEach((name) => {
                    stored[name] = String(values[name]);
                });
                return fetch(base + "/secure/PreferDashboardItem.jspa", {
                    method: "POST",
                    body: new URLSearchParams({
                        id: section.dataset.dashboardItem,
                        preferences: JSON.stringify(stored),
                        atl_token: meta("atlassian-token"),
                    }),
                }).then((response) => {
                    if (!response.ok) {
                        throw new Error("The preferences were not saved: " + response.status);
                    }
                    preferences = stored;
                    show(false);
                });
            },
        };
        const Item = window.require(section.dataset.module);
        item = new Item(api, {});
        const configure = section.querySelector(".dashboard-item-configure");
        if (configure) {
            configure.addEventListener("click", () => show(true));
        }
        show(false);
    }

    followTheBrowsersColours();

    $(function () {
        document.querySelectorAll("[data-preference]").forEach((element) => {
            element.addEventListener("click", (event) => {
                event.preventDefault();
                savePreference(element.dataset.preference, element.dataset.value);
            });
        });
        document.querySelectorAll("[data-panel-url]").forEach(loadPanel);
        document.querySelectorAll("[data-dashboard-item]").forEach(startDashboardItem);
        document.querySelectorAll("[data-reload-after]").forEach((element) => {
            window.setTimeout(() => window.location.reload(), Number(element.dataset.reloadAfter));
        });
        if (document.querySelector(".aui-sidebar")) {
            AJS.sidebar(".aui-sidebar");
        }
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$(document.body), JIRA.CONTENT_ADDED_REASON.pageLoad]);
    });
})(window.jQuery);
