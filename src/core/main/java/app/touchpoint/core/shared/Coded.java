package app.touchpoint.core.shared;

import java.util.Optional;
import java.util.stream.Stream;

/** An enum constant with a stable code: what is stored, what REST speaks, and the last part of its i18n key. */
public interface Coded {
    /** Lower case with hyphens, such as {@code mystery-shopper}; never changes. */
    String code();

    /** The constant of that code; empty when there is none. Codes are compared exactly. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }

    /** The code that a constant's name makes: {@code MYSTERY_SHOPPER} becomes {@code mystery-shopper}. */
    static String codeOf(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
