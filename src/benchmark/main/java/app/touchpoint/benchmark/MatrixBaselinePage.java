package app.touchpoint.benchmark;

import app.touchpoint.benchmark.MatrixBaselineMarks.Work;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The page of the baseline: what stands on the app's, written by hand into one StringBuilder. */
final class MatrixBaselinePage {
    /** As many touchpoints as the app's page writes in all, where there are more than 400 of them; else eight per cell. */
    private static final int SHOWN_OF_MANY = 120;

    private static final int MOST_ENTRIES = 400;
    private static final int MOST_PER_CELL = 8;
    private static final int LEAST_PER_CELL = 3;

    private static final String[] CODES = {"disappointing", "okay", "delighting", "unrated"};
    private static final String[] SIGNS = {"▼", "●", "▲", "○"};
    private static final String[] KINDS = {"channel", "component", "department", "segment", "group", "class", "control"
    };
    private static final String[] ASPECTS = {"ist", "soll", "gap", "change", "perception", "importance", "actions"};
    private static final String[] HELPS = {"gap", "class", "interval", "perception", "break"};
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US);
    private static final String ADDRESS = "/projects/BASE?selectedItem=app.touchpoint.jira.matrix";

    private final MatrixBaseline.Read read;
    private final boolean everyTouchpoint;
    private final StringBuilder page = new StringBuilder(1 << 16);

    /** @param everyTouchpoint whether those, too, of which the app's page tells the number alone */
    MatrixBaselinePage(MatrixBaseline.Read read, boolean everyTouchpoint) {
        this.read = read;
        this.everyTouchpoint = everyTouchpoint;
    }

    /** Where a channel and a phase meet. */
    private static final class Cell {
        private final MatrixBaselineFigure figure = new MatrixBaselineFigure();
        private final List<MatrixBaselineRow> rows = new ArrayList<>();
    }

    /** A channel. */
    private static final class Row {
        private final Map<String, Cell> cells = new TreeMap<>();
        private final MatrixBaselineFigure figure = new MatrixBaselineFigure();
    }

    String text() {
        Map<String, Row> rows = new TreeMap<>();
        Map<String, MatrixBaselineFigure> phases = new TreeMap<>();
        MatrixBaselineFigure total = new MatrixBaselineFigure();
        MatrixBaselineRow widest = null;
        for (MatrixBaselineRow row : read.rows()) {
            Row channel = rows.computeIfAbsent(row.channel(), none -> new Row());
            Cell cell = channel.cells.computeIfAbsent(row.phase(), none -> new Cell());
            cell.rows.add(row);
            cell.figure.add(row, read.marks());
            phases.computeIfAbsent(row.phase(), none -> new MatrixBaselineFigure())
                    .add(row, read.marks());
            channel.figure.add(row, read.marks());
            total.add(row, read.marks());
            widest = widest == null || row.gap() > widest.gap() ? row : widest;
        }
        int filled = rows.values().stream().mapToInt(row -> row.cells.size()).sum();
        int perCell = total.all <= MOST_ENTRIES
                ? MOST_PER_CELL
                : Math.min(MOST_PER_CELL, Math.max(LEAST_PER_CELL, SHOWN_OF_MANY / filled));
        head(total, widest);
        page.append("<div class=\"tp-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Touchpoint matrix\"><table"
                + " class=\"tp-matrix\"><caption class=\"assistive\">Phases in columns. Each cell lists its"
                + " touchpoints in journey order.</caption><thead><tr><td class=\"tp-corner\">");
        score(total);
        page.append("</td>");
        phases.forEach((phase, figure) -> {
            page.append("<th scope=\"col\"><span class=\"tp-name\">")
                    .append(escaped(phase))
                    .append("</span>");
            score(figure);
            page.append("</th>");
        });
        page.append("</tr></thead><tbody>");
        rows.forEach((channel, row) -> {
            page.append("<tr data-row=\"")
                    .append(escaped(channel))
                    .append("\"><th scope=\"row\"><span class=\"tp-name\">")
                    .append(escaped(channel))
                    .append("</span>");
            score(row.figure);
            page.append("</th>");
            phases.keySet().forEach(phase -> cell(channel, phase, row.cells.get(phase), perCell));
            page.append("</tr>");
        });
        return page.append("</tbody></table></div><p class=\"tp-legend\">Ist and Soll from 0 to 10. Gap = Soll − Ist;"
                        + " positive means work to do. Means are unweighted over the rated touchpoints.</p><p"
                        + " class=\"assistive\" role=\"status\" id=\"tp-view-status\"></p></div></body></html>")
                .toString();
    }

    private void head(MatrixBaselineFigure total, @Nullable MatrixBaselineRow widest) {
        page.append("<!DOCTYPE html><html lang=\"en\"><head><title>Touchpoint matrix</title></head><body><div"
                + " class=\"tp-matrix-page\" data-view=\"" + ADDRESS + "&amp;rows=channel&amp;show=ist\"><header><h1>"
                + "Touchpoint matrix</h1><div class=\"aui-buttons\"><a class=\"aui-button\" href=\"/projects/BASE?"
                + "selectedItem=app.touchpoint.jira.journey\">Journey</a><a class=\"aui-button\" href=\"/projects/BASE?"
                + "selectedItem=app.touchpoint.jira.import\">Import touchpoints</a><a class=\"aui-button\""
                + " href=\"/secure/CreateIssueDetails!init.jspa?pid=1&amp;issuetype=2\">Create touchpoint</a></div><span"
                + " data-tp-export=\"/rest/matrix/export?rows=channel&amp;show=ist\"></span></header><form"
                + " class=\"tp-scope\" method=\"get\" action=\"/projects/BASE\"><input type=\"hidden\" name=\"rows\""
                + " value=\"channel\"><input type=\"hidden\" name=\"show\" value=\"ist\"><label for=\"tp-scope\">Only"
                + " what JQL or a saved filter finds</label><input class=\"text\" type=\"text\" id=\"tp-scope\""
                + " name=\"scope\" value=\"\" maxlength=\"2000\" aria-describedby=\"tp-scope-help\">");
        for (String day : new String[] {"asOf", "compareWith"}) {
            page.append("<span class=\"tp-day\"><label for=\"tp-day-")
                    .append(day)
                    .append("\">As of</label><input class=\"text\" type=\"date\" id=\"tp-day-")
                    .append(day)
                    .append("\" name=\"")
                    .append(day)
                    .append("\" value=\"\" max=\"")
                    .append(read.today())
                    .append("\"></span>");
        }
        page.append("<button type=\"submit\" class=\"aui-button\">Apply</button><span class=\"tp-scope-help\""
                        + " id=\"tp-scope-help\">JQL, such as “labels = shop”, or the number of a saved"
                        + " filter.</span></form><p class=\"tp-headline\">")
                .append(total.classes[0])
                .append(" disappointing, ")
                .append(total.classes[3])
                .append(" unrated");
        if (widest != null) {
            page.append(", largest gap: ")
                    .append(escaped(widest.summary()))
                    .append(" (")
                    .append(shown(widest.gap()))
                    .append(") in “")
                    .append(escaped(widest.phase()))
                    .append("”.");
        }
        page.append("</p>");
        switches("Rows by", KINDS, "&amp;show=ist&amp;rows=");
        switches("Show", ASPECTS, "&amp;rows=channel&amp;show=");
        page.append("<p class=\"tp-what\">Ist: how customers experience it today, from 0 to 10.");
        for (String help : HELPS) {
            page.append(" <span data-tp-help=\"").append(help).append("\" data-named=\"true\"></span>");
        }
        page.append("</p>");
    }

    private void switches(String label, String[] choices, String query) {
        page.append("<nav class=\"tp-switch\" aria-label=\"")
                .append(label)
                .append("\"><span class=\"tp-switch-label\" aria-hidden=\"true\">")
                .append(label)
                .append("</span><ul class=\"aui-buttons\">");
        for (int i = 0; i < choices.length; i++) {
            page.append("<li><a class=\"aui-button\" href=\"" + ADDRESS)
                    .append(query)
                    .append(choices[i])
                    .append(i == 0 ? "\" aria-current=\"page\">" : "\">")
                    .append(choices[i])
                    .append("</a></li>");
        }
        page.append("</ul></nav>");
    }

    private void score(MatrixBaselineFigure figure) {
        if (figure.known > 0) {
            page.append("<span class=\"tp-mean\"><span class=\"tp-label\">Mean</span> <strong>")
                    .append(shown(figure.mean()))
                    .append("</strong></span>");
        }
        page.append("<span class=\"tp-rated\">")
                .append(figure.known)
                .append(" of ")
                .append(figure.all)
                .append(" rated</span>");
        MatrixBaselineRow weakest = figure.weakest;
        if (weakest != null) {
            page.append("<span class=\"tp-weakest\"><span class=\"tp-label\">Weakest link</span> ");
            link(weakest, "");
            page.append(" <strong>").append(number(weakest.ist())).append("</strong></span>");
        }
    }

    private void cell(String channel, String phase, @Nullable Cell cell, int perCell) {
        page.append("<td data-column=\"").append(escaped(phase)).append('"');
        if (cell == null) {
            page.append(" class=\"tp-blank\"><p class=\"tp-blank-note\">No touchpoint known</p></td>");
            return;
        }
        page.append('>');
        glance(channel, phase, cell);
        page.append("<ul class=\"tp-entries\">");
        int shown = Math.min(perCell, cell.rows.size());
        cell.rows.subList(0, shown).forEach(this::entry);
        if (everyTouchpoint) {
            cell.rows.subList(shown, cell.rows.size()).forEach(this::rest);
        }
        page.append("</ul>");
        if (shown < cell.rows.size()) {
            page.append("<button type=\"button\" class=\"tp-more\" data-start=\"")
                    .append(shown)
                    .append("\">Show ")
                    .append(cell.rows.size() - shown)
                    .append(" more</button><span class=\"tp-print-only\">Show ")
                    .append(cell.rows.size() - shown)
                    .append(" more</span>");
        }
        page.append("<a class=\"tp-add\" href=\"/secure/CreateIssueDetails!init.jspa?pid=1&amp;issuetype=2&amp;phase=")
                .append(escaped(phase))
                .append("&amp;channel=")
                .append(escaped(channel))
                .append("\" aria-label=\"Create a touchpoint here: ")
                .append(escaped(channel))
                .append("\" title=\"Create a touchpoint here\"><span aria-hidden=\"true\">+</span></a></td>");
    }

    private void glance(String channel, String phase, Cell cell) {
        MatrixBaselineFigure figure = cell.figure;
        page.append(figure.isThin() ? "<a class=\"tp-open tp-thin\" href=\"" : "<a class=\"tp-open\" href=\"")
                .append(ADDRESS + "&amp;rows=channel&amp;show=ist&amp;row=")
                .append(escaped(channel))
                .append("&amp;column=")
                .append(escaped(phase))
                .append("#tp-below\"><strong class=\"tp-value\">")
                .append(figure.known == 0 ? "–" : shown(figure.mean()))
                .append("</strong>");
        line(figure.known + " of " + figure.all + " touchpoints");
        if (figure.known > 1) {
            line("lowest " + shown(figure.lowest) + ", highest " + shown(figure.highest));
        }
        if (figure.asked > 0) {
            MatrixBaselineRow only = cell.rows.get(0);
            if (figure.all == 1 && only.low() != null && only.high() != null) {
                line("95 % between " + shown(only.low()) + " and " + shown(only.high()));
            }
            line((figure.fewest == figure.most
                            ? "n = " + figure.fewest
                            : "n = " + figure.fewest + " to " + figure.most + " each")
                    + (figure.asked == figure.known ? "" : " (" + figure.asked + " measured)"));
            line("asked up to " + day(figure.oldest));
        }
        for (int i = 0; i < 3; i++) {
            if (figure.classes[i] > 0) {
                page.append(" <span class=\"tp-glance tp-")
                        .append(CODES[i])
                        .append("\"><span class=\"tp-class\"><span class=\"tp-mark\" aria-hidden=\"true\">")
                        .append(SIGNS[i])
                        .append("</span> ")
                        .append(figure.classes[i])
                        .append(' ')
                        .append(CODES[i])
                        .append("</span></span>");
            }
        }
        if (figure.isStale(read.today())) {
            sign("tp-glance tp-sign-stale", "⌛", "outdated");
        }
        marks(figure.breaks, figure.alarms, figure.quickWins, "tp-glance tp-sign-");
        page.append(" <span class=\"tp-glance tp-way\">Show touchpoints</span></a>");
    }

    private void line(String text) {
        page.append(" <span class=\"tp-glance\">").append(text).append("</span>");
    }

    private void marks(int breaks, int alarms, int quickWins, String kind) {
        if (breaks > 0) {
            sign(kind + "break", "⚡", breaks == 1 ? "One hand-over breaks" : breaks + " hand-overs break");
        }
        if (alarms > 0) {
            sign(kind + "alarm", "⚠", alarms == 1 ? "Alarm" : alarms + " touchpoints with an alarm");
        }
        if (quickWins > 0) {
            sign(kind + "quick-win", "★", quickWins == 1 ? "Quick win" : quickWins + " quick wins");
        }
    }

    private void sign(String kind, String mark, String text) {
        page.append(" <span class=\"")
                .append(kind)
                .append("\"><span aria-hidden=\"true\">")
                .append(mark)
                .append("</span> ")
                .append(text)
                .append("</span>");
    }

    private void entry(MatrixBaselineRow row) {
        String code = CODES[row.experience()];
        String rule = row.ist() == null
                ? "no Ist yet: measure first"
                : "by the thresholds of the project: okay from 4, delighting from 8";
        page.append("<li class=\"tp-entry tp-").append(code).append("\">");
        link(row, " class=\"tp-summary\"");
        page.append("<span class=\"tp-class\" title=\"")
                .append(rule)
                .append("\"><span class=\"tp-mark\" aria-hidden=\"true\">")
                .append(SIGNS[row.experience()])
                .append("</span> ")
                .append(code)
                .append("<span class=\"assistive\">, ")
                .append(rule)
                .append("</span></span><span class=\"tp-figures\"><span><span class=\"tp-label\">Ist</span> <strong>")
                .append(number(row.ist()))
                .append("</strong></span><span><span class=\"tp-label\">Soll</span> <strong>")
                .append(shown(row.soll()))
                .append("</strong></span><span")
                .append(row.gap() > 0 ? " class=\"tp-gap-open\"" : "")
                .append("><span class=\"tp-label\">Gap</span> <strong>")
                .append(row.ist() == null ? "–" : shown(row.gap()))
                .append("</strong></span></span>");
        if (row.people() != null) {
            page.append(row.people() < 30 ? "<span class=\"tp-source tp-thin\">" : "<span class=\"tp-source\">")
                    .append("Ist: customers, n = ")
                    .append(row.people());
            if (row.low() != null && row.high() != null) {
                page.append(", between ")
                        .append(shown(row.low()))
                        .append(" and ")
                        .append(shown(row.high()));
            }
            page.append(", up to ")
                    .append(day(row.until()))
                    .append(row.isStale(read.today()) ? ", outdated</span>" : "</span>");
        } else if (row.ist() != null) {
            page.append("<span class=\"tp-source\">Ist: typed in</span>");
        }
        Work work = read.marks().work(row.id());
        marks(read.marks().breaks(row.id()), read.marks().isAlarmed(row.id()) ? 1 : 0, work.quickWins(), "tp-sign-");
        if (work.open() > 0) {
            page.append("<span class=\"tp-actions\">").append(work.open()).append(" open actions");
            if (work.overdue() > 0) {
                page.append(", ").append(work.overdue()).append(" overdue");
            }
            if (work.ownerless() > 0) {
                page.append(", ").append(work.ownerless()).append(" without owner");
            }
            page.append("</span>");
        }
        page.append("</li>");
    }

    /** As the foundation's baseline wrote every touchpoint. */
    private void rest(MatrixBaselineRow row) {
        page.append("<li class=\"").append(CODES[row.experience()]).append("\">");
        link(row, "");
        page.append(' ');
        if (row.ist() != null) {
            page.append(shown(row.ist()))
                    .append(" / ")
                    .append(shown(row.soll()))
                    .append(" / ")
                    .append(shown(row.gap()));
        }
        page.append("</li>");
    }

    private void link(MatrixBaselineRow row, String attributes) {
        page.append("<a")
                .append(attributes)
                .append(" href=\"/browse/BASE-")
                .append(row.id())
                .append("\" dir=\"auto\">")
                .append(escaped(row.summary()))
                .append("</a>");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    private static String number(@Nullable Double value) {
        return value == null ? "–" : shown(value);
    }

    private static String shown(double value) {
        return Double.toString(Math.round(value * 100) / 100.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
