package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import org.jspecify.annotations.Nullable;

/**
 * What functions have in common: their name and kind come from the descriptor.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (extended)."
 */
public abstract class AbstractJqlFunction implements JqlFunction {

    private @Nullable JqlFunctionModuleDescriptor moduleDescriptor;

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (called by the class that extends it)." */
    protected AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {
        this.moduleDescriptor = descriptor;
    }

    private JqlFunctionModuleDescriptor descriptor() {
        JqlFunctionModuleDescriptor known = moduleDescriptor;
        if (known == null) {
            throw new IllegalStateException("The function was not given its descriptor: init was not called.");
        }
        return known;
    }

    @Override
    public String getFunctionName() {
        return descriptor().getFunctionName();
    }

    @Override
    public boolean isList() {
        return descriptor().isList();
    }

    /** @see "Seen: Atlassian's API documentation of Jira 7 (protected); believed in 11." */
    protected I18nHelper getI18n() {
        return descriptor().getI18nBean();
    }

    /**
     * An error unless the call has exactly that many arguments.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (called); its text has the key
     *     jira.jql.function.arg.incorrect.exact with name, expected and given number (its test)."
     */
    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage(getI18n()
                    .getText(
                            "jira.jql.function.arg.incorrect.exact",
                            getFunctionName(),
                            Integer.toString(expected),
                            Integer.toString(given)));
        }
        return messages;
    }
}
