package app.touchpoint.jira.watch;

import app.touchpoint.core.statistics.Direction;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.store.AlarmRow;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.watch.Alarms.Line;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows alarms to a visitor. What buttons there are depends on the project; whether a touchpoint allows it is asked when one is pressed. */
@Component
public class AlarmView {

    private final Access access;
    private final Proposals proposals;
    private final People people;
    private final AlarmWords words;
    private final VisibleBreaks breaks;

    public AlarmView(Access access, Proposals proposals, People people, AlarmWords words, VisibleBreaks breaks) {
        this.breaks = breaks;
        this.access = access;
        this.proposals = proposals;
        this.people = people;
        this.words = words;
    }

    List<AlarmInfo> of(ProjectVisit visit, List<Line> lines) {
        boolean edits = access.may(visit, Deed.ACKNOWLEDGE);
        boolean manages = access.may(visit, Deed.SET_CRITERIA);
        boolean makes = edits && access.may(visit, Deed.CREATE) && access.may(visit, Deed.LINK);
        Map<Long, Integer> broken = breaks.of(lines.stream()
                .map(Line::touchpoint)
                .filter(Objects::nonNull)
                .map(TouchpointRow::issueId)
                .toList());
        return lines.stream()
                .map(line -> {
                    boolean open = line.alarm().isOpen();
                    boolean ofJourney = line.touchpoint() == null;
                    return info(
                            visit,
                            line,
                            broken,
                            open && (ofJourney ? manages : edits),
                            open && makes && (!ofJourney || manages));
                })
                .toList();
    }

    private AlarmInfo info(
            ProjectVisit visit, Line line, Map<Long, Integer> broken, boolean mayAcknowledge, boolean mayAct) {
        AlarmRow alarm = line.alarm();
        TouchpointRow touchpoint = line.touchpoint();
        Direction direction = line.criterion().criterion().measure().direction();
        AlarmRow.Closed closed = alarm.closed();
        OptionalLong contacts = line.severity().contacts();
        return new AlarmInfo(
                alarm.id(),
                line.criterion().id(),
                words.criterion(line),
                touchpoint == null ? null : visit.project().getKey() + "-" + touchpoint.issueNumber(),
                touchpoint == null ? null : touchpoint.summary(),
                touchpoint == null ? 0 : broken.getOrDefault(touchpoint.issueId(), 0),
                alarm.subject().end().toString(),
                alarm.isOpen(),
                line.told()
                        ? new AlarmInfo.Figures(
                                alarm.value(),
                                alarm.chart().badLimit(direction),
                                alarm.chart().centre(),
                                alarm.chart().points(),
                                alarm.leastPeople(),
                                direction.code())
                        : null,
                words.text(line),
                new AlarmInfo.SeverityInfo(
                        line.severity().level().code(),
                        contacts.isPresent() ? contacts.getAsLong() : null,
                        words.severity(line.severity())),
                alarm.raisedAt().toString(),
                person(owner(line)),
                alarm.isOpen() ? proposal(visit, line, touchpoint) : null,
                mayAcknowledge,
                mayAct,
                closed == null
                        ? null
                        : new AlarmInfo.Closed(person(closed.by()), closed.at().toString()));
    }

    private AlarmInfo.Proposal proposal(ProjectVisit visit, Line line, @Nullable TouchpointRow touchpoint) {
        Proposals.Proposal proposal =
                proposals.of(visit, line, touchpoint == null ? words.get("journey") : touchpoint.summary());
        return new AlarmInfo.Proposal(
                proposal.summary(),
                proposal.description(),
                person(proposal.assignee()),
                proposal.due().toString());
    }

    /** Whose it is to act: who owns the criterion, else who has the touchpoint. */
    static String owner(Line line) {
        String owner = line.criterion().criterion().upkeep().duties().owner();
        String assignee = line.touchpoint() == null ? null : line.touchpoint().ownerKey();
        return Stream.of(owner, Objects.requireNonNullElse(assignee, ""))
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
    }

    private AlarmInfo.Person person(@Nullable String userKey) {
        String key = Objects.requireNonNullElse(userKey, "");
        return new AlarmInfo.Person(people.name(key), people.called(key));
    }
}
