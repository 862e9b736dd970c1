package app.touchpoint.localjira.directory;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the user in a thread local that child threads do not inherit (A-directory-06). */
final class ThreadCurrentUser implements CurrentUser {

    private final ThreadLocal<@Nullable LocalUser> user = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Locale> ofNobody = new ThreadLocal<>();
    private final Users users;

    ThreadCurrentUser(Users users) {
        this.users = users;
    }

    @Override
    public Optional<LocalUser> get() {
        return Optional.ofNullable(user.get());
    }

    @Override
    public void set(@Nullable LocalUser newUser) {
        if (newUser == null) {
            user.remove();
        } else {
            user.set(newUser);
        }
    }

    @Override
    public void clear() {
        user.remove();
        ofNobody.remove();
    }

    @Override
    public void speak(Locale locale) {
        ofNobody.set(locale);
    }

    @Override
    public Locale locale() {
        return get().map(current -> users.preferences(current.key()).locale())
                .orElseGet(() -> Objects.requireNonNullElse(ofNobody.get(), Locale.ENGLISH));
    }

    @Override
    public <T> T as(@Nullable LocalUser other, Supplier<T> action) {
        LocalUser before = user.get();
        set(other);
        try {
            return action.get();
        } finally {
            set(before);
        }
    }
}
