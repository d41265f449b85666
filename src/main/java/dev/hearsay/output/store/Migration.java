// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a database to the schema of this version, from an empty one or an older schema. */
final class Migration {

    private static final String FOLDER = "classpath:dev/hearsay/output/store/";
    private static final String HISTORY = "hearsay_schema_history";

    private final Flyway flyway;

    private Migration(ConnectionSource source) {
        FluentConfiguration configuration = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source.dataSource())
                .locations(FOLDER + source.migrations())
                .table(HISTORY)
                .placeholderReplacement(false)
                // the tables of others may be in the database already
                .baselineOnMigrate(true)
                .baselineVersion("0");
        if (source.schema() != null) {
            configuration.defaultSchema(source.schema());
        }
        flyway = configuration.load();
    }

    /**
     * Brings a database to the schema of this version.
     *
     * @throws FlywayException if the database can't be reached or changed
     * @throws StoreException if the tables are of a later version than this one knows
     */
    static void run(DatabaseUrl url) throws StoreException {
        Migration migration = new Migration(url.connections());
        migration.run();
        if (migration.isOvertaken()) {
            throw new StoreException(
                    "can't write to " + url + ": a later version of hearsay made its tables. Use that version, or"
                            + " another database.",
                    null);
        }
    }

    private void run() {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            // another process may have made the tables at the same moment; then there is nothing left to do
            flyway.migrate();
        }
    }

    /** Whether a later version of this tool has changed the schema in ways that are not known here. */
    private boolean isOvertaken() {
        return Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
    }
}
