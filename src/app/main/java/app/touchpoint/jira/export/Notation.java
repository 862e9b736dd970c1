package app.touchpoint.jira.export;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.shared.ShownNumber;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and days are written in files of text, as a spreadsheet set to that language reads them. */
public enum Notation implements Coded {
    /** 7,5 and 23.11.2026; fields between semicolons. */
    DE(Locale.GERMANY, ';', "dd.MM.yyyy"),
    /** 7.5 and 2026-11-23; fields between commas. */
    EN(Locale.ENGLISH, ',', "yyyy-MM-dd");

    private static final int DECIMALS = 2;

    private final Locale locale;
    private final char separator;
    private final DateTimeFormatter days;

    Notation(Locale locale, char separator, String days) {
        this.locale = locale;
        this.separator = separator;
        this.days = DateTimeFormatter.ofPattern(days, Locale.ROOT);
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** The notation of people who read that language. */
    static Notation of(Locale language) {
        return language.getLanguage().equals("de") ? DE : EN;
    }

    char separator() {
        return separator;
    }

    /** The cell as text. A text that a spreadsheet would take for a formula gets an apostrophe in front, so that it stays a text. */
    String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return defused(text.text());
        }
        if (cell instanceof Cell.Decimal decimal) {
            return decimals().format(ShownNumber.withoutNegativeZero(DECIMALS, decimal.value()));
        }
        if (cell instanceof Cell.Whole whole) {
            return Long.toString(whole.value());
        }
        return cell instanceof Cell.Day day ? days.format(day.day()) : "";
    }

    /** Without a sign between thousands, which would make a text of it elsewhere. */
    private DecimalFormat decimals() {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale));
        format.setMaximumFractionDigits(DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
