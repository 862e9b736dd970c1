package app.touchpoint.localjira.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;

/** What Java code requires for the page under way on its thread goes to {@link PageResources}. */
public final class LocalPageBuilder implements PageBuilderService {

    @Override
    public WebResourceAssembler assembler() {
        return () -> new RequiredResources() {
            @Override
            public RequiredResources requireWebResource(String completeKey) {
                PageResources.current().requireResource(completeKey);
                return this;
            }

            @Override
            public RequiredResources requireContext(String context) {
                PageResources.current().requireContext(context);
                return this;
            }
        };
    }
}
