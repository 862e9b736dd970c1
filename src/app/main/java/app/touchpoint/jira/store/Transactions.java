package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;

/** Transactions that are tried again: the library's are serializable, and PostgreSQL may end one for what others did to other rows. */
final class Transactions {

    private static final int ATTEMPTS = 3;

    private Transactions() {}

    /** Does all or nothing of it; it may be done several times until it holds. */
    static <T> T retried(ActiveObjects ao, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ao.executeInTransaction(work::get);
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
