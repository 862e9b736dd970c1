package app.touchpoint.benchmark;

import app.touchpoint.benchmark.MeasurementsBaseline.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The page <em>Measurements</em> as somebody would write it by hand who needs nothing but this page: the first criteria with what was measured last, what is
 * due, what is to be discussed, and the last imports, each touchpoint with its breaks, five SQL queries, with the markup of the app's own rows. Around
 * them stands nothing, where the app's stand in a page of Jira.
 */
final class MeasurementsBaselinePage {
    private static final int IMPORTS = 20;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.ENGLISH);
    private static final String LINK = "<button type=\"button\" class=\"aui-button aui-button-link tp-criterion-";

    private final Connection connection;
    private final VisibleIds visible;

    MeasurementsBaselinePage(Connection connection, VisibleIds visible) {
        this.connection = connection;
        this.visible = visible;
    }

    String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><div id=\"tp-measure\" class=\"tp-measure\">");
        try {
            Set<Long> seen = visible.ids();
            synchronized (connection) {
                Set<Long> broken = broken();
                catalogue(page, seen, broken);
                due(page, seen, broken);
                reviews(page, seen);
                imports(page);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.append("</div>").toString();
    }

    private Set<Long> broken() throws SQLException {
        Set<Long> broken = new HashSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("select FROM_ISSUE, TO_ISSUE from HANDOVER where BROKEN = true")) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                broken.add(rows.getLong(1));
                broken.add(rows.getLong(2));
            }
        }
        return broken;
    }

    private void catalogue(StringBuilder page, Set<Long> seen, Set<Long> broken) throws SQLException {
        DecimalFormat number = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        page.append("<h2>Catalogue</h2><table class=\"aui tp-figures-table\" id=\"tp-criteria\"><tbody>");
        try (PreparedStatement query = connection.prepareStatement(
                "select c.ID, c.NAME, c.ISSUE, c.SUMMARY, m.LAST_DAY, m.COUNTS, m.MISSING from (select * from CRITERION"
                        + " order by ID limit " + MeasurementsBaseline.PAGE + ") c join MEASUREMENT m on"
                        + " m.CRITERION = c.ID and m.WAVE = c.LATEST and m.SEGMENT is null order by c.ID")) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                if (!seen.contains(rows.getLong(3))) {
                    continue;
                }
                String name = escaped(rows.getString(2));
                touchpoint(page.append("<tr>\n        "), rows, broken);
                page.append("\n        <th scope=\"row\">");
                criterion(page, rows.getLong(1), name);
                page.append("</th>\n        <td>employees</td>\n                <td>");
                Told told = Told.of(rows.getString(6));
                page.append(number.format(told.ten()))
                        .append(" <span class=\"tp-own\">")
                        .append(number.format(told.mean()))
                        .append(" on 1 to 5</span></td><td>");
                for (double figure : new double[] {told.tenLow(), told.tenHigh()}) {
                    page.append(number.format(figure)).append("</td><td>");
                }
                page.append(told.n())
                        .append("</td><td>")
                        .append(rows.getLong(7))
                        .append("</td><td>● okay</td>\n                <td>")
                        .append(DAY.format(LocalDate.parse(rows.getString(5))))
                        .append(" <span class=\"aui-lozenge aui-lozenge-moved\">outdated</span></td>\n        ")
                        .append("<td class=\"tp-row-actions\">");
                button(page, "edit", "Change", rows.getLong(1), name);
                button(page.append(' '), "aim", "Targets", rows.getLong(1), name);
                button(page.append(' '), "enter", "Enter", rows.getLong(1), name);
                page.append("</td>      </tr>\n            ");
            }
        }
        page.append("</tbody></table>");
    }

    private void due(StringBuilder page, Set<Long> seen, Set<Long> broken) throws SQLException {
        page.append("<h2>Due</h2><table class=\"aui tp-figures-table\" id=\"tp-due\"><tbody>");
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        int shown = 0;
        try (PreparedStatement query = connection.prepareStatement(
                "select ID, NAME, ISSUE, SUMMARY, LATEST_END, DAYS from CRITERION order by LATEST_END, ID")) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                LocalDate day = LocalDate.parse(rows.getString(5)).plusDays(rows.getInt(6));
                if (!seen.contains(rows.getLong(3)) || day.isAfter(today) || shown++ >= MeasurementsBaseline.PAGE) {
                    continue;
                }
                String name = escaped(rows.getString(2));
                touchpoint(page.append("<tr>"), rows, broken);
                criterion(page.append("<th scope=\"row\">"), rows.getLong(1), name);
                page.append("</th><td>")
                        .append(DAY.format(day))
                        .append(" <span class=\"aui-lozenge aui-lozenge-error\">overdue by ")
                        .append(ChronoUnit.DAYS.between(day, today))
                        .append(" days</span></td><td></td><td></td><td class=\"tp-row-actions\">");
                button(page, "enter", "Enter", rows.getLong(1), name);
                page.append("</td></tr>\n            ");
            }
        }
        page.append("</tbody></table><p>").append(shown).append(" are due.</p>");
    }

    private void reviews(StringBuilder page, Set<Long> seen) throws SQLException {
        page.append("<h2>To be discussed</h2><table class=\"aui tp-figures-table\" id=\"tp-due-reviews\"><tbody>");
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        int shown = 0;
        try (PreparedStatement query = connection.prepareStatement(
                "select c.ID, c.NAME, c.ISSUE, c.SUMMARY, max(r.HELD_ON),"
                        + " c.DAYS from CRITERION c left join REVIEW r on r.ISSUE = c.ISSUE group by c.ID order by 5, 1")) {
            ResultSet rows = query.executeQuery();
            while (rows.next() && shown < MeasurementsBaseline.PAGE) {
                String held = rows.getString(5);
                LocalDate day = held == null ? null : LocalDate.parse(held).plusDays(rows.getInt(6));
                if (!seen.contains(rows.getLong(3)) || day != null && day.isAfter(today)) {
                    continue;
                }
                shown++;
                page.append("<tr><th scope=\"row\"><a href=\"/jira/browse/BASE-")
                        .append(rows.getLong(3))
                        .append("\">")
                        .append(escaped(rows.getString(4)))
                        .append("</a></th><td>")
                        .append(day == null ? "" : DAY.format(day))
                        .append(" <span class=\"aui-lozenge\">")
                        .append(day == null ? "never discussed" : "overdue")
                        .append("</span></td><td></td></tr>\n            ");
            }
        }
        page.append("</tbody></table>");
    }

    private void imports(StringBuilder page) throws SQLException {
        page.append("<h2>Imports</h2><table class=\"aui\" id=\"tp-log\"><tbody>");
        try (PreparedStatement query =
                connection.prepareStatement("select ID, NAME, FIRST_DAY, LAST_DAY, ENTERED, ROWS_COUNTED, REFUSED from"
                        + " SURVEY order by ID desc limit " + IMPORTS)) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                page.append("<tr data-survey=\"")
                        .append(rows.getLong(1))
                        .append("\"><th scope=\"row\">")
                        .append(escaped(rows.getString(2)))
                        .append("</th><td>")
                        .append(DAY.format(LocalDate.parse(rows.getString(3))))
                        .append(" to ")
                        .append(DAY.format(LocalDate.parse(rows.getString(4))))
                        .append("</td><td>")
                        .append(DAY.format(LocalDate.parse(rows.getString(5))))
                        .append("</td><td>")
                        .append(rows.getLong(6))
                        .append(" rows counted, ")
                        .append(rows.getLong(7))
                        .append(" refused</td></tr>\n            ");
            }
        }
        page.append("</tbody></table>");
    }

    private static void touchpoint(StringBuilder page, ResultSet rows, Set<Long> broken) throws SQLException {
        page.append("<td><a href=\"/jira/browse/BASE-")
                .append(rows.getLong(3))
                .append("\">")
                .append(escaped(rows.getString(4)))
                .append("</a>")
                .append(broken.contains(rows.getLong(3)) ? " <span class=\"tp-breaks\">⚡</span></td>" : "</td>");
    }

    private static void criterion(StringBuilder page, long id, String name) {
        page.append("<a href=\"/jira/projects/BASE?selectedItem=app.touchpoint.jira.measurements&amp;criterion=")
                .append(id)
                .append("\">")
                .append(name)
                .append("</a>");
    }

    private static void button(StringBuilder page, String kind, String text, long id, String name) {
        page.append(LINK)
                .append(kind)
                .append("\" data-criterion=\"")
                .append(id)
                .append("\" aria-label=\"")
                .append(text)
                .append(": ")
                .append(name)
                .append("\">")
                .append(text)
                .append("</button>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
