package app.touchpoint.localjira.web.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads what a refused request sent and nobody read, so that the connection can be used again. Jetty would close it without saying so, and the
 * client's next request would get no answer; Tomcat, on which Jira runs, swallows the rest as this does (A-web-20).
 */
final class UnreadBodies extends Handler.Wrapper {
    UnreadBodies(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(
                request, response, Callback.from(() -> Content.Source.consumeAll(request, callback), callback::failed));
    }
}
