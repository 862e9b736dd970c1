package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The register of groups that recommend: a group to a line, and in it, parted by tabs, its name, its reach and its influence from 0 to 10,
 * what it recommends and what it advises against. All but the name may be missing.
 */
final class Recommenders {
    /** What the cells of a row hold, in order. */
    static final String[] COLUMNS = {"group", "reach", "influence", "recommends", "advises-against"};

    private static final int REACH = 1;
    private static final int INFLUENCE = 2;
    private static final Pattern RATING = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,3})?");
    private static final String CELL = "\t";

    private Recommenders() {}

    /**
     * The form that is stored, without blank rows and without empty cells at the end of a row. Refused with {@code profile.value.invalid}
     * for a row without a group, a group that is there twice and what is no number; with {@code profile.value.out-of-range},
     * {@code profile.list.too-long} and {@code text.too-long} as other values.
     */
    static Outcome<String> canonical(ProfileField field, String typed) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : typed.lines().toList()) {
            List<String> cells = new ArrayList<>(
                    Stream.of(line.split(CELL, -1)).map(Names::clean).toList());
            while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            if (cells.isEmpty()) {
                continue;
            }
            Optional<Outcome<String>> wrong = wrong(field, cells);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            if (rows.putIfAbsent(Names.comparisonKey(cells.get(0)), String.join(CELL, cells)) != null) {
                return ProfileValues.invalid(field, cells.get(0));
            }
        }
        return rows.size() > ProfileValues.MAX_ENTRIES
                ? refused("profile.list.too-long", field.code(), ProfileValues.MAX_ENTRIES)
                : Texts.bounded(String.join("\n", rows.values()));
    }

    /** What is wrong with a row; ratings that are right are brought into their form. */
    private static Optional<Outcome<String>> wrong(ProfileField field, List<String> cells) {
        String group = cells.get(0);
        if (group.isEmpty() || cells.size() > COLUMNS.length) {
            return Optional.of(
                    ProfileValues.invalid(field, String.join(" ", cells).strip()));
        }
        if (group.length() > Names.MAX_LENGTH) {
            return Optional.of(refused("text.too-long", group.length(), Names.MAX_LENGTH));
        }
        for (int column : List.of(REACH, INFLUENCE)) {
            String typed = cells.size() > column ? cells.get(column) : "";
            if (typed.isEmpty()) {
                continue;
            }
            if (!RATING.matcher(typed).matches()) {
                return Optional.of(ProfileValues.invalid(field, typed));
            }
            BigDecimal rating = new BigDecimal(typed.replace(',', '.'));
            if (!Range.RATING.holds(rating.doubleValue())) {
                return Optional.of(refused("profile.value.out-of-range", field.code(), "0", "10"));
            }
            cells.set(column, ProfileValues.plain(rating));
        }
        return Optional.empty();
    }

    private static Outcome<String> refused(String code, Object... arguments) {
        return Outcome.refused(Refusal.of(Refusal.Reason.RULE, code, arguments));
    }
}
