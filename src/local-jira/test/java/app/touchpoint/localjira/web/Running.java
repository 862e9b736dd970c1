package app.touchpoint.localjira.web;

import app.touchpoint.localjira.boot.Hostility;
import app.touchpoint.localjira.boot.LocalJira;
import app.touchpoint.localjira.boot.Options;
import app.touchpoint.localjira.directory.NewUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.host.TestApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One local Jira for all tests over HTTP, with a small app, started at first use and stopped after the last test. */
public final class Running implements ParameterResolver {

    private static final String MODULES = """
            <web-item key="note-item" section="jira.project.sidebar.plugins.navigation" weight="10">
              <label>Notes</label>
              <link linkId="note-link">/projects/$pathEncodedProjectKey?selectedItem=app.touchpoint.testapp.notes</link>
            </web-item>
            <web-panel key="note-panel" location="app.touchpoint.testapp.notes" weight="10">
              <label>Notes</label>
              <resource name="view" type="velocity" location="notes.vm"/>
            </web-panel>
            <web-panel key="note-aside" location="atl.jira.view.issue.right.context" weight="10">
              <label>Notes</label>
              <supports-ajax-load>true</supports-ajax-load>
              <resource name="view" type="velocity" location="aside.vm"/>
            </web-panel>
            <web-item key="note-admin" section="admin_plugins_menu" weight="10">
              <label>Notes of all</label>
              <link linkId="note-admin-link">/secure/Notes.jspa</link>
            </web-item>
            <web-item key="note-tool" section="operations-operations" weight="10">
              <label>Note this</label>
              <tooltip>Notes the issue</tooltip>
              <link linkId="note-tool-link">/secure/Notes.jspa?key=${issue.key}</link>
              <styleClass>note-dialog</styleClass>
            </web-item>
            <user-anonymization-handler key="forgetting" class="app.touchpoint.localjira.testapp.NoteForgetting"/>
            <jql-function key="note-function" class="app.touchpoint.localjira.testapp.NoteFunction">
              <fname>noted</fname>
              <list>true</list>
            </jql-function>
            """;

    /** A local Jira with the clock that it reads. */
    public static final class Instance implements ExtensionContext.Store.CloseableResource {

        final HandClock clock = new HandClock();
        private final LocalJira jira;

        Instance() {
            try {
                Path folder = Files.createTempDirectory("local-jira-web");
                Path app = new TestApp(TestApp.ao(), MODULES)
                        .file("notes.vm", "<p>Notes of the project</p>")
                        .file("aside.vm", "<p>Notes of the issue</p>")
                        .jar(folder);
                Options options = new Options(app, 0, folder.resolve("home"), Optional.empty(), Hostility.off());
                jira = LocalJira.start(options, clock);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The address without a slash at its end. */
        public String url() {
            return jira.url();
        }

        /** A browser in which nobody is logged in. */
        public Browser anonymous() {
            return new Browser(url());
        }

        /** A browser in which that user of the sample is logged in. */
        public Browser as(String username) {
            Browser browser = anonymous();
            browser.post("/login.jsp", "os_username", username, "os_password", username);
            return browser;
        }

        /** What a part of this local Jira offers. */
        public <T> T part(Class<T> type) {
            return jira.services().get(type);
        }

        /** Makes a user of that name, which is the display name too; gives its key. */
        String user(String name) {
            return part(Users.class)
                    .create(new NewUser(
                            name.replace(' ', '.'), name, name.replace(' ', '.') + "@example.org", "password"))
                    .key();
        }

        /** Disables the small app. */
        void disableApp() {
            jira.apps().disable(TestApp.KEY);
        }

        /** Enables it again. */
        void enableApp() {
            jira.apps().enable(TestApp.KEY);
        }

        @Override
        public void close() {
            jira.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Instance.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Running.class))
                .getOrComputeIfAbsent(Instance.class, key -> new Instance(), Instance.class);
    }
}
