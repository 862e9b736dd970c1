package webwork.action;

/**
 * What WebWork calls.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, AdditionalFieldServiceImpl (type of a parameter)."
 */
public interface Action {
    /** @see "Believed: WebWork 1." */
    String SUCCESS = "success";

    /** @see "Believed: WebWork 1." */
    String INPUT = "input";

    /** @see "Believed: WebWork 1." */
    String ERROR = "error";

    /** @see "Believed: WebWork 1." */
    String NONE = "none";

    /** @see "Believed: WebWork 1." */
    String execute() throws Exception;
}
