package app.touchpoint.benchmark;

import app.touchpoint.acceptance.harness.Browser;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Window;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A large matrix in a browser: how soon it shows other figures, other rows and the touchpoints of a cell, without a page being loaded. */
final class MatrixTurns {
    private static final int TURNS = 20;
    private static final String MATRIX = "?selectedItem=app.touchpoint.jira.matrix&rows=channel&show=ist";

    /** From the click on a link that is not chosen to the end of the first frame that shows the new view. */
    private static final String TURN = """
            ([selector, turn]) => new Promise(resolve => {
              const links = [...document.querySelectorAll(selector)].filter(link => !link.hasAttribute('aria-current'));
              const old = document.querySelector('.tp-matrix-page');
              const begin = performance.now();
              links[turn % links.length].click();
              const look = () => requestAnimationFrame(() => setTimeout(() => {
                if (document.querySelector('.tp-matrix-page') !== old) {
                  resolve(performance.now() - begin);
                } else {
                  look();
                }
              }));
              look();
            })
            """;

    private MatrixTurns() {}

    /** Prints what it measures. Answers the longest turn in milliseconds; infinity when a page was loaded. */
    static double longest(Jira jira, String key) {
        try (Browser browser = Browser.start();
                Window window = browser.open(jira, 1280).logIn("admin")) {
            Page page = window.page();
            window.go("/projects/" + key + MATRIX);
            page.evaluate("() => { window.stillHere = true; }");
            double longest = Math.max(
                    turns(page, "flip", ".tp-show li a"),
                    Math.max(
                            turns(page, "row change", ".tp-switch:not(.tp-show) li a"),
                            turns(page, "drill-down", "table.tp-matrix a.tp-open")));
            return (boolean) page.evaluate("() => window.stillHere === true") ? longest : Double.POSITIVE_INFINITY;
        }
    }

    /** The longest of the second twenty. The first are those after which the server has shown each view once since it started; they are printed only. */
    private static double turns(Page page, String what, String selector) {
        double first = turned(page, selector).stream().max(Double::compare).orElseThrow();
        List<Double> times = turned(page, selector);
        double longest = times.stream().max(Double::compare).orElseThrow();
        Figures.print(
                "%s is shown after %.0f ms (median), %.0f ms (longest of %d); longest of the first %d since the start: %.0f ms",
                what, Figures.median(times), longest, TURNS, TURNS, first);
        return longest;
    }

    private static List<Double> turned(Page page, String selector) {
        List<Double> times = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            times.add(((Number) page.evaluate(TURN, List.of(selector, turn))).doubleValue());
        }
        return times;
    }
}
