package app.touchpoint.localjira.screen;

import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.field.CustomFields;

/** The screens over a database; makes the tables where they are missing. */
public record ScreenPart(Screens screens) {

    public static ScreenPart start(Database database, CustomFields fields, Permissions permissions) {
        database.runScript("schema/screen.sql");
        return new ScreenPart(
                new DatabaseScreens(new ScreenTable(database), new SchemeTable(database), fields, permissions));
    }
}
