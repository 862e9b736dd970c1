package app.touchpoint.localjira.fragment;

import app.touchpoint.localjira.sal.Texts;
import app.touchpoint.localjira.template.TemplateHelper;
import app.touchpoint.localjira.webresource.PageResources;
import app.touchpoint.localjira.webwork.XsrfTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What every template of an app finds in its context (A-fragment-04): {@code i18n, req, baseurl, atl_token, webResourceManager}. */
public final class TemplateContext {

    private TemplateContext() {}

    /** The helpers for one request in one language. */
    public static Map<String, Object> of(HttpServletRequest request, Texts texts, Locale locale) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("i18n", new I18n(texts, locale));
        context.put("req", new RequestFacts(request.getContextPath()));
        context.put("baseurl", request.getContextPath());
        context.put("atl_token", XsrfTokens.token(request));
        context.put("webResourceManager", new ResourceManager());
        return context;
    }

    /** {@code $i18n}. */
    @TemplateHelper
    public record I18n(Texts texts, Locale locale) {

        /** The text of that key. */
        public String getText(String key) {
            return texts.text(locale, key);
        }

        /** The text of that key with its arguments. */
        public String getText(String key, Object... arguments) {
            return texts.text(locale, key, arguments);
        }
    }

    /** {@code $req}. */
    @TemplateHelper
    public record RequestFacts(String contextPath) {

        /** {@code /jira}, or empty. */
        public String getContextPath() {
            return contextPath;
        }
    }

    /** {@code $webResourceManager}. */
    @TemplateHelper
    public static final class ResourceManager {

        /** Requires a resource; prints nothing. */
        public String requireResource(String completeKey) {
            PageResources.current().requireResource(completeKey);
            return "";
        }

        /** Requires a context; prints nothing. */
        public String requireResourcesForContext(String context) {
            PageResources.current().requireContext(context);
            return "";
        }
    }
}
