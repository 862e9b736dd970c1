package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Window;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A large board in a browser: whether its first screen stands before the whole is loaded, and how soon a move is shown. */
final class BoardAtScale {
    private static final int LOADS = 7;
    private static final int MOVES = 20;
    private static final String BOARD = "?selectedItem=app.touchpoint.jira.plan";

    /** Notes when the page first had a card, and when the script had drawn one, which it does as soon as it has the whole plan. */
    private static final String WATCH = """
            window.seen = {};
            new MutationObserver(() => {
              const note = (name, selector) => {
                if (window.seen[name] === undefined && document.querySelector(selector)) {
                  window.seen[name] = performance.now();
                }
              };
              note('first', '.tp-card');
              note('whole', '.tp-card-move');
            }).observe(document, {childList: true, subtree: true});
            """;

    /** From the click on a menu's entry to the end of the first frame that shows the card in its new column. */
    private static final String MOVE = """
            ([key, to]) => new Promise(resolve => {
              document.querySelector(`.tp-card[data-issue='${key}'] .tp-card-move`).click();
              const begin = performance.now();
              [...document.querySelectorAll('.tp-move-menu button')].find(item => item.textContent === to).click();
              const look = () => requestAnimationFrame(() => setTimeout(() => {
                const column = document.querySelector(`.tp-card[data-issue='${key}']`).closest('.tp-column');
                if (column.querySelector('h3').textContent.startsWith(to)) {
                  resolve(performance.now() - begin);
                } else {
                  look();
                }
              }));
              look();
            })
            """;

    private BoardAtScale() {}

    /** Prints what it measures. Answers the longest move in milliseconds; infinity when a first screen stood no earlier than the whole board. */
    static double longestMove(Jira jira, String key) {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            page.addInitScript(WATCH);
            List<Double> first = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            boolean isFirst = true;
            for (int i = 0; i < LOADS; i++) {
                window.go("/projects/" + key + BOARD);
                page.waitForFunction("() => window.seen.whole !== undefined");
                double one = number(page.evaluate("() => window.seen.first"));
                double all = number(page.evaluate("() => window.seen.whole"));
                isFirst &= one < all;
                first.add(one);
                whole.add(all);
            }
            Figures.print(
                    "board in the browser: first screen after %.0f ms, all of it after %.0f ms (medians of %d)",
                    Figures.median(first), Figures.median(whole), LOADS);
            List<Double> moves = moves(page);
            double longest = moves.stream().max(Double::compare).orElseThrow();
            Figures.print(
                    "a move is shown after %.0f ms (median), %.0f ms (longest of %d)",
                    Figures.median(moves), longest, moves.size());
            return isFirst ? longest : Double.POSITIVE_INFINITY;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Double> moves(Page page) {
        List<String> keys = (List<String>) page.evaluate("() => [...document.querySelectorAll('.tp-lane:last-of-type"
                + " .tp-column:first-child .tp-card')].map(card => card.dataset.issue)");
        List<Double> moves = new ArrayList<>();
        for (String key : keys.subList(0, MOVES)) {
            moves.add(number(page.evaluate(MOVE, List.of(key, "In Progress"))));
        }
        return moves;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
