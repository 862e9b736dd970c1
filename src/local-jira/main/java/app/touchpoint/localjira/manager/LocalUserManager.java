package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Users by key and name, and their search. */
record LocalUserManager(Users users) implements UserManager, UserSearchService {

    @Override
    public @Nullable ApplicationUser getUserByKey(@Nullable String key) {
        return key == null ? null : users.byKey(key).orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByName(@Nullable String name) {
        return name == null ? null : users.byName(name).orElse(null);
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        if (!params.includeActive()) {
            throw new UnsupportedOperationException("UserSearchService.findUsers without active users");
        }
        if (query.isBlank() && !params.allowEmptyQuery()) {
            return List.of();
        }
        List<LocalUser> found = users.search(query, params.getMaxResults());
        return List.copyOf(found);
    }
}
