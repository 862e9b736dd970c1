package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.ValueHistory.Spell;
import app.touchpoint.localjira.search.jql.Operand;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Values as a search of the history means them: by what they are called now, by id, and by what they were called then (A-search-27). */
final class HistoryValues {

    private final SearchSchema schema;
    private final Set<String> names;

    HistoryValues(SearchSchema schema, List<ValueHistory> histories) {
        this.schema = schema;
        this.names = histories.stream()
                .flatMap(history -> history.spells().stream())
                .map(Spell::name)
                .filter(name -> name != null)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether a spell has one of the values of a comparison, whatever its operator says. */
    Predicate<Spell> of(Comparison comparison, Problems problems) {
        Set<String> terms = new HashSet<>();
        Set<String> called = new HashSet<>();
        for (Operand literal : comparison.values()) {
            List<String> found = schema.terms(comparison.field(), literal, comparison.searcher());
            String name = Comparison.text(literal).toLowerCase(Locale.ROOT);
            if (found.isEmpty() && !names.contains(name)) {
                comparison.unknown(literal, problems);
            }
            terms.addAll(found);
            called.add(name);
        }
        boolean none = comparison.hasEmpty();
        return spell -> spell.term() == null
                ? none
                : terms.contains(spell.term())
                        || (spell.name() != null && called.contains(spell.name().toLowerCase(Locale.ROOT)));
    }
}
