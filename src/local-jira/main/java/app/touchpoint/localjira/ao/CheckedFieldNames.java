package app.touchpoint.localjira.ao;

import java.lang.reflect.Method;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.FieldNameProcessor;
import org.jspecify.annotations.Nullable;

/** The library's names of columns, without those that a database reserves. */
final class CheckedFieldNames implements FieldNameConverter, FieldNameProcessor {

    private final AtlassianFieldNameConverter names;

    CheckedFieldNames(AtlassianFieldNameConverter names) {
        this.names = names;
    }

    @Override
    public @Nullable String getName(Method method) {
        String name = names.getName(method);
        return name == null ? null : JiraNames.notReserved(name);
    }

    @Override
    public @Nullable String getPolyTypeName(Method method) {
        return names.getPolyTypeName(method);
    }

    @Override
    public String convertName(String name) {
        return names.convertName(name);
    }
}
