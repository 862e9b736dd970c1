package app.touchpoint.localjira.fragment;

import java.util.function.Supplier;

/**
 * A web panel that one user gets.
 *
 * @param completeKey {@code plugin key:module key}
 * @param key the module key
 * @param label plain text in the user's language, may be empty
 * @param weight lighter comes first
 * @param ajax whether the module says {@code supports-ajax-load}: the page may load it afterwards
 * @param html renders the panel when asked, once per call; empty when the panel fails (the failure is logged)
 */
public record Panel(String completeKey, String key, String label, int weight, boolean ajax, Supplier<String> html) {}
