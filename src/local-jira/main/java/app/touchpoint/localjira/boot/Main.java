package app.touchpoint.localjira.boot;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line: {@code java -jar local-jira.jar --app APP.jar --port 2990 --home DIR}. Runs until the process is ended. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    /** Starts local Jira; ends the process with status 1 and one line on standard error if that is not possible. */
    public static void main(String[] arguments) {
        try {
            LocalJira jira = LocalJira.start(Options.parse(arguments), Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(jira::close, "stop"));
            System.out.println("Local Jira is ready at " + jira.url());
        } catch (StartFailure e) {
            LOG.debug("Local Jira does not start.", e);
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
