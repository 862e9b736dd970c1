package app.touchpoint.localjira.web.navigator;

import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.FormValues;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.value.Input;
import app.touchpoint.localjira.web.value.Inputs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes a field of all issues of a search, one after the other as that many edits; what Jira asks in steps is one form here (A-web-17). */
public final class BulkEditPages {

    private static final int MOST = 1_000;

    private final Site site;
    private final Inputs inputs;

    public BulkEditPages(Site site) {
        this.site = site;
        this.inputs = new Inputs(site);
    }

    /** The fields that all issues of {@code jql} have on their edit screens. */
    public Answer form(PageRequest request) {
        if (!permitted(request)) {
            return new Answer.Refuse(403);
        }
        if (!(search(request) instanceof SearchOutcome.Found found)
                || found.issues().isEmpty()) {
            return Answer.notFound();
        }
        List<Input> fields = inputs.of(request, common(request, found.issues()), null, Map.of());
        return show(request, Map.of("inputs", fields, "count", found.issues().size(), "done", false));
    }

    /** Gives the fields named by {@code actions} the form's values. */
    public Answer submit(PageRequest request) {
        if (!permitted(request)) {
            return new Answer.Refuse(403);
        }
        String[] actions = request.http().getParameterValues("actions");
        if (actions == null || !(search(request) instanceof SearchOutcome.Found found)) {
            return Answer.notFound();
        }
        Map<String, String[]> form = new LinkedHashMap<>();
        for (String field : actions) {
            String[] values = request.http().getParameterValues(field);
            form.put(field, values == null ? new String[] {""} : values);
        }
        List<String> refused = new ArrayList<>();
        found.issues().forEach(issue -> edit(request, issue, form, refused));
        int changed = found.issues().size() - refused.size();
        return show(request, Map.of("refused", refused, "changed", changed, "done", true));
    }

    private void edit(PageRequest request, IssueView issue, Map<String, String[]> form, List<String> refused) {
        FormValues read = site.issues().read(request.userKey(), issue.projectId(), issue.typeId(), form);
        if (!read.errors().isEmpty()) {
            refused.add(issue.key() + ": " + String.join(" ", read.errors().values()));
        } else if (site.issues().edit(request.userKey(), issue.id(), read.values())
                instanceof IssueOutcome.Refused refusal) {
            refused.add(issue.key() + ": " + String.join(" ", refusal.messages())
                    + String.join(" ", refusal.errors().values()));
        }
    }

    private List<FieldMeta> common(PageRequest request, List<IssueView> issues) {
        Map<String, FieldMeta> common = new LinkedHashMap<>();
        boolean first = true;
        for (IssueView issue : issues) {
            List<FieldMeta> fields = site.issues().editFields(request.userKey(), issue.id());
            if (first) {
                fields.stream()
                        .filter(field -> field.kind() != FieldMeta.Kind.READ_ONLY)
                        .forEach(field -> common.put(field.id(), field));
                first = false;
            } else {
                common.keySet().retainAll(fields.stream().map(FieldMeta::id).toList());
            }
        }
        return List.copyOf(common.values());
    }

    private Answer show(PageRequest request, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("jql", request.parameter("jql"));
        all.put("jqlInAddress", URLEncoder.encode(request.parameter("jql"), StandardCharsets.UTF_8));
        return Answer.show(site.view(request, request.texts().get("bulk.title"), "bulk-edit.vm", all)
                .section("issues"));
    }

    private boolean permitted(PageRequest request) {
        return site.configuration().permissions().hasGlobal("BULK_CHANGE", request.userKey());
    }

    private SearchOutcome search(PageRequest request) {
        return site.issues().search(request.userKey(), request.parameter("jql"), 0, MOST);
    }
}
