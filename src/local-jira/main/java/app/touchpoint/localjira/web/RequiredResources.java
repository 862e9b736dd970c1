package app.touchpoint.localjira.web;

import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.webresource.PageResources;
import app.touchpoint.localjira.webresource.WebResources;
import java.util.List;

/** The tags of one web resource and what it depends on, for {@code WRM.require} (A-web-13). */
final class RequiredResources {

    private final WebResources resources;

    RequiredResources(WebResources resources) {
        this.resources = resources;
    }

    Answer tags(PageRequest request) {
        PageResources required = PageResources.begin();
        try {
            required.requireResource(request.parameter("key"));
            return new Answer.Part(resources.tags(
                    required,
                    List.of(),
                    request.http().getContextPath(),
                    request.visitor().locale()));
        } finally {
            PageResources.end();
        }
    }
}
