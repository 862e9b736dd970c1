package app.touchpoint.jira.plan;

import app.touchpoint.jira.plan.PlanInfo.ActionInfo;

/** An action and how it is shown. */
record Shown(JudgedAction action, ActionInfo info) {}
