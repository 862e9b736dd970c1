package app.touchpoint.localjira.web.chrome;

import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.template.Templates;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Texts;
import app.touchpoint.localjira.web.page.View;
import java.util.Map;
import java.util.Set;

/** Pages that say why there is no page: not found, not allowed, failed, token missing. None of them tells whether a thing exists. */
public final class NoticePages {

    private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405);

    private final Templates templates;

    public NoticePages(Templates templates) {
        this.templates = templates;
    }

    /** The page for a status, with the sentence that belongs to it. */
    public View view(PageRequest request, int status) {
        Texts texts = request.texts();
        return view(request, status, texts.get("error." + known(status) + ".text"));
    }

    /** A form came without the session's token. */
    public Answer tokenMissing(PageRequest request) {
        return new Answer.Show(view(request, 403, request.texts().get("error.token.text")), 403);
    }

    /** An app refused with a sentence of its own. */
    public Answer refused(PageRequest request, int status, String message) {
        return message.isBlank() ? new Answer.Refuse(status) : new Answer.Show(view(request, status, message), status);
    }

    private View view(PageRequest request, int status, String message) {
        String title = request.texts().get("error." + known(status) + ".title");
        String html = templates.render(
                "templates/web/notice.vm",
                Map.of(
                        "title",
                        title,
                        "message",
                        message,
                        "t",
                        request.texts(),
                        "base",
                        request.http().getContextPath()));
        return View.of(title, new Html(html));
    }

    static int known(int status) {
        return KNOWN.contains(status) ? status : 500;
    }
}
