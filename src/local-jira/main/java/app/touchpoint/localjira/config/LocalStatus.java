package app.touchpoint.localjira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status of a workflow; ids are numbers written as text, as in Jira. */
public record LocalStatus(String id, String name, String description, Category category) implements Status {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }

    /** What Jira colours a status by; key and id are those of Jira's REST answers. */
    public enum Category implements StatusCategory {
        TO_DO(2, "new", "blue-gray", "To Do"),
        IN_PROGRESS(4, "indeterminate", "yellow", "In Progress"),
        DONE(3, "done", "green", "Done");

        private final long id;
        private final String key;
        private final String colour;
        private final String label;

        Category(long id, String key, String colour, String label) {
            this.id = id;
            this.key = key;
            this.colour = colour;
            this.label = label;
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return label;
        }

        public long id() {
            return id;
        }

        public String key() {
            return key;
        }

        public String colour() {
            return colour;
        }

        public String label() {
            return label;
        }
    }
}
