package app.touchpoint.localjira.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import net.java.ao.ActiveObjectsConfigurationException;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * How Jira names an app's tables and columns (A-ao-01, A-ao-02): the library's own converters for Atlassian products, which refuse
 * names beyond 30 characters, and the prefix of the namespace.
 */
final class JiraNames implements EntityManagerConfiguration {

    private static final Set<String> RESERVED = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    private final String prefix;

    JiraNames(String namespace) {
        this.prefix = "AO_" + hash(namespace) + "_";
    }

    /** The last six hexadecimal digits of the MD5 (A-ao-01). */
    static String hash(String namespace) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(md5).substring(26);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The prefix of the namespace's tables, e.g. {@code AO_60DB71_}. */
    String prefix() {
        return prefix;
    }

    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        AtlassianFieldNameConverter fields = new AtlassianFieldNameConverter();
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + notReserved(name)),
                new CheckedFieldNames(fields),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }

    /** Refuses a name that a database reserves (A-ao-03). */
    static String notReserved(String name) {
        if (RESERVED.contains(name.toUpperCase(Locale.ROOT))) {
            throw new ActiveObjectsConfigurationException("\"" + name + "\" is a reserved word of Oracle.");
        }
        return name;
    }
}
