package app.touchpoint.localjira.web.chrome;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Serves AUI, jQuery and local Jira's own style sheets and scripts from the class path. */
public final class AssetServlet extends HttpServlet {

    /** Where it is mounted, below the context path. */
    public static final String MOUNT = "/static-assets";

    private static final long serialVersionUID = 1;

    /** Changes when one of the files does that change at all, so that browsers may keep what they have. */
    private static final String VERSION = checksum("lib/aui/aui-prototyping.css", "local/local.css", "local/local.js");

    /** A version, then a file of the folders {@code lib} and {@code local}; no name starts with a dot. */
    private static final Pattern FILE = Pattern.compile("/[0-9a-f]+/((?:lib|local)(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+)");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    /** The path under which this build's files are found, without the context path. */
    public static String path() {
        return MOUNT + "/" + VERSION;
    }

    private static String checksum(String... files) {
        CRC32 sum = new CRC32();
        for (String file : files) {
            try (InputStream in = AssetServlet.class.getResourceAsStream("/web/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("The build packed no web/" + file + "; see frontend.mjs.");
                }
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read web/" + file + ".", e);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String info = request.getPathInfo();
        Matcher matcher = FILE.matcher(info == null ? "" : info);
        String type = info == null ? null : TYPES.get(info.substring(info.lastIndexOf('.') + 1));
        if (type == null || !matcher.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream in = AssetServlet.class.getResourceAsStream("/web/" + matcher.group(1))) {
            if (in == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "private, max-age=600");
            in.transferTo(response.getOutputStream());
        }
    }
}
