package app.touchpoint.localjira.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the user in a thread local that child threads do not inherit (A-directory-06). */
final class ThreadCurrentUser implements CurrentUser {

    private final ThreadLocal<@Nullable LocalUser> user = new ThreadLocal<>();
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
            clear();
        } else {
            user.set(newUser);
        }
    }

    @Override
    public void clear() {
        user.remove();
    }

    @Override
    public Locale locale() {
        return get().map(current -> users.preferences(current.key()).locale()).orElse(Locale.ENGLISH);
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
