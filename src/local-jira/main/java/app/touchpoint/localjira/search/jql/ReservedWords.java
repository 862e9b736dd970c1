package app.touchpoint.localjira.search.jql;

import java.util.Locale;
import java.util.Set;

/** Words that a query may use as a name or value only in quotation marks (A-search-02). */
public final class ReservedWords {

    /** Words that mean something in the grammar; each is reported as the wrong token where it stands. */
    private static final Set<String> KEYWORDS = Set.of(
            "and", "or", "not", "in", "is", "empty", "null", "order", "by", "asc", "desc", "cf", "was", "changed",
            "from", "to", "on", "during", "before", "after");

    /** Words kept for later by the documentation of JQL. */
    private static final Set<String> RESERVED = Set.of("""
            abort access add alias all alter any as audit avg begin between boolean break byte catch char
            character check checkpoint collate collation column commit connect continue count create current date
            decimal declare decrement default defaults define delete delimiter difference distinct divide do double
            drop else encoding end equals escape exclusive exec execute exists explain false fetch file field first
            float for function go goto grant greater group having identified if immediate increment index
            initial inner inout input insert int integer intersect intersection into isempty isnull join last left
            less like limit lock long max min minus mode modify modulo more multiply next noaudit notin nowait number
            object of option outer output power previous prior privileges public raise raw remainder rename
            resource return returns revoke right row rowid rownum rows select session set share size sqrt start
            strict string subtract sum synonym table then trans transaction trigger true uid union unique update
            user validate values view when whenever where while with""".split("\\s+"));

    private ReservedWords() {}

    /** Whether the word is part of the grammar. */
    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word is kept for later. */
    static boolean isReserved(String word) {
        return RESERVED.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word needs quotation marks to be a name or value. */
    public static boolean needsQuotes(String word) {
        return isKeyword(word) || isReserved(word);
    }
}
