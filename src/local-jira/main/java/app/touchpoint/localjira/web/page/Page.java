package app.touchpoint.localjira.web.page;

/** A page: reads a request, answers it. Stateless; one instance serves all requests. */
@FunctionalInterface
public interface Page {

    /** The answer; an exception becomes the page of status 500. */
    Answer answer(PageRequest request);
}
