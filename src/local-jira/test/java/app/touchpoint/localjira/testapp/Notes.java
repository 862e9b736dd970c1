package app.touchpoint.localjira.testapp;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The test app's store; writes a note when it is started. */
@Component
public class Notes implements LifecycleAware {

    private final ActiveObjects objects;
    private final String atConstruction;

    /** Tries Active Objects before they are there. */
    public Notes(ActiveObjects objects) {
        this.objects = objects;
        this.atConstruction = answerOfActiveObjects();
    }

    private String answerOfActiveObjects() {
        try {
            return "count " + objects.count(NoteEntity.class, Query.select());
        } catch (IllegalStateException e) {
            return "refused";
        }
    }

    /** What Active Objects said to the constructor. */
    public String atConstruction() {
        return atConstruction;
    }

    /** Adds one. */
    public void add(String words) {
        objects.create(NoteEntity.class, new DBParam("WORDS", words));
    }

    /** Adds one in a transaction within a transaction and fails afterwards. */
    public void addAndFail(String words) {
        objects.executeInTransaction(() -> {
            objects.executeInTransaction(() -> {
                add(words);
                return words;
            });
            throw new IllegalStateException("refused");
        });
    }

    /** All of them. */
    public List<String> all() {
        return Arrays.stream(objects.find(NoteEntity.class, Query.select().order("ID")))
                .map(NoteEntity::getWords)
                .toList();
    }

    @Override
    public void onStart() {
        add("started");
    }

    @Override
    public void onStop() {
        add("stopped");
    }
}
