package app.touchpoint.localjira.web.admin;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.issue.ValueRemoval;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.web.http.AdminServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an administrator of Jira does to custom fields on pages that local Jira does not draw, for administrators and without a word in the
 * answer:
 *
 * <pre>
 * DELETE /rest/local/1.0/custom-fields/customfield_1                                     the field with all its values
 * DELETE /rest/local/1.0/custom-fields/customfield_1/context?project=KEY                 the context that counts for the project
 * POST   /rest/local/1.0/custom-fields/customfield_1/options?project=KEY&value=new       adds an option
 * PUT    /rest/local/1.0/custom-fields/customfield_1/options?project=KEY&value=a&to=b    renames one
 * DELETE /rest/local/1.0/custom-fields/customfield_1/options?project=KEY&value=a         deletes one with its values
 * </pre>
 */
public final class CustomFieldServlet extends AdminServlet {

    /** What it is mounted on. */
    public static final String MOUNT = "/rest/local/1.0/custom-fields/*";

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(customfield_\\d+)(/context|/options)?");

    private final transient ConfigurationPart configuration;
    private final transient ValueRemoval values;

    public CustomFieldServlet(ConfigurationPart configuration, ValueRemoval values) {
        super(configuration.permissions());
        this.configuration = configuration;
        this.values = values;
    }

    @Override
    protected void answer(String userKey, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isDone(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isDone(HttpServletRequest request) {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        CustomFields fields = configuration.customFields();
        Optional<LocalCustomField> field = path.matches() ? fields.byId(path.group(1)) : Optional.empty();
        if (field.isEmpty()) {
            return false;
        }
        boolean deletes = request.getMethod().equals("DELETE");
        if (path.group(2) == null) {
            if (deletes) {
                values.ofField(field.get().number());
                fields.delete(field.get());
            }
            return deletes;
        }
        Optional<FieldContext> context = context(field.get(), request.getParameter("project"));
        if (context.isEmpty()) {
            return false;
        }
        if (path.group(2).equals("/context")) {
            if (deletes) {
                fields.deleteContext(context.get().id());
            }
            return deletes;
        }
        String value = request.getParameter("value");
        if (request.getMethod().equals("POST")) {
            fields.addOption(context.get().configId(), value, null);
            return true;
        }
        Optional<LocalOption> option = fields.options(context.get().configId()).stream()
                .filter(known -> known.value().equals(value))
                .findFirst();
        option.ifPresent(known -> change(field.get(), known, request));
        return option.isPresent();
    }

    private void change(LocalCustomField field, LocalOption option, HttpServletRequest request) {
        if (request.getMethod().equals("PUT")) {
            option.setValue(request.getParameter("to"));
            configuration.customFields().storeOptions(List.of(option));
        } else {
            values.ofOption(field.number(), option.id());
            configuration.customFields().deleteOption(option.id());
        }
    }

    /** The project's own one, else the one for all projects. */
    private Optional<FieldContext> context(LocalCustomField field, String projectKey) {
        List<FieldContext> all = configuration.customFields().contexts(field.id());
        long projectId =
                configuration.projects().byKey(projectKey).map(LocalProject::id).orElse(-1L);
        return all.stream()
                .filter(context -> context.projectIds().contains(projectId))
                .findFirst()
                .or(() -> all.stream().filter(FieldContext::global).findFirst());
    }
}
