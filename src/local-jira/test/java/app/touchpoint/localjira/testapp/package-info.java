/** A tiny app that tests pack into a jar and load as a bundle: the classes here run in a class space of their own. */
@NullMarked
package app.touchpoint.localjira.testapp;

import org.jspecify.annotations.NullMarked;
