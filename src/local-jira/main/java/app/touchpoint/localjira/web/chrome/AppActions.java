package app.touchpoint.localjira.web.chrome;

import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.View;
import app.touchpoint.localjira.web.page.View.Decorator;
import app.touchpoint.localjira.webwork.Actions;
import app.touchpoint.localjira.webwork.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The webwork actions of apps as pages: their views are decorated as their meta elements say, or not at all (A-webwork-06). */
public final class AppActions {

    private final Actions actions;
    private final NoticePages notices;

    public AppActions(Actions actions, NoticePages notices) {
        this.actions = actions;
        this.notices = notices;
    }

    /** The answer of an app's action; empty when no app has one of that name. */
    public Optional<Answer> answer(PageRequest request, HttpServletResponse response) {
        return actions.dispatch(request.http(), response).map(outcome -> toAnswer(outcome, request));
    }

    private Answer toAnswer(Outcome outcome, PageRequest request) {
        if (outcome instanceof Outcome.View view) {
            return "none".equals(view.meta().get("decorator"))
                    ? new Answer.Part(view.body())
                    : Answer.show(decorated(view));
        } else if (outcome instanceof Outcome.Redirect redirect) {
            return new Answer.Redirect(
                    redirect.url().substring(request.http().getContextPath().length()));
        } else if (outcome instanceof Outcome.LoginNeeded) {
            return new Answer.LogIn();
        } else if (outcome instanceof Outcome.WebSudoNeeded) {
            return new Answer.ConfirmPassword();
        } else if (outcome instanceof Outcome.TokenMissing) {
            return notices.tokenMissing(request);
        } else if (outcome instanceof Outcome.Failure failure) {
            return notices.refused(request, failure.status(), failure.message());
        }
        throw new IllegalStateException("Unknown outcome " + outcome + " of a webwork action.");
    }

    private static View decorated(Outcome.View view) {
        boolean admin = "admin".equals(view.meta().get("decorator"));
        View page = View.of("", new Html(view.body()))
                .titled(new Html(view.title()))
                .head(new Html(view.head()))
                .in(admin ? Decorator.ADMIN : Decorator.GENERAL)
                .section(view.meta().getOrDefault("admin.active.tab", ""));
        String projectKey = view.meta().get("projectKey");
        return projectKey == null ? page : page.beside(projectKey, "");
    }
}
