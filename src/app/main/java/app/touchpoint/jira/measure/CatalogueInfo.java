package app.touchpoint.jira.measure;

import java.util.List;

/** Criteria to start with and to copy, as REST shows them. */
final class CatalogueInfo {

    private CatalogueInfo() {}

    /**
     * A criterion to start with.
     *
     * @param type by code
     * @param touchpoints how many its phase suits
     * @param there how many of them have one of the name
     */
    record ReadyInfo(String code, String name, String question, String type, long touchpoints, long there) {}

    /**
     * What was added.
     *
     * @param there how many were there already
     * @param unmatched names of those whose touchpoint the project lacks
     * @param ambiguous names of those whose touchpoint the project has several of, none of which got them
     * @param withoutIst touchpoints whose Ist follows no more until more is measured, each in a sentence
     * @param uncounted names of those added that a search counts elsewhere; here nothing counts them until somebody says by which search
     */
    record AddedInfo(
            int added,
            int there,
            List<String> unmatched,
            List<String> ambiguous,
            List<String> uncounted,
            List<String> withoutIst) {}
}
