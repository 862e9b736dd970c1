package app.touchpoint.localjira.search.jql;

import app.touchpoint.localjira.search.jql.Clause.And;
import app.touchpoint.localjira.search.jql.Clause.Changed;
import app.touchpoint.localjira.search.jql.Clause.Not;
import app.touchpoint.localjira.search.jql.Clause.Or;
import app.touchpoint.localjira.search.jql.Clause.Predicate;
import app.touchpoint.localjira.search.jql.Clause.Predicate.Kind;
import app.touchpoint.localjira.search.jql.Clause.Terminal;
import app.touchpoint.localjira.search.jql.Clause.Was;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JQL by recursive descent: or, and, not, terminal clause; then the order (A-search-01). */
public final class JqlParser {

    private static final String OPERATORS =
            "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    /** Deeper nesting would end in a stack overflow; nobody types it. */
    private static final int DEEPEST = 200;

    private final Tokens tokens;
    private int depth;

    private JqlParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads a query; an empty text finds everything.
     *
     * @throws JqlException if it is no JQL, with line and character
     */
    public static JqlQuery parse(String text) {
        JqlParser parser = new JqlParser(new Tokens(Lexer.tokens(text)));
        return parser.query();
    }

    private JqlQuery query() {
        Optional<Clause> where = tokens.peek().isEnd() || isOrderBy() ? Optional.empty() : Optional.of(or());
        List<Sort> sorts = isOrderBy() ? sorts() : List.of();
        if (!tokens.peek().isEnd()) {
            throw tokens.unexpected(where.isPresent() && sorts.isEmpty() ? "either 'OR' or 'AND'" : "','", null);
        }
        return new JqlQuery(where, sorts);
    }

    private boolean isOrderBy() {
        return tokens.peek().isWord("order") && tokens.peek(1).isWord("by");
    }

    private Clause or() {
        List<Clause> clauses = new ArrayList<>(List.of(and()));
        while (tokens.takeWord("or") || tokens.takeSign("||") || tokens.takeSign("|")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Or(clauses);
    }

    private Clause and() {
        List<Clause> clauses = new ArrayList<>(List.of(not()));
        while (tokens.takeWord("and") || tokens.takeSign("&&") || tokens.takeSign("&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new And(clauses);
    }

    private Clause not() {
        if (++depth > DEEPEST) {
            throw tokens.error("The query is nested too deeply, more than " + DEEPEST + " levels.");
        }
        try {
            if (tokens.takeWord("not") || tokens.takeSign("!")) {
                return new Not(not());
            }
            if (tokens.takeSign("(")) {
                Clause inner = or();
                if (!tokens.takeSign(")")) {
                    throw tokens.unexpected("')'", null);
                }
                return inner;
            }
            return terminal();
        } finally {
            depth--;
        }
    }

    private Clause terminal() {
        FieldName field = field();
        if (tokens.takeWord("changed")) {
            return new Changed(field, predicates());
        }
        if (tokens.takeWord("was")) {
            boolean not = tokens.takeWord("not");
            boolean list = tokens.takeWord("in");
            Operator operator =
                    list ? not ? Operator.WAS_NOT_IN : Operator.WAS_IN : not ? Operator.WAS_NOT : Operator.WAS;
            Terminal was = new Terminal(field, operator, new Operands(tokens).operand());
            return new Was(was, predicates());
        }
        Operator operator = operator();
        return new Terminal(field, operator, new Operands(tokens).operand());
    }

    private List<Predicate> predicates() {
        List<Predicate> predicates = new ArrayList<>();
        for (Optional<Kind> kind = takeKind(); kind.isPresent(); kind = takeKind()) {
            predicates.add(new Predicate(kind.get(), new Operands(tokens).operand()));
        }
        return predicates;
    }

    private Optional<Kind> takeKind() {
        return Stream.of(Kind.values())
                .filter(kind -> tokens.takeWord(kind.text()))
                .findFirst();
    }

    private FieldName field() {
        Token token = tokens.peek();
        if (token.isWord("cf") && tokens.peek(1).isSign("[")) {
            tokens.next();
            tokens.next();
            OptionalLong number = Operands.whole(tokens.next().text());
            if (number.isEmpty() || !tokens.takeSign("]")) {
                throw new JqlException(
                        "Expecting the number of a custom field as in cf[10001].", token.line(), token.character());
            }
            return FieldName.numbered(number.getAsLong());
        }
        return FieldName.named(tokens.nameOrValue("a field name", "a field name"));
    }

    private Operator operator() {
        Token token = tokens.peek();
        if (token.isEnd()) {
            throw new JqlException("Expecting operator before the end of the query. " + OPERATORS);
        }
        @Nullable Operator operator = takeOperator();
        if (operator == null) {
            throw new JqlException(
                    "Expecting operator but got '" + token.text() + "'. " + OPERATORS, token.line(), token.character());
        }
        return operator;
    }

    private @Nullable Operator takeOperator() {
        for (Operator operator : Operator.values()) {
            if (!Character.isLetter(operator.text().charAt(0)) && tokens.takeSign(operator.text())) {
                return operator;
            }
        }
        if (tokens.takeWord("in")) {
            return Operator.IN;
        }
        if (tokens.peek().isWord("not") && tokens.peek(1).isWord("in")) {
            tokens.next();
            tokens.next();
            return Operator.NOT_IN;
        }
        if (tokens.takeWord("is")) {
            return tokens.takeWord("not") ? Operator.IS_NOT : Operator.IS;
        }
        return null;
    }

    private List<Sort> sorts() {
        tokens.next();
        tokens.next();
        List<Sort> sorts = new ArrayList<>();
        do {
            FieldName field = field();
            Sort.@Nullable Direction direction =
                    tokens.takeWord("asc") ? Sort.Direction.ASC : tokens.takeWord("desc") ? Sort.Direction.DESC : null;
            sorts.add(new Sort(field, direction));
            if (!tokens.peek().isEnd() && !tokens.peek().isSign(",")) {
                throw tokens.unexpected(direction == null ? "either 'ASC', 'DESC' or ','" : "','", null);
            }
        } while (tokens.takeSign(","));
        return sorts;
    }
}
