package app.touchpoint.localjira.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The files {@code META-INF/spring/*.xml}. As in Jira beans are made only if one of them asks Spring Scanner for its indexes
 * (A-host-03); anything else in them is not supported here.
 */
final class SpringFiles {

    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner";

    private SpringFiles() {}

    /** Whether the bundle wants its indexed beans. */
    static boolean scanIndexes(Bundle bundle) {
        if (bundle.getHeaders().get("Spring-Context") == null) {
            return false;
        }
        var files = bundle.findEntries("META-INF/spring", "*.xml", false);
        List<URL> found = files == null ? List.of() : Collections.list(files);
        return found.stream().map(SpringFiles::asksForIndexes).reduce(false, Boolean::logicalOr);
    }

    private static boolean asksForIndexes(URL file) {
        boolean asks = false;
        for (Node node = root(file).getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                boolean scan = element.getNamespaceURI() != null
                        && element.getNamespaceURI().startsWith(SCANNER)
                        && element.getLocalName().equals("scan-indexes");
                if (!scan) {
                    throw new UnsupportedOperationException(
                            "Local Jira does not support <" + element.getTagName() + "> in " + file.getPath() + ".");
                }
                asks = true;
            }
        }
        return asks;
    }

    private static Element root(URL file) {
        try (InputStream in = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
